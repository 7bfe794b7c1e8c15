// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Advice } from '@/components/ui/advice';
import { classNames } from '@/components/ui/class-names';
import { translatorFor } from '@/lib/i18n/translate';
import { downloadPaper } from './download-paper';

const t = translatorFor('it');

type PrintDeskProps = {
  /** Where the forms inside `children` are posted to: their `target`. */
  name: string;
  title: string;
  /** Id of the form that is posted by itself when the page opens after "Controlla e stampa" or the confirmation. */
  autoSubmit?: string;
  children: ReactNode;
};

type Outcome = { refusal: string | null };

/**
 * The paper in a frame of the page: the print forms are posted into it, the page learns what was printed and the browser's print
 * dialog opens by itself. Where the browser shows no PDF (it downloads them, as many offices set it up), the paper is saved as a file
 * and the page says what to do with it. Without JavaScript the frame shows the sheet and the viewer's own print button is used.
 */
export const PrintDesk = ({ name, title, autoSubmit, children }: PrintDeskProps) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const [holdsPaper, setHoldsPaper] = useState(false);
  const [saved, setSaved] = useState<Outcome | null>(null);
  const router = useRouter();

  useEffect(() => {
    // The dialog opens by itself: the viewer needs no buttons of its own, and no download button.
    const markPlain = ({ formData }: FormDataEvent) => formData.set('viewer', 'plain');
    const saveInstead = (event: SubmitEvent) => {
      event.preventDefault();
      void downloadPaper(event.currentTarget as HTMLFormElement, event.submitter).then((refusal) => {
        setSaved({ refusal });
        router.refresh();
      });
    };
    const forms = [...document.querySelectorAll<HTMLFormElement>(`form[target="${name}"]`)];
    const listen = (form: HTMLFormElement) =>
      navigator.pdfViewerEnabled
        ? form.addEventListener('formdata', markPlain)
        : form.addEventListener('submit', saveInstead);
    for (const form of forms) listen(form);
    return () => {
      for (const form of forms) {
        form.removeEventListener('formdata', markPlain);
        form.removeEventListener('submit', saveInstead);
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
      router.refresh();
      inside.print();
    } catch {
      // A viewer that does not let itself be called has its own print button.
    }
  };

  return (
    <div className="stack">
      {children}
      <div role="status">
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
