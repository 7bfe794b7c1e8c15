// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { AwaitedForm } from '@/components/cie-request/awaited-form';
import { PageHead } from '@/components/layout/page-head';
import { PrintDesk } from '@/components/receipt/print-desk';
import { PRINT_FRAME } from '@/components/receipt/print-forms';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { getAwaited } from '@/lib/cie-request/server/get-awaited';
import { isUuid } from '@/lib/kernel/identifiers';
import { offerForms } from '@/lib/modulistica/server/offer-forms';
import { FormsPanel } from '../forms-panel';
import { PAPERS } from '../sign-view';
import { arrivedAction, awaitAction } from './actions';

export const metadata: Metadata = { title: t('awaited.title') };

/** The visit stops: which documents are missing; or it goes on, because they are there. */
export default page('work-requests', async ({ authorised, params }) => {
  const requestId = params.requestId ?? '';
  if (!isUuid(requestId)) notFound();
  const awaited = await getAwaited(authorised, requestId);
  if (!awaited.ok && awaited.error.kind === 'not-found') notFound();
  if (!awaited.ok) redirect(`/richieste/${requestId}`);
  const { documents, note } = awaited.value;
  const forms = await offerForms(authorised, requestId);
  return (
    <>
      <PageHead
        title={t('awaited.title')}
        sub={t('awaited.sub')}
        actions={
          <LinkButton
            href={`/richieste/${requestId}/dati`}
            icon="arrow-left"
            size="small"
            shortcut={{ key: 'Escape', cap: t('key.escape') }}
          >
            {t('review.back')}
          </LinkButton>
        }
      />
      <div className="stack">
        {documents.length > 0 && (
          <Panel tone="focus">
            <form action={arrivedAction} className="button-row">
              <input type="hidden" name="requestId" value={requestId} />
              <Button type="submit">{t('awaited.arrived')}</Button>
              <LinkButton href={`/richieste/${requestId}/cosa-portare/foglio`} variant="plain">
                {t('awaited.slip')}
              </LinkButton>
            </form>
          </Panel>
        )}
        <Panel>
          <AwaitedForm requestId={requestId} documents={documents} note={note} action={awaitAction} />
        </Panel>
        {forms.length > 0 && (
          <PrintDesk name={PRINT_FRAME} title={t('print.frame')} papers={PAPERS}>
            <FormsPanel requestId={requestId} forms={forms} duplex={authorised.operator.counterDuplex} />
          </PrintDesk>
        )}
      </div>
    </>
  );
});
