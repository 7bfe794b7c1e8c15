// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { postSheet } from '@/components/printing/ask-printer';
import { SheetProgress } from '@/components/printing/sheet-progress';
import { useSheet } from '@/components/printing/use-sheet';
import { Advice } from '@/components/ui/advice';
import { classNames } from '@/components/ui/class-names';
import { translatorFor } from '@/lib/i18n/translate';
import { type PrintJobView } from '@/lib/printing/print-job';
import { isOver } from '@/lib/printing/sheet-state';
import { sheetAddress } from '@/lib/receipt/print-address';
import { downloadPaper, downloadSheet } from './download-paper';

const t = translatorFor('it');

type PrintDeskProps = {
  /** Where the forms inside `children` are posted to: their `target`. */
  name: string;
  title: string;
  /** Id of the form that is posted by itself when the page opens after "Controlla e stampa" or the confirmation. */
  autoSubmit?: string;
  /** Where prints of this page have their address: `/richieste/stampe`. */
  papers: string;
  /** What is still on its way through the counter's printer. */
  onItsWay?: PrintJobView | null;
  children: ReactNode;
};

type Outcome = { refusal: string | null };

const fieldsOf = (form: HTMLFormElement, button: HTMLElement | null = null) => new FormData(form, button);

const wantsPrinter = (form: HTMLFormElement): boolean => fieldsOf(form).get('via') === 'printer';

/**
 * Where a page prints. On the counter's own printer the sheet is sent by the server, and its way is told here. Through the browser the
 * paper stands in a frame of the page: the print forms are posted into it, the page learns what was printed and the browser's print
 * dialog opens by itself. Where the browser shows no PDF (it downloads them, as many offices set it up), the paper is saved as a file
 * and the page says what to do with it. Without JavaScript the frame shows the sheet and the viewer's own print button is used.
 */
export const PrintDesk = ({ name, title, autoSubmit, papers, onItsWay = null, children }: PrintDeskProps) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const [holdsPaper, setHoldsPaper] = useState(false);
  const [saved, setSaved] = useState<Outcome | null>(null);
  const router = useRouter();
  const refresh = useCallback(() => router.refresh(), [router]);
  const { sheet, send, cancel } = useSheet(onItsWay, refresh);

  useEffect(() => {
    // The dialog opens by itself: the viewer needs no buttons of its own, and no download button.
    const markPlain = ({ formData }: FormDataEvent) => formData.set('viewer', 'plain');
    const onSubmit = (event: SubmitEvent) => {
      const form = event.currentTarget as HTMLFormElement;
      const direct = wantsPrinter(form);
      if (!direct && navigator.pdfViewerEnabled) return;
      event.preventDefault();
      if (direct) {
        if (!sheet.isSending) void send(() => postSheet(form.action, fieldsOf(form, event.submitter)));
        return;
      }
      void downloadPaper(form, event.submitter).then((refusal) => {
        setSaved({ refusal });
        refresh();
      });
    };
    const forms = [...document.querySelectorAll<HTMLFormElement>(`form[target="${name}"]`)];
    for (const form of forms) {
      if (navigator.pdfViewerEnabled) form.addEventListener('formdata', markPlain);
      form.addEventListener('submit', onSubmit);
    }
    return () => {
      for (const form of forms) {
        form.removeEventListener('formdata', markPlain);
        form.removeEventListener('submit', onSubmit);
      }
    };
  });

  useEffect(() => {
    const form = autoSubmit ? document.getElementById(autoSubmit) : null;
    if (!(form instanceof HTMLFormElement)) return;
    window.history.replaceState(null, '', window.location.pathname);
    form.requestSubmit();
  }, [autoSubmit]);

  const onLoad = () => {
    try {
      const inside = frame.current?.contentWindow;
      if (!inside?.location.pathname.includes('/stampe/')) return;
      setHoldsPaper(true);
      refresh();
      inside.print();
    } catch {
      // A viewer that does not let itself be called has its own print button.
    }
  };

  const { job } = sheet;
  const paper = job && `${papers}/${job.serial ?? 'foglio'}`;
  const retry = () => {
    if (job && paper)
      void send(() =>
        postSheet(`${paper}/invio`, [
          ['sides', job.sides],
          ['via', 'printer'],
        ]),
      );
  };
  const showInBrowser = async (): Promise<void> => {
    if (!job || !paper) return;
    if (!isOver(job.state)) await cancel(job.id);
    if (!navigator.pdfViewerEnabled) {
      setSaved({ refusal: await downloadSheet(sheetAddress(paper, job.sides, false)) });
      return;
    }
    frame.current?.contentWindow?.location.replace(sheetAddress(paper, job.sides, true));
  };

  return (
    <div className="print-place">
      {children}
      <div role="status" className="print-said">
        <SheetProgress sheet={sheet} help={{ onRetry: retry, onBrowser: () => void showInBrowser() }} />
        {saved && (
          <Advice tone={saved.refusal === null ? 'warning' : 'danger'}>
            {saved.refusal ?? t('print.saved')}
          </Advice>
        )}
      </div>
      <iframe
        ref={frame}
        className={classNames('print-desk', holdsPaper && 'print-desk--open')}
        name={name}
        title={title}
        onLoad={onLoad}
      />
    </div>
  );
};
