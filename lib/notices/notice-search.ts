// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Notice } from './notice';

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Those whose title or text hold every word typed, accents and case aside; all while nothing is typed. */
export const searchNotices = <N extends Pick<Notice, 'title' | 'text'>>(
  notices: readonly N[],
  typed: string,
): N[] => {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return notices.filter(({ title, text }) => {
    const all = plain(`${title}\n${text}`);
    return words.every((word) => all.includes(word));
  });
};
