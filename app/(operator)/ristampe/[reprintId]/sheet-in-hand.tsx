// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComponentProps } from 'react';
import { PageAction } from '@/components/receipt/page-action';
import { SheetForms } from '@/components/receipt/print-forms';
import { type ButtonLook } from '@/components/ui/button-look';
import { paperGuideOf } from '@/app/paper-guide';
import { t } from '@/app/texts';
import { formatTime } from '@/lib/i18n/format';
import { type PrintLine } from '@/lib/receipt/print';
import { MAIN } from './ask';

/** A button that stands beside the one that goes on. */
export const SECOND: ButtonLook = { size: 'tall', shortcut: { key: 'F8' } };

type Action = ComponentProps<typeof PageAction>['action'];

type SheetInHandProps = {
  reprintId: string;
  /** The sheet that was printed, if one was; `printNow` while one is being printed. */
  sheet: PrintLine | null;
  printNow: boolean;
  duplex: boolean;
  direct: boolean;
  print: { id: string; kind: 'codes' | 'second'; label: string };
  handOver: { action: Action; label: string };
  jam: Action;
  /** What is said before the sheet is printed, and after. */
  texts: { released: string; printed: string };
};

/** Codes that are here: printed on one sheet, handed over, or torn up and printed again. */
export const SheetInHand = (props: SheetInHandProps) => {
  const { reprintId, sheet, printNow, duplex, direct, print, handOver, jam, texts } = props;
  const printed = sheet !== null || printNow;
  const rest = { fields: { reprintId }, endedText: t('session.expired') };
  const paper = (
    <SheetForms
      id={print.id}
      action={`/ristampe/${reprintId}/stampe`}
      kind={print.kind}
      duplex={duplex}
      direct={direct}
      guide={paperGuideOf('codes', { sheet: 1, sheets: 1 })}
      look={printed ? { size: 'tall' } : MAIN}
      label={printed ? t('reprint.openAgain') : print.label}
    />
  );
  return (
    <>
      <p className="section__reason">
        {sheet && (
          <strong>
            {t('reprint.printed', { numero: sheet.serial, ora: formatTime(sheet.createdAt) })}.{' '}
          </strong>
        )}
        {printed ? texts.printed : texts.released}
      </p>
      <div className="button-row">
        {!printed && paper}
        <PageAction {...rest} action={handOver.action} look={printed ? MAIN : { size: 'tall' }}>
          {handOver.label}
        </PageAction>
        {printed && paper}
        <PageAction {...rest} action={jam} look={printed ? SECOND : { variant: 'plain' }}>
          {t('request.jammed')}
        </PageAction>
      </div>
      <div className="muted small spaced-small">{t('reprint.jammedHint')}</div>
    </>
  );
};
