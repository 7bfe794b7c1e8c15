// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type ReactNode, useEffect, useRef } from 'react';

type PrintDeskProps = {
  /** Where the forms inside `children` are posted to: their `target`. */
  name: string;
  title: string;
  /** Id of the form that is posted by itself when the page opens after "Controlla e stampa" or the confirmation. */
  autoSubmit?: string;
  children: ReactNode;
};

/**
 * The paper in a frame of the page: the print forms are posted into it and the browser's print dialog opens by itself. Without
 * JavaScript the frame shows the sheet and the viewer's own print button is used.
 */
export const PrintDesk = ({ name, title, autoSubmit, children }: PrintDeskProps) => {
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    const form = autoSubmit ? document.getElementById(autoSubmit) : null;
    if (!(form instanceof HTMLFormElement)) return;
    window.history.replaceState(null, '', window.location.pathname);
    form.requestSubmit();
  }, [autoSubmit]);

  const print = () => {
    try {
      const inside = frame.current?.contentWindow;
      if (inside && inside.location.pathname.includes('/stampe/')) inside.print();
    } catch {
      // A viewer that does not let itself be called has its own print button.
    }
  };

  return (
    <>
      {children}
      <iframe ref={frame} className="print-desk" name={name} title={title} onLoad={print} />
    </>
  );
};
