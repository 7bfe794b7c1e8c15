// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inMailbox, readReturnMailbox, returnMailbox } from './return-mailbox';

test('what is written into a return address is read out of it, whatever a mail server does to capitals', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (municipalityId, token) => {
      const mailbox = returnMailbox(municipalityId, inMailbox(token));
      expect(mailbox).toMatch(/^[0-9a-z]{50}$/);
      expect(readReturnMailbox(mailbox.toUpperCase())).toEqual({ municipalityId, token: inMailbox(token) });
    }),
  );
});

test.each(['', 'x', 'a'.repeat(49), 'a'.repeat(51), `${'a'.repeat(49)}-`])('%s says nothing', (text) => {
  expect(readReturnMailbox(text)).toBeNull();
});
