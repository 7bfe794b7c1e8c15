// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { check } from '@/contracts/validate';
import {
  cancellationReasons,
  type Closing,
  CLOSING_NOTE_MAX,
  closingOf,
  statusOfClosing,
  toldReason,
  withdrawalReasons,
} from './closing';

const posted = (closing: string, note = '') => {
  const form = new FormData();
  form.set('closing', closing);
  form.set('note', note);
  return closingOf(form);
};

test('who and why are read out of the form', () => {
  expect(posted('citizen.gives-up')).toEqual({ by: 'citizen', reason: 'gives-up', note: '' });
  expect(posted('office.other', ' prova ')).toEqual({ by: 'office', reason: 'other', note: 'prova' });
});

test.each(['', 'citizen', 'citizen.wrong-person', 'office.gives-up', 'nobody.other'])(
  '«%s» is no reason',
  (code) => expect(posted(code)).toBe('reason-missing'),
);

test('another reason is told in the note, and the note has an end', () => {
  expect(posted('office.other', '  ')).toBe('note-missing');
  expect(posted('office.duplicate', 'x'.repeat(CLOSING_NOTE_MAX + 1))).toBe('note-long');
});

test('every closing has a status and a reason that the contract knows', () => {
  const closings = [
    ...withdrawalReasons.map((reason) => ({ by: 'citizen', reason, note: '' })),
    ...cancellationReasons.map((reason) => ({ by: 'office', reason, note: '' })),
  ] as Closing[];
  for (const closing of closings) {
    expect(statusOfClosing(closing)).toBe(closing.by === 'citizen' ? 'withdrawn' : 'cancelled');
    const told = {
      enrolment_id: '0192f6c1-7b2e-7c55-9a10-5a8d2f1c9e77',
      ticket_id: '0192f6c1-0000-7000-8000-000000000001',
      card_serial_number: 'CA12345AB',
      municipality_code: '037999',
      reason: toldReason(closing),
      occurred_at: '2026-11-21T08:12:44Z',
    };
    expect(check('EnrolmentCancellation', told).ok).toBe(true);
  }
});
