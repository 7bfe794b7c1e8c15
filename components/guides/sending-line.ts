// SPDX-License-Identifier: AGPL-3.0-or-later

/** What became of one guide; `underWay` while something is still to happen. */
export type SendingLine = {
  id: string;
  text: string;
  tone: 'info' | 'success' | 'warning' | 'danger';
  underWay: boolean;
};
