// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { type FieldView } from '@/components/municipality/setting-field';
import { SettingForm } from '@/components/municipality/setting-form';
import { Panel } from '@/components/ui/panel';
import { findCarriedForm } from '@/lib/access/server/carry-form';
import { formText } from '@/lib/kernel/form-text';
import { noticeAudiences } from '@/lib/notices/notice';
import { TEXT_MAX, TITLE_MAX } from '@/lib/notices/notice-text';
import { publishNoticeAction } from '../actions';

export const metadata: Metadata = { title: t('notices.write') };

const fieldsOf = (typed: (name: string) => string): FieldView[] => [
  {
    name: 'title',
    kind: 'line',
    label: t('notices.field.title'),
    hint: t('notices.field.titleHint', { n: TITLE_MAX }),
    value: typed('title'),
    span: 12,
  },
  {
    name: 'text',
    kind: 'lines',
    rows: 6,
    label: t('notices.field.text'),
    hint: t('notices.field.textHint', { n: TEXT_MAX }),
    value: typed('text'),
    span: 12,
  },
  {
    name: 'audience',
    kind: 'select',
    label: t('notices.field.audience'),
    placeholder: t('setup.choose'),
    options: noticeAudiences.map((value) => ({ value, label: t(`notices.audience.${value}`) })),
    value: typed('audience'),
    span: 4,
  },
  {
    name: 'startsOn',
    kind: 'date',
    label: t('notices.field.startsOn'),
    hint: t('notices.field.startsOnHint'),
    value: typed('startsOn'),
    span: 4,
  },
  {
    name: 'expiresOn',
    kind: 'date',
    label: t('notices.field.expiresOn'),
    hint: t('notices.field.expiresOnHint'),
    value: typed('expiresOn'),
    span: 4,
  },
];

/** A notice to be written; what was typed before a lost session stands there again. */
export default page('supervise', async ({ authorised }) => {
  const carried = await findCarriedForm(authorised, '/supervisione/avvisi/nuovo');
  const typed = (name: string) => (carried ? formText(carried, name) : '');
  return (
    <>
      <PageHead title={t('notices.write')} />
      <Panel>
        <SettingForm
          action={publishNoticeAction}
          hidden={{ noticeId: typed('noticeId') || randomUUID() }}
          version={null}
          fields={fieldsOf(typed)}
          cancelHref="/supervisione/avvisi"
          texts={{ save: t('notices.publish'), cancel: t('action.cancel'), ended: t('access.ended') }}
        />
      </Panel>
    </>
  );
});
