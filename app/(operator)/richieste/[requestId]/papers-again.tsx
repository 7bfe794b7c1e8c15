// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { PaperLookForm } from '@/components/receipt/paper-look-form';
import { PrintForm, SheetForms } from '@/components/receipt/print-forms';
import { Button } from '@/components/ui/button';
import { paperGuideOf } from '@/app/paper-guide';
import { t } from '@/app/texts';
import { type RequestPage } from '@/lib/cie-request/server/get-request';
import { PLAIN_LOOK } from '@/lib/receipt/paper-look';
import { codesAmong, type PrintLine } from '@/lib/receipt/print';

type PrintAgainProps = {
  request: RequestPage;
  prints: readonly PrintLine[];
  duplex: boolean;
  /** The counter has a printer of its own. */
  direct: boolean;
};

/** What was printed already, once more; without duplex the codes' guide stands at the next step. */
const PrintAgain = ({ request, prints, duplex, direct }: PrintAgainProps): ReactNode => {
  if (request.status !== 'registered' && request.status !== 'completed') return null;
  const action = `/richieste/${request.id}/stampe`;
  const look = { size: 'small' } as const;
  const label = t('sign.reprint');
  if (!duplex) {
    const guide = paperGuideOf('sheet1', { sheet: 1, sheets: 2 });
    return (
      <details className="help">
        <summary>{label}</summary>
        <SheetForms
          id="ristampa-foglio-1"
          action={action}
          kind="sheet-1"
          look={look}
          label={label}
          duplex={false}
          direct={direct}
          guide={guide}
        />
      </details>
    );
  }
  const codes = request.status === 'registered' && codesAmong(prints);
  return (
    <div className="button-row">
      <PrintForm action={action} kind="sheet-1" look={look} label={label} direct={direct} />
      {codes && (
        <PrintForm action={action} kind="sheet-2" look={look} label={t('print.codesAgain')} direct={direct} />
      )}
    </div>
  );
};

/** What the municipality files of it. */
const ArchiveCopy = ({ request }: Pick<PrintAgainProps, 'request'>): ReactNode =>
  (request.status === 'registered' || request.status === 'completed') && (
    <form method="post" action={`/richieste/${request.id}/archivio`} className="row-line row-line--ends">
      <span className="muted small grow">{t('archive.hint')}</span>
      <Button type="submit" size="small" icon="download">
        {t('archive.download')}
      </Button>
    </form>
  );

/** The same sheets for who needs them otherwise. */
const PrintOtherwise = ({ request, prints, duplex, direct }: PrintAgainProps): ReactNode =>
  (request.status === 'registered' || request.status === 'completed') && (
    <PaperLookForm
      action={`/richieste/${request.id}/stampe`}
      duplex={duplex}
      direct={direct}
      look={prints[0]?.look ?? PLAIN_LOOK}
      prints={[
        { kind: 'sheet-1-citizen', label: t('print.look.sheet1') },
        ...(request.ticket === 'assigned' ? [{ kind: 'sheet-2', label: t('print.look.codes') }] : []),
      ]}
    />
  );

/** Every paper of a registered request that can be had once more: as it was, otherwise, for the archive. */
export const PapersAgain = (props: PrintAgainProps): ReactNode => (
  <>
    <PrintAgain {...props} />
    <PrintOtherwise {...props} />
    <ArchiveCopy request={props.request} />
  </>
);
