// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { UploadForm } from '@/components/modulistica/upload-form';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { systemClock, todayOf } from '@/lib/kernel/clock';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { UPLOAD_PREFIX, type TypedUploadedForm } from '@/lib/modulistica/uploaded-form';
import { errorsIn, typedIn } from './upload-words';

export const metadata: Metadata = { title: t('formUpload.heading') };

/** The supervisor uploads a form of the municipality's own. */
export default page('manage-forms', ({ search }) => {
  const today = todayOf(systemClock);
  const typed: TypedUploadedForm = search.motivo
    ? typedIn(search)
    : {
        ...typedIn({}),
        ...{ code: UPLOAD_PREFIX, language: 'it', version: '1.0', validFrom: formatCivilDate(today) },
      };
  return Promise.resolve(
    <>
      <PageHead
        title={t('formUpload.heading')}
        actions={<LinkButton href="/modulistica">{t('modulistica.toDesk')}</LinkButton>}
      />
      <Panel>
        <p>{t('formUpload.text')}</p>
        <UploadForm typed={typed} errors={errorsIn(search, today)} />
      </Panel>
    </>,
  );
});
