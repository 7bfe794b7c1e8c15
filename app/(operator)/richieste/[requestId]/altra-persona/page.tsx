// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { FormHead } from '@/components/cie-request/form-head';
import { PageHead } from '@/components/layout/page-head';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { getDraft } from '@/lib/cie-request/server/get-draft';
import { isUuid } from '@/lib/kernel/identifiers';
import { wrongPersonAction } from './actions';

export const metadata: Metadata = { title: t('wrongPerson.title') };

/** The person at the counter is not the one on the screen: correct what is wrong, or take it all away. */
export default page('work-requests', async ({ authorised, params }) => {
  const requestId = params.requestId ?? '';
  if (!isUuid(requestId)) notFound();
  const draft = await getDraft(authorised, requestId);
  if (!draft.ok && draft.error.kind === 'not-found') notFound();
  if (!draft.ok) redirect(`/richieste/${requestId}`);
  return (
    <>
      <PageHead title={t('wrongPerson.title')} />
      <Panel tone="warning" className="panel--roomy">
        <p className="big-question">
          {t('wrongPerson.question')} <FormHead values={draft.value.values} />
        </p>
        <p>{t('wrongPerson.text')}</p>
        <form action={wrongPersonAction} className="button-row">
          <input type="hidden" name="requestId" value={requestId} />
          <LinkButton href={`/richieste/${requestId}/dati`} size="main" shortcut={{ key: 'F8' }}>
            {t('wrongPerson.correct')}
          </LinkButton>
          <Button type="submit" variant="danger" size="main">
            {t('wrongPerson.empty')}
          </Button>
        </form>
      </Panel>
    </>
  );
});
