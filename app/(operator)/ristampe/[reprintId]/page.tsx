// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/guard';
import { pagePrinting } from '@/app/page-printing';
import { practiceCodeText } from '@/app/step-up';
import { t } from '@/app/texts';
import { Columns } from '@/components/layout/columns';
import { PageHead } from '@/components/layout/page-head';
import { PRINT_FRAME } from '@/components/receipt/print-forms';
import { PrintDesk } from '@/components/receipt/print-desk';
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { isReprintAllowed } from '@/lib/reprint/reprint-status';
import { isScanFault } from '@/lib/reprint/scan-fault';
import { progressOf, type ReprintView, stepOf } from '@/lib/reprint/reprint-view';
import { getReprint } from '@/lib/reprint/server/get-reprint';
import { cancelAction } from '../actions';
import { ReprintAside } from './card-aside';
import { Path } from './path';
import { SecondHalfLine } from './second-half-line';

export const metadata: Metadata = { title: t('reprint.title') };

const Cancel = ({ reprintId }: { reprintId: string }) => (
  <form action={cancelAction}>
    <input type="hidden" name="reprintId" value={reprintId} />
    <Button type="submit" size="small">
      {t('action.cancel')}
    </Button>
  </form>
);

const Closed = ({ reprint }: { reprint: ReprintView }) => (
  <div className="stack spaced">
    <SecondHalfLine reprint={reprint} />
    {(reprint.status === 'cancelled' || reprint.status === 'expired') && (
      <Advice tone={reprint.status === 'cancelled' ? 'info' : 'warning'}>
        {t(reprint.status === 'cancelled' ? 'reprint.cancelledText' : 'reprint.expiredText')}
      </Advice>
    )}
    <div className="button-row">
      <LinkButton href="/ristampe" variant="primary" size="main" shortcut={{ key: 'F9' }}>
        {t('reprint.new')}
      </LinkButton>
    </div>
  </div>
);

/** What is printed by itself when the page opens, once: what is printed already is not printed again. */
const autoPrintOf = (
  { status, declaration, sheet, mandate }: ReprintView,
  wanted: unknown,
): 'codici' | 'dichiarazione' | 'seconda' | null => {
  if (wanted === 'seconda' && mandate?.state === 'released' && mandate.own && !mandate.sheet)
    return 'seconda';
  if (wanted === 'codici' && status === 'released' && !sheet) return 'codici';
  return wanted === 'dichiarazione' && status === 'open' && !declaration ? 'dichiarazione' : null;
};

const asksForCode = ({ stepUp, mandate }: ReprintView): boolean =>
  stepUp.needed || mandate?.stepUp.needed === true;

/** One reprint, step by step; another municipality's, or none, is the same plain "not found". */
export default page('reprint-codes', async ({ authorised, params, search }) => {
  const reprint = await getReprint(authorised, params.reprintId ?? '');
  if (!reprint) notFound();
  const printing = await pagePrinting(
    authorised,
    [reprint.declaration, reprint.sheet, reprint.mandate?.act, reprint.mandate?.sheet].flatMap((print) =>
      print ? [print.serial] : [],
    ),
  );
  const auto = autoPrintOf(reprint, search.stampa);
  return (
    <>
      <PageHead
        title={t('reprint.title')}
        sub={t('reprint.subtitle')}
        actions={isReprintAllowed(reprint.status, 'cancel') && <Cancel reprintId={reprint.id} />}
      />
      <Columns>
        <div className="stack">
          <PrintDesk
            name={PRINT_FRAME}
            title={t('print.frame')}
            papers="/ristampe/stampe"
            onItsWay={printing.onItsWay}
            autoSubmit={auto ? `stampa-${auto}` : undefined}
          >
            <div>
              <Path
                reprint={reprint}
                printNow={auto}
                duplex={authorised.operator.counterDuplex}
                direct={printing.direct}
                fault={isScanFault(search.delega) ? t(`mandate.fault.${search.delega}`) : null}
                practiceCode={asksForCode(reprint) ? await practiceCodeText(authorised) : null}
              />
              {stepOf(progressOf(reprint)) === 'closed' && <Closed reprint={reprint} />}
            </div>
          </PrintDesk>
        </div>
        <ReprintAside reprint={reprint} />
      </Columns>
    </>
  );
});
