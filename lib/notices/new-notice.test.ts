// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { fieldMessagesOf } from '@/lib/kernel/message';
import { newNoticeSchema, withdrawalSchema } from './new-notice';

const today = '2026-11-22' as CivilDate;
const typed = {
  title: ' Sabato  chiuso ',
  text: 'Sabato lo sportello è chiuso.\r\n\r\nSi riapre lunedì. ',
  audience: 'all',
  startsOn: '',
  expiresOn: '30/11/2026',
};

const messagesOf = (changes: Partial<typeof typed>): string[] => {
  const parsed = newNoticeSchema(today).safeParse({ ...typed, ...changes });
  return parsed.success ? [] : fieldMessagesOf(parsed.error).map(({ path, key }) => `${path} ${key}`);
};

describe('a notice as the supervisor types it', () => {
  test('is tidied, and begins today when no day is said', () => {
    expect(newNoticeSchema(today).parse(typed)).toEqual({
      title: 'Sabato chiuso',
      text: 'Sabato lo sportello è chiuso.\n\nSi riapre lunedì.',
      audience: 'all',
      startsOn: today,
      expiresOn: '2026-11-30',
    });
  });

  it.each([
    ['no title', { title: ' ' }, ['title notices.titleEmpty']],
    ['a long title', { title: 'x'.repeat(121) }, ['title text.tooLong']],
    ['a title that deceives', { title: 'a\u202Eb' }, ['title notices.invisible']],
    ['no text', { text: '\n \n' }, ['text notices.textEmpty']],
    ['a long text', { text: 'x'.repeat(3001) }, ['text text.tooLong']],
    ['a text that deceives', { text: 'a\u0000b' }, ['text notices.invisible']],
    ['… from its beginning', { text: '\u2067ab' }, ['text notices.invisibleFirst']],
    ['nobody to read it', { audience: '' }, ['audience notices.audienceEmpty']],
    ['a role that is none', { audience: 'mayor' }, ['audience notices.audienceEmpty']],
    ['no date', { startsOn: 'domani' }, ['startsOn date.format']],
    ['no last day', { expiresOn: '' }, ['expiresOn date.format']],
    ['a first day in the past', { startsOn: '21/11/2026' }, ['startsOn notices.startPast']],
    ['a last day in the past', { expiresOn: '21/11/2026' }, ['expiresOn notices.expiryPast']],
    ['a last day before the first', { startsOn: '01/12/2026' }, ['expiresOn notices.order']],
    ['more than a year', { expiresOn: '24/11/2027' }, ['expiresOn notices.long']],
    ['today only', { expiresOn: '22/11/2026' }, []],
    ['markup, which is text', { text: '<script>alert(1)</script>' }, []],
    [
      'several things at once',
      { title: '', text: '', audience: '', expiresOn: '01/01/2020' },
      [
        'title notices.titleEmpty',
        'text notices.textEmpty',
        'audience notices.audienceEmpty',
        'expiresOn notices.expiryPast',
      ],
    ],
  ])('%s', (_name, changes, messages) => {
    expect(messagesOf(changes)).toEqual(messages);
  });
});

test('a withdrawal has a reason', () => {
  const keyOf = (reason: string) => {
    const parsed = withdrawalSchema.safeParse({ reason });
    return parsed.success ? parsed.data.reason : fieldMessagesOf(parsed.error)[0]?.key;
  };
  expect(keyOf('  ')).toBe('notices.reasonEmpty');
  expect(keyOf('x'.repeat(301))).toBe('text.tooLong');
  expect(keyOf(' Data\nsbagliata ')).toBe('Data sbagliata');
});
