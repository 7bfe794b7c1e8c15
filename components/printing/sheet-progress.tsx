// SPDX-License-Identifier: AGPL-3.0-or-later
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { translatorFor } from '@/lib/i18n/translate';
import { needsHelp, type PrintJobView, sentenceOf } from '@/lib/printing/print-job';
import { isOver } from '@/lib/printing/sheet-state';
import { type SentSheet } from './use-sheet';

const t = translatorFor('it');

const nameOf = ({ serial, sides }: PrintJobView): string => {
  const name = serial ? t('printing.sheet', { numero: serial }) : t('printing.sheetTest');
  return sides === 'both' ? name : `${name}, ${t(`printing.sheet.${sides}`)}`;
};

type Help = { onRetry: () => void; onBrowser: () => void };

const Ways = ({ job, help }: { job: PrintJobView; help: Help }) => (
  <>
    {isOver(job.state) && (
      <Button size="small" onClick={help.onRetry}>
        {t('printing.retry')}
      </Button>
    )}
    <Button size="small" onClick={help.onBrowser}>
      {t('printing.retryBrowser')}
    </Button>
  </>
);

/** Where the sheet is that was sent to the counter's printer, and the other ways while it is not out; read aloud by what it stands in. */
export const SheetProgress = ({ sheet, help }: { sheet: SentSheet; help: Help }) => {
  const { job, refusal, isSending } = sheet;
  const sentence = job && sentenceOf(job);
  return (
    <>
      {isSending && (
        <Advice tone="info" icon="print">
          {t('printing.state.sending')}
        </Advice>
      )}
      {refusal && <Advice tone="danger">{refusal}</Advice>}
      {job && sentence && (
        <Advice
          tone={sentence.tone}
          icon={sentence.tone === 'info' ? 'print' : undefined}
          actions={needsHelp(job) && <Ways job={job} help={help} />}
        >
          <p>
            <strong>{nameOf(job)}</strong> · {job.printer}
          </p>
          <p>{t(sentence.key)}</p>
        </Advice>
      )}
    </>
  );
};
