// SPDX-License-Identifier: AGPL-3.0-or-later

/** Something that can be done: by whom it is found, and what happens then. */
export type Command = { id: string; label: string; detail?: string; key?: string; run: () => void };

const CONTROLS = 'a.btn, button, summary, [aria-keyshortcuts]';
const PLACES = 'a, button';
const COMMANDS = '[data-command]';

const labelOf = (control: HTMLElement): string => {
  const label = control.dataset.command ?? control.getAttribute('aria-label');
  if (label) return label;
  const field = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
  const copy = (field ?? control).cloneNode(true) as HTMLElement;
  for (const cap of copy.querySelectorAll(
    '[aria-hidden="true"], .section__summary, .section__change, .section__key',
  ))
    cap.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
};

const commandsIn = (
  root: Element | null,
  controls: string,
  act: (control: HTMLElement) => void,
): Command[] => {
  const found = new Map<string, Command>();
  for (const control of root?.querySelectorAll<HTMLElement>(controls) ?? []) {
    const label = labelOf(control);
    const isUsable =
      control.checkVisibility() && !control.closest('dialog, [inert]') && !control.matches(':disabled');
    if (!label || !isUsable || found.has(label)) continue;
    const key = control.getAttribute('aria-keyshortcuts') ?? undefined;
    found.set(label, { id: '', label, key, run: () => act(control) });
  }
  return [...found.values()];
};

/** What the page offers now, and what the frame around it offers, as they are written on their controls. */
export const pageCommands = (act: (control: HTMLElement) => void): { here: Command[]; frame: Command[] } => {
  const here = commandsIn(document.getElementById('main'), CONTROLS, act);
  const frame = [
    ...commandsIn(document.querySelector('header'), PLACES, act),
    ...commandsIn(document.getElementById('footer'), COMMANDS, act),
  ];
  return { here, frame: frame.filter(({ key }) => key !== 'Alt+K') };
};
