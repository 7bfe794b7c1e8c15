// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useEffect } from 'react';

const PLAIN_KEYS = new Set(['F2', 'F4', 'F8', 'F9', 'Escape']);

/** The name ARIA gives to the keys pressed; nothing for keys that are never ours (AltGr is Ctrl+Alt, and types "@"). */
export const shortcutOf = (
  event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): string | null => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (!event.altKey) return PLAIN_KEYS.has(event.key) ? event.key : null;
  if (/^[a-z]$/i.test(event.key)) return `Alt+${event.key.toUpperCase()}`;
  return /^Key[A-Z]$/.test(event.code) ? `Alt+${event.code.slice(3)}` : null;
};

const FIRST = [
  ':is(input, select, textarea)[aria-invalid="true"]',
  'input:checked',
  'input:not([type="hidden"]), select, textarea, button',
];

/** What is wrong, else what is chosen, else the first field; one that is folded away cannot take the focus. */
const firstField = (root: Element): HTMLElement | undefined =>
  FIRST.flatMap((fields) => [...root.querySelectorAll<HTMLElement>(fields)]).find((field) =>
    field.checkVisibility(),
  );

const openSection = (summary: HTMLElement) => {
  const section = summary.closest('details');
  if (!section) return;
  if (!section.open) summary.click();
  requestAnimationFrame(() => (firstField(section) ?? summary).focus());
};

/** Does with a control what its key does: a field gets the focus, a section opens, anything else is pressed. */
export const actOn = (control: HTMLElement): void => {
  if (control.dataset.keepsFocus !== undefined) {
    control.click();
  } else if (control instanceof HTMLInputElement) {
    control.focus();
    control.select();
  } else if (control.tagName === 'SUMMARY' && control.classList.contains('section__head')) {
    openSection(control);
  } else {
    control.focus();
    control.click();
  }
};

const controlOf = (shortcut: string): HTMLElement | undefined => {
  const scope = document.querySelector('dialog[open]') ?? document;
  const controls = scope.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${shortcut}"]`);
  return [...controls].find((control) => control.checkVisibility() && !control.closest('[inert]'));
};

/**
 * Gives every control its key: whatever carries `aria-keyshortcuts` is used when that key is pressed, and the
 * browser's own meaning of F4 and F9 (Edge) is taken over. Without it everything still works by mouse and Tab.
 */
export const ShortcutKeys = () => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = event.repeat || event.isComposing || event.defaultPrevented ? null : shortcutOf(event);
      const control = shortcut ? controlOf(shortcut) : undefined;
      if (!control) return;
      event.preventDefault();
      actOn(control);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return null;
};
