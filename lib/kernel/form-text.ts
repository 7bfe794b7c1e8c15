// SPDX-License-Identifier: AGPL-3.0-or-later

/** A text field of a posted form; empty when it is missing or is a file. */
export const formText = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};
