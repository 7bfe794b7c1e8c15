// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it, test } from 'vitest';
import { type OperatorNotice } from '@/lib/credential-backend/operator-notice';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type KeptNotice, publicationChanges } from './publication-changes';

const now = new Date('2026-11-22T08:00:00Z');
const id = '5f0c1d7a-3b52-4c0e-9d41-6a2f0b9e1c01';
const other = '5f0c1d7a-3b52-4c0e-9d41-6a2f0b9e1c02';

const published = (changes: Partial<OperatorNotice> = {}): OperatorNotice => ({
  id,
  title: 'Contatti',
  text: 'Chiedere i contatti.',
  audience: 'all',
  publishedAt: new Date('2026-11-20T06:50:00Z'),
  expiresOn: '2026-12-31' as CivilDate,
  ...changes,
});

const kept = (changes: Partial<KeptNotice> = {}): KeptNotice => ({
  ...published(),
  source: 'ministry',
  version: 1,
  startsOn: '2026-11-20' as CivilDate,
  withdrawnAt: null,
  ...changes,
});

const brief = (changes: ReturnType<typeof publicationChanges>): string[] =>
  changes.map((change) => {
    const { kind, version } = change;
    return `${kind} ${kind === 'put' ? change.notice.title : change.id} v${version}`;
  });

describe('what a publication changes', () => {
  it.each<[string, KeptNotice[], OperatorNotice[], string[]]>([
    ['a new one is added', [], [published()], ['put Contatti v1']],
    ['the same again changes nothing', [kept()], [published()], []],
    ['the same twice in one list is one', [], [published(), published()], ['put Contatti v1']],
    ['another text is the next version', [kept()], [published({ text: 'Altro.' })], ['put Contatti v2']],
    ['another title too', [kept({ version: 4 })], [published({ title: 'Nuovi' })], ['put Nuovi v5']],
    [
      'another last day keeps the version',
      [kept()],
      [published({ expiresOn: '2027-01-31' as CivilDate })],
      ['put Contatti v1'],
    ],
    ['another audience too', [kept({ version: 2 })], [published({ audience: 'clerk' })], ['put Contatti v2']],
    ['a later instant alone changes nothing', [kept()], [published({ publishedAt: now })], []],
    ['what is published no more is taken back', [kept()], [], [`withdraw ${id} v1`]],
    ['… but not when it is over anyway', [kept({ expiresOn: '2026-11-21' as CivilDate })], [], []],
    ['… nor twice', [kept({ withdrawnAt: now })], [], []],
    [
      'what was taken back comes again as it was',
      [kept({ withdrawnAt: now })],
      [published()],
      ['put Contatti v1'],
    ],
    ['one that is over is not begun', [], [published({ expiresOn: '2026-11-21' as CivilDate })], []],
    [
      'what a supervisor wrote is not touched',
      [kept({ source: 'supervisor' })],
      [published({ text: 'x' })],
      [],
    ],
    ['… nor taken back', [kept({ source: 'supervisor' })], [], []],
    ['an id that is none is passed over', [], [published({ id: 'x' })], []],
    ['a text that is nothing but line ends is passed over', [], [published({ text: '\u0085' })], []],
  ])('%s', (_name, here, there, changes) => {
    expect(brief(publicationChanges(here, there, now))).toEqual(changes);
  });

  test('of two with one id the one published last counts, wherever it stands', () => {
    const later = published({ title: 'Dopo', publishedAt: new Date('2026-11-21T06:50:00Z') });
    for (const list of [
      [published(), later],
      [later, published()],
    ])
      expect(brief(publicationChanges([], list, now))).toEqual(['put Dopo v1']);
  });

  test('what could deceive is made visible before it is compared, so that it is no new version each time', () => {
    const deceiving = published({ title: 'Avviso\u202E', text: 'Testo\u200B' });
    const [change] = publicationChanges([], [deceiving], now);
    expect(change).toMatchObject({ notice: { title: 'Avviso\uFFFD', text: 'Testo\uFFFD' } });
    expect(
      publicationChanges([kept({ title: 'Avviso\uFFFD', text: 'Testo\uFFFD' })], [deceiving], now),
    ).toEqual([]);
  });

  test('one that is gone and one that is new, together', () => {
    expect(brief(publicationChanges([kept()], [published({ id: other, title: 'B' })], now))).toEqual([
      'put B v1',
      `withdraw ${id} v1`,
    ]);
  });
});
