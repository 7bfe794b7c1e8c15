// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { noticeTextMessage, noticeWords } from './message-words';

const notice = {
  notice_id: '0192f6c1-7b2e-7c55-9a10-5a8d2f1c9e77',
  municipality_code: '037999',
  tax_code: 'MNTBRC84D54A944E',
  card_serial_number: 'CA12345AB',
  kind: 'codes-reprinted',
  occurred_at: '2026-11-21T08:05:44Z',
  office: 'Ufficio anagrafe',
  phone: '051 000 0037',
  held_before: '2026-11-21T08:05:44Z',
} as const;

test('a reprint is told in the words that were agreed', () => {
  expect(noticeTextMessage(notice, 'Borgo San Quirino')).toBe(
    "Comune di Borgo San Quirino: il 21/11/2026 sono stati ristampati i codici della CIE che termina con AB. Se non e' stato Lei, chiami 051 000 0037.",
  );
  expect(noticeWords(notice)).toEqual({
    subject: 'Avviso sulla sua carta di identità elettronica',
    text: 'Il 21/11/2026 alle 9.05, allo sportello di Ufficio anagrafe, sono stati ristampati i codici della carta che termina con AB. Se è stato Lei non deve fare nulla. Se non è stato Lei, chiami subito 051 000 0037 o venga in ufficio. Questo messaggio non contiene codici e non chiede di cliccare nulla.',
  });
});

test('a change of contacts is told in its own', () => {
  const changed = { ...notice, kind: 'contacts-changed' } as const;
  expect(noticeTextMessage(changed, 'Fontefredda')).toContain(
    'il 21/11/2026 sono stati cambiati i contatti della CIE',
  );
  expect(noticeWords(changed).text).toContain('è stato cambiato un contatto della carta che termina con AB.');
});
