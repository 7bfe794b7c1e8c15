// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'react';
import { type PrintJobView } from '@/lib/printing/print-job';
import { isOver } from '@/lib/printing/sheet-state';
import { cancelSheet, followSheet, type PrinterAnswer } from './ask-printer';

const SOON_MS = 1_000;
const LATER_MS = 4_000;
/** Asked so often at once, then less: a printer without paper waits for somebody. */
const OFTEN = 20;
/** How long a sheet that came out well is told of: the list of sheets says it too. */
const TOLD_MS = 10_000;

/** What the page knows of the sheet that was sent last. */
export type SentSheet = {
  job: PrintJobView | null;
  /** Why nothing was sent, or not taken back. */
  refusal: string | null;
  isSending: boolean;
};

const NOTHING: SentSheet = { job: null, refusal: null, isSending: false };

const after = (before: SentSheet, answer: PrinterAnswer): SentSheet =>
  'job' in answer
    ? { job: answer.job, refusal: null, isSending: false }
    : { job: before.job, refusal: answer.refusal, isSending: false };

/** Sends sheets to the counter's printer and follows the last one to its end. `onChange` hears whenever what was printed may have changed. */
export const useSheet = (initial: PrintJobView | null, onChange: () => void) => {
  const [sheet, setSheet] = useState<SentSheet>({ ...NOTHING, job: initial });
  const [asked, setAsked] = useState(0);
  const { job } = sheet;
  const followed = job && !isOver(job.state) && sheet.refusal === null ? job.id : null;

  useEffect(() => {
    if (!followed) return undefined;
    let isCurrent = true;
    const timer = setTimeout(
      () =>
        void followSheet(followed).then((answer) => {
          if (!isCurrent) return;
          setSheet((before) => after(before, answer));
          setAsked((times) => times + 1);
          if ('job' in answer && isOver(answer.job.state)) onChange();
        }),
      asked < OFTEN ? SOON_MS : LATER_MS,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [followed, asked, onChange]);

  const finished = job?.state === 'printed' && !job.trouble ? job.id : null;
  useEffect(() => {
    if (!finished) return undefined;
    const timer = setTimeout(
      () => setSheet((before) => (before.job?.id === finished ? { ...before, job: null } : before)),
      TOLD_MS,
    );
    return () => clearTimeout(timer);
  }, [finished]);

  const send = async (sending: () => Promise<PrinterAnswer>): Promise<void> => {
    setSheet({ ...NOTHING, isSending: true });
    const answer = await sending();
    setAsked(0);
    setSheet((before) => after(before, answer));
    onChange();
  };

  /** Takes the sheet back, as far as the printer lets it go. */
  const cancel = async (id: string): Promise<void> => {
    const answer = await cancelSheet(id);
    setSheet((before) => after(before, answer));
  };

  return { sheet, send, cancel };
};
