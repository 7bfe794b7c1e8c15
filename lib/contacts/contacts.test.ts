// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldMessagesOf } from '@/lib/kernel/message';
import { adviceOf } from './advice';
import { type ContactCoach } from './coach';
import { canActivateWithoutCard, givesKey, qualityOf, readBackToken, reasonKey } from './contact-outcome';
import { emailField, emailMessage, parseEmail } from './email';
import { formatMobile, mobileField, parseMobile } from './mobile';
import { emailSpelling, spelling } from './spelling';

describe('e-mail', () => {
  test.each([
    ['b.montanari@posta-esempio.it', 'b.montanari@posta-esempio.it'],
    ['  Anna@GMAIL.com ', 'Anna@gmail.com'],
    ['x@studio.photography', 'x@studio.photography'],
    ['nome+cie@dominio.online', 'nome+cie@dominio.online'],
    ["o'neill_2@a-b.co.uk", "o'neill_2@a-b.co.uk"],
    ['a@xn--bcher-kva.example', 'a@xn--bcher-kva.example'],
  ])('%s is an address', (typed, address) => {
    expect(parseEmail(typed)).toEqual({ ok: true, value: address });
  });

  test.each([
    ['anna.gmail.com', { kind: 'missing', what: 'at' }],
    ['anna@gmail', { kind: 'missing', what: 'dot' }],
    ['anna@gmail.', { kind: 'missing', what: 'dot' }],
    ['anna@gmail.1', { kind: 'missing', what: 'dot' }],
    ['@gmail.com', { kind: 'missing', what: 'local' }],
    ['anna@', { kind: 'missing', what: 'domain' }],
    ['anna@@gmail.com', { kind: 'two-at' }],
    ['anna rossi@gmail.com', { kind: 'character', character: 'U+0020' }],
    ['anna\u0007@gmail.com', { kind: 'character', character: 'U+0007' }],
    ['annà@gmail.com', { kind: 'character', character: 'à' }],
    ['<script>@gmail.com', { kind: 'character', character: '<' }],
    ["x'; DROP TABLE y@gmail.com", { kind: 'character', character: ';' }],
    ['.anna@gmail.com', { kind: 'character', character: '.' }],
    ['anna@gmail..com', { kind: 'character', character: '.' }],
    ['anna@-gmail.com', { kind: 'character', character: '-' }],
    [`${'a'.repeat(65)}@gmail.com`, { kind: 'long', n: 75 }],
    ['a'.repeat(10_000), { kind: 'long', n: 10_000 }],
  ])('%s is none, and the reason is said', (typed, error) => {
    expect(parseEmail(typed)).toEqual({ ok: false, error });
  });

  test('what is missing has its words', () => {
    expect(emailMessage({ kind: 'missing', what: 'at' })).toEqual({
      key: 'email.format',
      values: { cosa: 'at' },
    });
    expect(emailMessage({ kind: 'two-at' }).key).toBe('email.twoAt');
    expect(emailMessage({ kind: 'character', character: '<' }).values).toEqual({ c: '<' });
    expect(emailMessage({ kind: 'long', n: 300 }).values).toEqual({ n: 300 });
  });

  test('whatever is typed, the answer is an address of at most 254 characters or a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })), (typed) => {
        const parsed = parseEmail(typed);
        if (!parsed.ok) return;
        expect(parsed.value).toMatch(/^[^@\s<>"]+@[a-z0-9.-]+\.[a-z0-9-]{2,}$/);
        expect(parsed.value.length).toBeLessThanOrEqual(254);
        expect(parseEmail(parsed.value)).toEqual(parsed);
      }),
    );
  });

  test('nothing typed is no address and no mistake', () => {
    expect(emailField.parse('  ')).toBeNull();
    const refused = emailField.safeParse('anna');
    expect(refused.success ? [] : fieldMessagesOf(refused.error)).toEqual([
      { path: '', key: 'email.format', values: { cosa: 'at' } },
    ]);
  });
});

describe('mobile', () => {
  test.each([
    ['347 555 0142', '+393475550142'],
    ['+39 347.555.0142', '+393475550142'],
    ['0039 347 5550142', '+393475550142'],
    ['051 555 0142', '+390515550142'],
    ['+43 664 1234567', '+436641234567'],
    ['0049 1512 3456789', '+4915123456789'],
  ])('%s is %s', (typed, e164) => {
    expect(parseMobile(typed)).toEqual({ ok: true, value: e164 });
  });

  test.each([
    ['347 555', 6],
    ['347 555 01423 99', 13],
    ['', 0],
    ['chiamare 3475550142', 10],
    ['347<b>5550142', 10],
    ['3'.repeat(10_000), 10_000],
  ])('%s is no number', (typed, n) => {
    expect(parseMobile(typed)).toEqual({ ok: false, error: { kind: 'format', n } });
  });

  test('any accepted number is E.164 and reads to itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?[0-9 ]{5,16}$/), (typed) => {
        const parsed = parseMobile(typed);
        if (!parsed.ok) return;
        expect(parsed.value).toMatch(/^\+[1-9]\d{4,14}$/);
        expect(parseMobile(parsed.value)).toEqual(parsed);
      }),
    );
  });

  test('it is shown in groups; what is no number stays as it is', () => {
    expect(formatMobile('+393475550142')).toBe('+39 347 555 0142');
    expect(formatMobile('boh')).toBe('boh');
  });

  test('it is optional', () => {
    expect(mobileField.parse('')).toBeNull();
    expect(mobileField.safeParse('12').success).toBe(false);
  });
});

