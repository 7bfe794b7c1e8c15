// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { fail, ok } from '@/lib/kernel/result';
import { valueOf } from '@/lib/testing/value-of';
import { type Ask } from './ask';
import { progressCalls } from './progress-calls';

const itemOf = (id: string) => ({
  ...{ enrolment_id: id, version_in_force: 1, request_digest: 'd', state: 'active' },
  ...{ ticket_id: 't', card_serial_number: 'CA00001AA' },
});

/** Answers with these pages, one after the other, and notes what was asked. */
const pages = (...bodies: object[]) => {
  const asked: string[] = [];
  const ask = (async (question, _schema, read) => {
    asked.push(question.path);
    const body = bodies[asked.length - 1];
    return Promise.resolve(body ? ok(read(body as never, null)) : fail({ kind: 'invalid-answer' }));
  }) as Ask;
  return { asked, calls: progressCalls(ask) };
};

const DAY = '2026-11-21' as CivilDate;

test('a list of several pages is read to its end', async () => {
  const { asked, calls } = pages({ items: [itemOf('a')], next_cursor: 'a' }, { items: [itemOf('b')] });
  const listed = valueOf(await calls.listEnrolmentsOfDay('037999', DAY));
  expect(listed.map(({ enrolmentId }) => enrolmentId)).toEqual(['a', 'b']);
  expect(asked).toEqual([
    '/municipalities/037999/enrolment-days/2026-11-21',
    '/municipalities/037999/enrolment-days/2026-11-21?cursor=a',
  ]);
});

test('one page that fails makes the whole list fail; a page that leads to itself ends it', async () => {
  const failing = pages({ items: [itemOf('a')], next_cursor: 'a' });
  expect(await failing.calls.listEnrolmentsOfDay('037999', DAY)).toMatchObject({ ok: false });
  const endless = pages({ items: [itemOf('a')], next_cursor: 'a' }, { items: [], next_cursor: 'a' });
  expect(valueOf(await endless.calls.listEnrolmentsOfDay('037999', DAY)).length).toBe(1);
});
