// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { GAP_MS } from '@/components/scan/burst';

const radiosOf = (target: EventTarget): HTMLInputElement[] => {
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return [];
  const group = target.form?.elements.namedItem(target.name);
  return group instanceof RadioNodeList ? ([...group] as HTMLInputElement[]) : [target];
};

/**
 * On a choice of few its number chooses and goes on: one key instead of space, arrows and Enter. It waits as long as a
 * reader needs for its next character, so that the digits of a scan choose nothing.
 */
export const useQuickChoice = (onChosen: (choice: HTMLInputElement) => void) => {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return (event: KeyboardEvent<HTMLFormElement>): void => {
    clearTimeout(waiting.current);
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || !/^[1-9]$/.test(event.key)) return;
    const choice = radiosOf(event.target)[Number(event.key) - 1];
    if (!choice || choice.disabled) return;
    event.preventDefault();
    waiting.current = setTimeout(() => {
      choice.focus();
      choice.click();
      onChosen(choice);
    }, GAP_MS + 5);
  };
};