const NOTHING_SET: ContactCoach = { warnDomains: [], warnNames: [], neverDomains: [], sharedFrom: 1 };

describe('advice', () => {
  const keysFor = (email: string | null, mobile: string | null = null) =>
    adviceOf({ email, mobile }, NOTHING_SET).map(({ key }) => key);

  test.each([
    ['b.montanari@gmial.com', 'b.montanari@gmail.com'],
    ['x@gmail.it', 'x@gmail.com'],
    ['x@libero.com', 'x@libero.it'],
    ['x@hotmial.it', 'x@hotmail.it'],
    ['x@tiscli.it', 'x@tiscali.it'],
    ['Anna.B@outlok.it', 'Anna.B@outlook.it'],
  ])('%s: perhaps %s', (email, proposal) => {
    expect(adviceOf({ email, mobile: null }, NOTHING_SET)).toEqual([
      { field: 'email', key: 'email.typo', values: { proposta: proposal }, proposal },
    ]);
  });

  test.each(['x@gmail.com', 'x@posta-esempio.it', 'x@comune.bologna.it', 'x@mail.com', 'x@studiospecchi.it'])(
    '%s gives no warning',
    (email) => {
      expect(keysFor(email)).toEqual([]);
    },
  );

  test.each([
    'x@pec.it',
    'x@legalmail.it',
    'x@pec.comune.bz.it',
    'x@studio.pec.it',
    'x@ordineavvocatipec.it',
    'x@arubapec.it',
  ])('%s is certified mail', (email) => {
    expect(keysFor(email)).toEqual(['email.pec']);
  });

  test.each(['info@bianchi.it', 'ufficio.anagrafe@bianchi.it', 'Protocollo@bianchi.it'])(
    '%s is an office',
    (email) => {
      expect(keysFor(email)).toEqual(['email.notPersonal']);
    },
  );

  test('a landline takes no messages, Italian or foreign; a mobile does', () => {
    expect(keysFor(null, '+390515550142')).toEqual(['phone.landline']);
    expect(keysFor(null, '+4351212345')).toEqual(['phone.landline']);
    expect(keysFor(null, '+393475550142')).toEqual([]);
    expect(keysFor(null, '+436641234567')).toEqual([]);
  });
});

describe('spelling', () => {
  const read = (items: ReturnType<typeof spelling>) => items.map(({ written }) => written).join(' ');

  test('letters by towns, signs by name, digits in threes', () => {
    expect(spelling('aB_-+')).toEqual([
      { written: 'A', key: 'spelling.a', doubtful: false },
      { written: 'B', key: 'spelling.b', doubtful: false },
      { written: '_', key: 'spelling.underscore', doubtful: false },
      { written: '-', key: 'spelling.hyphen', doubtful: false },
      { written: '+', key: 'spelling.plus', doubtful: false },
    ]);
    expect(read(spelling('+39 347 555 0142'))).toBe('+ 393 475 550 142');
  });

  test('a doubtful domain is said in words and marked; an unknown one is spelled', () => {
    const doubtful = emailSpelling('b.m@gmial.com');
    expect(read(doubtful)).toBe('B . M @ gmial . com');
    expect(doubtful.filter((item) => item.doubtful).map(({ written }) => written)).toEqual([
      'gmial',
      '.',
      'com',
    ]);
    expect(read(emailSpelling('b@gmail.com'))).toBe('B @ gmail . com');
    expect(read(emailSpelling('b@posta.it'))).toBe('B @ P O S T A . I T');
  });
});

describe('outcome', () => {
  const email = 'a@b.it';
  const mobile = '+393475550142';

  test.each([
    [null, null, 'none', 'contacts.reason.none', 'contacts.reason.none', false, false],
    [
      email,
      null,
      'email-only',
      'contacts.reason.email-only',
      'contacts.reason.email-only-either',
      false,
      true,
    ],
    [null, mobile, 'mobile-only', 'contacts.reason.mobile-only', 'contacts.reason.mobile-only', true, true],
    [email, mobile, 'complete', 'contacts.reason.complete', 'contacts.reason.complete', true, true],
  ])('%s, %s: %s', (mail, phone, quality, byMobile, byEither, now, nowEither) => {
    const contacts = { email: mail, mobile: phone };
    expect(qualityOf(contacts)).toBe(quality);
    expect(reasonKey(contacts, 'mobile')).toBe(byMobile);
    expect(reasonKey(contacts, 'either')).toBe(byEither);
    expect(givesKey(contacts, 'mobile')).toBe(byMobile.replace('reason', 'gives'));
    expect(canActivateWithoutCard(contacts, 'mobile')).toBe(now);
    expect(canActivateWithoutCard(contacts, 'either')).toBe(nowEither);
  });

  test('a change undoes the read-back', () => {
    expect(readBackToken({ email, mobile })).toBe('a@b.it +393475550142');
    expect(readBackToken({ email: null, mobile })).not.toBe(readBackToken({ email, mobile }));
  });
});
