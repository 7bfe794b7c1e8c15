// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { fieldMessagesOf } from '@/lib/kernel/message';
import { applicantSchema } from './applicant';
import { stepOfChange } from './change-view';
import { newContactsSchema, stepOfContact } from './new-contacts';

const today = '2026-11-22' as CivilDate;
const document = { type: 'passaporto', number: 'YA1', issuer: 'Questura', expiresOn: '01/02/2033' };
const none = { email: null, mobile: null };
const known = { email: 'b••••@posta.example', mobile: null };

describe('who asks', () => {
  const delegate = { kind: 'delegate', name: ' Rossi  Anna ', delegatedOn: '20/11/2026', ...document };
  const read = (typed: object) => {
    const parsed = applicantSchema(today).safeParse(typed);
    return parsed.success
      ? parsed.data
      : fieldMessagesOf(parsed.error).map(({ path, key }) => `${path} ${key}`);
  };
  test('the holder by this card or another document, a delegate by name, delegation and document', () => {
    expect(read({ kind: 'this-cie', name: 'x' })).toEqual({ kind: 'this-cie' });
    expect(read({ kind: 'other-document', ...document })).toMatchObject({
      kind: 'other-document',
      expiresOn: '2033-02-01',
    });
    expect(read(delegate)).toMatchObject({ kind: 'delegate', name: 'Rossi Anna', delegatedOn: '2026-11-20' });
  });
  test.each([
    [{}, ['kind choice.unknown']],
    [{ kind: 'witnesses' }, ['kind choice.unknown']],
    [{ ...delegate, name: '' }, ['name reprint.document.nameMissing']],
    [{ ...delegate, name: 'A\u0007' }, ['name text.control']],
    [{ ...delegate, name: 'x'.repeat(10_000) }, ['name text.tooLong']],
    [{ ...delegate, expiresOn: '01/02/2020' }, ['expiresOn reprint.document.expired']],
    [{ ...delegate, delegatedOn: '01/10/2026' }, ['delegatedOn reprint.delegate.tooOld']],
    [{ ...delegate, delegatedOn: '' }, ['delegatedOn date.format']],
  ])('%j is refused', (typed, faults) => {
    expect(read(typed)).toEqual(faults);
  });
});

describe('all contacts from now on', () => {
  const read = (typed: object, held: { email: string | null; mobile: string | null }) => {
    const parsed = newContactsSchema(held).safeParse({ email: '', mobile: '', remove: [], ...typed });
    return parsed.success
      ? parsed.data
      : fieldMessagesOf(parsed.error).map(({ path, key }) => `${path} ${key}`);
  };
  test.each([
    [{ email: 'a@b.it' }, none, { email: 'a@b.it', mobile: null }],
    [{ mobile: '347 555 0142', remove: ['email'] }, known, { email: null, mobile: '+393475550142' }],
    [{ remove: ['email'] }, known, none],
    [{ mobile: '347 555 0142' }, known, ['email contactChange.missing.email']],
    [{ email: 'a@b.it', remove: ['email'] }, known, ['email contactChange.both.email']],
    [{}, none, ['email contactChange.nothing']],
    [{ email: 'a@b', mobile: '12' }, none, ['email email.format', 'mobile phone.format']],
    [{ remove: ['mobile', 'everything'] }, known, ['email contactChange.missing.email']],
  ])('%j, where the service holds %j', (typed, held, expected) => {
    expect(read(typed, held)).toEqual(expected);
  });
  test('an empty field takes out what was there', () => {
    expect(stepOfContact(null, 'b••••@posta.example')).toBe('removed');
    expect(stepOfContact(null, null)).toBe('none');
    expect(stepOfContact('a@b.it', null)).toBe('written');
  });
});

describe('the path', () => {
  const readBackAt = new Date();
  const contacts = { email: 'a@b.it', mobile: null };
  const applicant = { kind: 'this-cie' } as const;
  test.each([
    [{ status: 'open', applicant: null, contacts: null, readBackAt: null }, 'person'],
    [{ status: 'open', applicant, contacts: null, readBackAt: null }, 'contacts'],
    [{ status: 'open', applicant, contacts, readBackAt: null }, 'readBack'],
    [{ status: 'open', applicant, contacts, readBackAt }, 'confirm'],
    [{ status: 'open', applicant, contacts: none, readBackAt: null }, 'confirm'],
    [{ status: 'open', applicant: null, contacts, readBackAt }, 'person'],
    [{ status: 'queued', applicant, contacts, readBackAt }, 'closed'],
    [{ status: 'cancelled', applicant: null, contacts: null, readBackAt: null }, 'closed'],
  ] as const)('%j is at %s', (progress, step) => {
    expect(stepOfChange(progress)).toBe(step);
  });
});
