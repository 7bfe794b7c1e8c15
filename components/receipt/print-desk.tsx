// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { classNames } from '@/components/ui/class-names';

type PrintDeskProps = {
  /** Where the forms inside `children` are posted to: their `target`. */
  name: string;
  title: string;
  /** Id of the form that is posted by itself when the page opens after "Controlla e stampa" or the confirmation. */
  autoSubmit?: string;
  children: ReactNode;
};

/**
 * The paper in a frame of the page: the print forms are posted into it, the page learns what was printed and the browser's print
 * dialog opens by itself. Without JavaScript the frame shows the sheet and the viewer's own print button is used.
 */
export const PrintDesk = ({ name, title, autoSubmit, children }: PrintDeskProps) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const [holdsPaper, setHoldsPaper] = useState(false);
  const router = useRouter();

  useEffect(() => {
    // The dialog opens by itself: the viewer needs no buttons of its own, and no download button.
    const markPlain = ({ formData }: FormDataEvent) => formData.set('viewer', 'plain');
    const forms = [...document.querySelectorAll<HTMLFormElement>(`form[target="${name}"]`)];
    for (const form of forms) form.addEventListener('formdata', markPlain);
    return () => {
      for (const form of forms) form.removeEventListener('formdata', markPlain);
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
