// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { fieldMessagesOf } from '@/lib/kernel/message';
import { newWindowSchema, type TypedWindow } from './new-window';

const now = new Date('2026-11-21T09:05:40Z');

const typed = (changes: Partial<TypedWindow> = {}): TypedWindow => ({
  service: 'credential-backend',
  fromDate: '28/11/2026',
  fromTime: '14.00',
  toDate: '',
  toTime: '16:30',
  note: '',
  ...changes,
});

const read = (changes: Partial<TypedWindow>) => newWindowSchema(now).safeParse(typed(changes));

const problems = (changes: Partial<TypedWindow>): Record<string, string> => {
  const { error } = read(changes);
  return Object.fromEntries((error ? fieldMessagesOf(error) : []).map(({ path, key }) => [path, key]));
};

describe('a window', () => {
  it('is in the time of Italy, on one day when no other is written', () => {
    expect(read({ note: '  comunicato   n. 12 ' }).data).toEqual({
      service: 'credential-backend',
      startsAt: new Date('2026-11-28T13:00:00Z'),
      endsAt: new Date('2026-11-28T15:30:00Z'),
      note: 'comunicato n. 12',
    });
  });

  it('goes over midnight and over the night when the clocks change', () => {
    const night = { fromDate: '27/03/2027', fromTime: '22.00', toDate: '28/03/2027', toTime: '6.00' };
    expect(read(night).data).toMatchObject({
      startsAt: new Date('2027-03-27T21:00:00Z'),
      endsAt: new Date('2027-03-28T04:00:00Z'),
    });
  });

  it('may have begun', () => {
    expect(read({ fromDate: '21/11/2026', fromTime: '8.00', toTime: '12.00' }).success).toBe(true);
  });
});

describe('is refused with one sentence at its field', () => {
  it.each<[string, Partial<TypedWindow>, Record<string, string>]>([
    [
      'nothing typed',
      { service: '', fromDate: '', fromTime: '', toTime: '' },
      {
        service: 'services.choose',
        fromDate: 'date.format',
        fromTime: 'services.timeFormat',
        toTime: 'services.timeFormat',
      },
    ],
    ['another service', { service: 'sms' }, { service: 'services.choose' }],
    ['a day that is none', { fromDate: '31/11/2026' }, { fromDate: 'date.format' }],
    ['a last day that is none', { toDate: 'domani' }, { toDate: 'date.format' }],
    ['hours alone', { fromTime: '14' }, { fromTime: 'services.timeFormat' }],
    [
      'an hour that March skips',
      { fromDate: '28/03/2027', fromTime: '2.30' },
      { fromTime: 'services.timeSkipped' },
    ],
    ['an end at the beginning', { toTime: '14.00' }, { toTime: 'services.order' }],
    ['an end before the beginning', { toDate: '27/11/2026' }, { toTime: 'services.order' }],
    ['one that is over', { fromDate: '20/11/2026' }, { toTime: 'services.past' }],
    ['15 days', { toDate: '13/12/2026' }, { toDate: 'services.long' }],
    ['in two years', { fromDate: '28/11/2028' }, { fromDate: 'services.far' }],
    ['a note of 121 letters', { note: 'x'.repeat(121) }, { note: 'text.tooLong' }],
    ['a note that turns the direction of reading', { note: 'a\u202eb' }, { note: 'text.control' }],
    ['a note of two lines', { note: 'a\nb' }, { note: 'text.control' }],
  ])('%s', (_name, changes, expected) => {
    expect(problems(changes)).toEqual(expected);
  });
});
