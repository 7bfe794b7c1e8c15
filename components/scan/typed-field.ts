// SPDX-License-Identifier: AGPL-3.0-or-later

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isTyped = (target: EventTarget | null): target is Typed =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** Writes into a control as if it were typed: React and whoever listens hear of it. */
export const typeInto = (control: Typed, value: string): void => {
  if (control.value === value) return;
  const prototype = Object.getPrototypeOf(control) as object;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  if (control instanceof HTMLSelectElement) control.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Remembers what a control holds; called, it takes back whatever was typed since. */
export const rememberField = (target: EventTarget | null): (() => void) => {
  if (!isTyped(target)) return () => undefined;
  const before = target.value;
  return () => typeInto(target, before);
};

/** Where secrets are typed nobody listens: passwords, one-time codes. */
export const isSecretField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement &&
  (target.type === 'password' || target.autocomplete === 'one-time-code');
