// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type Notice } from '@/lib/notices/notice';

/** Proves later which words were published: SHA-256 of title and text, hex. */
export const noticeDigest = ({ title, text }: Pick<Notice, 'title' | 'text'>): string =>
  createHash('sha256').update(`${title}\n\n${text}`).digest('hex');
