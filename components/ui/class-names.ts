// SPDX-License-Identifier: AGPL-3.0-or-later
/** The class names that are really there, joined by a space. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');
