// SPDX-License-Identifier: AGPL-3.0-or-later

const CONTROLS = 'input:not([type="hidden"]), select, textarea, [data-stop]';

/** A group of radios is one stop: the chosen one, or its first. */
const isStop = (control: HTMLElement, controls: readonly HTMLElement[]): boolean => {
  if (!control.checkVisibility() || (control as HTMLInputElement).disabled) return false;
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true;
  const group = controls.filter(
    (other): other is HTMLInputElement =>
      other instanceof HTMLInputElement && other.type === 'radio' && other.name === control.name,
  );
  return (group.find(({ checked }) => checked) ?? group[0]) === control;
};

const isSameGroup = (a: HTMLElement, b: Element): boolean =>
  a instanceof HTMLInputElement && b instanceof HTMLInputElement && a.type === 'radio' && a.name === b.name;

const stopsAfter = (form: HTMLFormElement, from: Element): HTMLElement[] => {
  const controls = [...form.querySelectorAll<HTMLElement>(CONTROLS)];
  return controls.filter(
    (control) =>
      Boolean(from.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) &&
      !isSameGroup(control, from) &&
      isStop(control, controls),
  );
};

const isEmpty = (control: HTMLElement): boolean => {
  if (control instanceof HTMLInputElement && control.type === 'radio') return !control.checked;
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return false;
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement
    ? control.value === ''
    : false;
};

/** Goes to the next field that is in sight and not among `past`; `false` after the last one. */
export const focusNext = (
  form: HTMLFormElement,
  from: Element,
  past: ReadonlySet<string> = new Set(),
): boolean => {
  const next = stopsAfter(form, from).find((control) => !past.has((control as HTMLInputElement).name));
  next?.focus();
  return next !== undefined;
};

/** Goes to the next field that is still empty, leaving out those that are being filled; `within` keeps it to a part of the form. */
export const focusNextEmpty = (
  form: HTMLFormElement,
  from: Element,
  { filling = [], within = form }: { filling?: readonly string[]; within?: Element } = {},
): boolean => {
  const next = stopsAfter(form, from).find(
    (control) =>
      isEmpty(control) && within.contains(control) && !filling.includes((control as HTMLInputElement).name),
  );
  next?.focus();
  return next !== undefined;
};
