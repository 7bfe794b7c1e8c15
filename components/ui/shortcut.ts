// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * A key that does the same as the control it is written on. `key` as ARIA spells it (`F9`, `Escape`, `Alt+P`),
 * `cap` as it is drawn when that differs (`Esc`, `Invio`).
 */
export type Shortcut = { key: string; cap?: string };
