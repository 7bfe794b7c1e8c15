// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useRef, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

/** Asks the browser's viewer to show the sheet without buttons. */
const PLAIN_VIEWER = '#toolbar=0&navpanes=0&view=FitH';

const never = () => () => undefined;

/** Whether the browser shows PDFs inside a page; unknown, and so no, until the script runs. */
const useViewer = (): boolean =>
  useSyncExternalStore(
    never,
    () => navigator.pdfViewerEnabled,
    () => false,
  );

const F9 = { variant: 'primary', icon: 'print', shortcut: { key: 'F9' } } as const;

/**
 * A blank form in a frame of the page, and the button that prints it. Where the browser shows no PDF, or has no script, the form opens
 * or is saved by a link.
 */
export const FormPreview = ({ href, title }: { href: string; title: string }) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const shows = useViewer();
  const print = () => {
    try {
      frame.current?.contentWindow?.print();
    } catch {
      // A viewer that does not let itself be called has its own print button.
    }
  };
  const newWindow = { target: '_blank', rel: 'noopener' } as const;
  return (
    <div className="stack stack--tight">
      <div className="button-row">
        {shows && (
          <Button {...F9} onClick={print}>
            {t('ownForm.print')}
          </Button>
        )}
        <LinkButton href={href} {...newWindow} {...(shows ? { size: 'medium' } : F9)}>
          {t(shows ? 'ownForm.open' : 'ownForm.print')}
          <span className="visually-hidden"> {t('frame.newWindow')}</span>
        </LinkButton>
      </div>
      {shows ? (
        <iframe
          ref={frame}
          className="form-preview"
          src={`${href}${PLAIN_VIEWER}`}
          title={t('ownForm.preview', { titolo: title })}
        />
      ) : (
        <p className="muted small">{t('ownForm.noViewer')}</p>
      )}
    </div>
  );
};
