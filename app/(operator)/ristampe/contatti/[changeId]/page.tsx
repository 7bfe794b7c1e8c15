// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { Columns } from '@/components/layout/columns';
import { PageHead } from '@/components/layout/page-head';
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { type ChangeView } from '@/lib/contact-change/change-view';
import { getChange } from '@/lib/contact-change/server/get-change';
import { provableHere } from '@/lib/contacts/server/carriers';
import { formatTime } from '@/lib/i18n/format';
import { cancelAction } from '../actions';
import { ChangeAside } from './change-aside';
import { ChangePath } from './change-path';

export const metadata: Metadata = { title: t('contactChange.title') };

const Cancel = ({ changeId }: { changeId: string }) => (
  <form action={cancelAction}>
    <input type="hidden" name="changeId" value={changeId} />
    <Button type="submit" size="small">
      {t('contactChange.cancel')}
    </Button>
  </form>
);

const closedText = ({ status, confirmedAt }: ChangeView): string => {
  if (status === 'open') return '';
  return status === 'queued'
    ? t('contactChange.text.queued', { ora: confirmedAt ? formatTime(confirmedAt) : '' })
    : t(`contactChange.text.${status}`);
};

const Closed = ({ change }: { change: ChangeView }) => (
  <div className="stack spaced">
    <Advice tone={change.status === 'attention' ? 'danger' : 'info'} live>
      {closedText(change)}
    </Advice>
    <div className="button-row">
      <LinkButton href="/ristampe/contatti" variant="primary" size="main" shortcut={{ key: 'F9' }}>
        {t('contactChange.another')}
      </LinkButton>
    </div>
  </div>
);

/** One change of contacts, step by step; another municipality's, or none, is the same plain "not found". */
export default page('reprint-codes', async ({ authorised, params, search }) => {
  const change = await getChange(authorised, params.changeId ?? '');
  if (!change) notFound();
  const isOpen = change.status === 'open';
  return (
    <>
      <PageHead
        title={t('contactChange.title')}
        sub={t('contactChange.subtitle')}
        actions={isOpen && <Cancel changeId={change.id} />}
      />
      <Columns>
        <div>
          <ChangePath change={change} provable={provableHere()} codeSent={search.codice} />
          {!isOpen && <Closed change={change} />}
        </div>
        <ChangeAside change={change} />
      </Columns>
    </>
  );
});
