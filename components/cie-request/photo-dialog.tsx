// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

type PhotoDialogProps = {
  title: string;
  help: string;
  onClose: () => void;
  onKeyDown?: (event: KeyboardEvent<HTMLDialogElement>) => void;
  children: ReactNode;
  actions: ReactNode;
};

/** A dialog over the form, outside of its sections: one that folds must not take the dialog with it. */
export const PhotoDialog = ({ title, help, onClose, onKeyDown, children, actions }: PhotoDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const box = dialog.current;
    const before = document.activeElement;
    box?.showModal();
    return () => {
      box?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className="photo-dialog"
      aria-labelledby="photo-dialog-title"
      aria-describedby="photo-dialog-help"
      onKeyDown={(event) => {
        // The form around it would go on to its next field.
        if (event.key === 'Enter') event.stopPropagation();
        onKeyDown?.(event);
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 className="photo-dialog__title" id="photo-dialog-title">
        {title}
      </h2>
      <p className="photo-dialog__help" id="photo-dialog-help">
        {help}
      </p>
      {children}
      <div className="button-row">{actions}</div>
    </dialog>,
    document.body,
  );
};
