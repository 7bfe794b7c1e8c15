// SPDX-License-Identifier: AGPL-3.0-or-later
/** A key cap drawn beside an action. Hidden from screen readers: the action itself carries `aria-keyshortcuts`. */
export const Key = ({ children }: { children: string }) => (
  <kbd className="key" aria-hidden="true">
    {children}
  </kbd>
);
