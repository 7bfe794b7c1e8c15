// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { adviceOf, countryOf } from './advice';
import { type ContactCoach } from './coach';
import { isKeySlip } from './key-slip';
import { numberDoubt, parseMobile } from './mobile';
import { isDisposableDomain } from './server/disposable-domains';
import { ORDINARY_ADDRESSES } from './testing/ordinary-addresses';

const coach: ContactCoach = { warnDomains: [], warnNames: [], neverDomains: [], sharedFrom: 1 };

const keysOf = (email: string, set: Partial<ContactCoach> = {}): string[] =>
  adviceOf({ email, mobile: null }, { ...coach, ...set }).map(({ key }) => key);

const proposalFor = (domain: string): string | undefined =>
  adviceOf({ email: `anna@${domain}`, mobile: null }, coach)[0]?.proposal?.split('@')[1];

describe('a slip of the fingers', () => {
  test.each([
    ['a key beside the right one', 'gnail.com', 'gmail.com'],
    ['a key above the right one', 'libwro.it', 'libero.it'],
    ['two keys swapped', 'gmial.com', 'gmail.com'],
    ['a key pressed twice', 'gmaill.com', 'gmail.com'],
    ['a key touched along', 'gmaoil.com', 'gmail.com'],
    ['one of two equal letters lost', 'outlok.it', 'outlook.it'],
    ['in the ending', 'libero.ut', 'libero.it'],
  ])('%s: %s', (_slip, typed, meant) => {
    expect(isKeySlip(typed, meant)).toBe(true);
  });

  test.each([
    ['the same', 'gmail.com', 'gmail.com'],
    ['keys far from each other', 'gpail.com', 'gmail.com'],
    ['two slips', 'gnaik.com', 'gmail.com'],
    ['a letter from elsewhere', 'gmailz.com', 'gmail.com'],
    ['another name', 'wind.it', 'tin.it'],
  ])('is none: %s', (_why, typed, meant) => {
    expect(isKeySlip(typed, meant)).toBe(false);
  });

  test.each([
    ['gmail.con', 'gmail.com'],
    ['gmail.vom', 'gmail.com'],
    ['gmail.ocm', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gmil.com', 'gmail.com'],
    ['gmsil.com', 'gmail.com'],
    ['hmail.com', 'gmail.com'],
    ['gamil.it', 'gmail.com'],
    ['librro.it', 'libero.it'],
    ['libreo.it', 'libero.it'],
    ['libero.ot', 'libero.it'],
    ['hotmaul.it', 'hotmail.it'],
    ['hormail.it', 'hotmail.it'],
    ['hotmal.it', 'hotmail.it'],
    ['putlook.com', 'outlook.com'],
    ['outloook.it', 'outlook.it'],
    ['yshoo.com', 'yahoo.com'],
    ['yaho.it', 'yahoo.it'],
    ['tiscalu.it', 'tiscali.it'],
    ['virgiluo.it', 'virgilio.it'],
    ['alicr.it', 'alice.it'],
    ['icluod.com', 'icloud.com'],
    ['fastwebmet.it', 'fastwebnet.it'],
    ['fastwenet.it', 'fastwebnet.it'],
    ['vodafome.it', 'vodafone.it'],
    ['tum.it', 'tim.it'],
    ['tin.ir', 'tin.it'],
    ['live.ut', 'live.it'],
    ['protn.me', 'proton.me'],
    ['hotmil.cm', 'hotmail.com'],
  ])('%s: perhaps %s', (typed, meant) => {
    expect(proposalFor(typed)).toBe(meant);
  });
});

test.each(['yopmail.com', 'liberta.it', 'postmail.com', 'wind.it', 'email.de', 'studiomail.it'])(
  '%s is no slip',
  (domain) => {
    expect(proposalFor(domain)).toBeUndefined();
  },
);

describe('an ordinary address', () => {
  test('there are two hundred of them, all different', () => {
    expect(new Set(ORDINARY_ADDRESSES).size).toBe(200);
  });

  test('gives no warning', () => {
    expect(ORDINARY_ADDRESSES.filter((email) => keysOf(email).length > 0)).toEqual([]);
  });

  test('is no throw-away mailbox', () => {
    expect(ORDINARY_ADDRESSES.filter((email) => isDisposableDomain(email.split('@')[1] ?? ''))).toEqual([]);
  });
});

describe('a throw-away mailbox', () => {
  test.each([
    'yopmail.com',
    'mailinator.com',
    '10minutemail.com',
    'guerrillamail.com',
    'temp-mail.org',
    'tempmail.it',
    'maildrop.cc',
    'sharklasers.com',
    'sotto.yopmail.com',
  ])('%s', (domain) => {
    expect(isDisposableDomain(domain)).toBe(true);
  });

  test('the ending alone is none', () => {
    expect(isDisposableDomain('com')).toBe(false);
  });
});

describe('what the municipality sets', () => {
  test('a domain to look at, a name that is nobody’s', () => {
    expect(keysOf('anna@studio.example', { warnDomains: ['studio.example'] })).toEqual([
      'email.listedDomain',
    ]);
    expect(keysOf('Portineria@posta.example', { warnNames: ['portineria'] })).toEqual(['email.notPersonal']);
    expect(keysOf('portineria@posta.example')).toEqual([]);
  });

  test('a domain that nothing is said about: neither a slip nor certified mail', () => {
    expect(keysOf('anna@gnail.com', { neverDomains: ['gnail.com'] })).toEqual([]);
    expect(keysOf('anna@pecora.pec.example', { neverDomains: ['pecora.pec.example'] })).toEqual([]);
    expect(keysOf('info@gnail.com', { neverDomains: ['gnail.com'] })).toEqual(['email.notPersonal']);
  });
});

describe('a number', () => {
  const doubtOf = (typed: string) => {
    const parsed = parseMobile(typed);
    if (!parsed.ok) throw new Error(`${typed} is no number`);
    return numberDoubt(parsed.value);
  };

  test.each([
    ['347 123 4542', null],
    ['366 555 0142', null],
    ['335 123456', null],
    ['+41 79 123 45 67', null],
    ['+1 212 555 0123', null],
    ['051 234 5678', 'landline'],
    ['06 698 12345', 'landline'],
    ['+41 44 123 45 67', 'landline'],
    ['800 123 456', 'toll-free'],
    ['803 001', 'toll-free'],
    ['+33 800 123 456', 'toll-free'],
    ['+800 1234 5678', 'toll-free'],
    ['199 123 456', 'premium'],
    ['892 424', 'premium'],
    ['899 123 456', 'premium'],
    ['848 123 456', 'premium'],
    ['840 123 456', 'premium'],
    ['347 36 5550142', 'voicemail'],
    ['335 36 123456', 'voicemail'],
    ['347 1234 5422', 'voicemail'],
    ['43 1234 5678', 'network'],
    ['55 1234 5678', 'internet'],
  ])('%s: %s', (typed, doubt) => {
    expect(doubtOf(typed)).toBe(doubt);
  });

  test.each([
    ['+41791234567', 'CH'],
    ['+40721234567', 'RO'],
    ['+4915112345678', 'DE'],
    ['+33612345678', 'FR'],
    ['+393471234542', null],
    ['+390669812345', null],
    ['+80012345678', null],
  ])('%s is of %s', (mobile, country) => {
    expect(countryOf({ mobile })).toBe(country);
  });

  test('a digit too many is told with how many there are', () => {
    expect(adviceOf({ email: null, mobile: '+3934712345422' }, coach)).toEqual([
      { field: 'mobile', key: 'phone.voicemail', values: { n: 11 } },
    ]);
  });
});
