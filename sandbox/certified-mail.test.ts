// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { isCertifiedMail } from './certified-mail';

test.each([
  'x@pec.it',
  'x@PEC.comune.bz.it',
  'x@studio.pec.it',
  'x@arubapec.it',
  'x@pecimprese.it',
  'x@cert.legalmail.it',
])('%s is certified mail', (email) => expect(isCertifiedMail(email)).toBe(true));

test.each(['pec@posta.example', 'x@posta.example', 'x@special.example', 'x@specchio.example'])(
  '%s is ordinary',
  (email) => expect(isCertifiedMail(email)).toBe(false),
);
