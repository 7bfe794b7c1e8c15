// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '@/contracts/practice/register/seeded';
import { type Heads } from './find-halves';
import { makePairSearch } from './pair-search';
import { controlCards, type SoughtCard } from './sought-cards';
import { forms, written } from './written-forms';

const CARD: SoughtCard = {
  role: 'minted',
  pin: '4071',
  puk: '2958',
  serials: ['CA48217MT', 'BQ-26-0001234'],
  ticketId: '7d1f2b84-93c5-4f0e-a1b6-0c9d8e7f6a5b',
};

const relationsIn = (
  bytes: Uint8Array,
  cards: readonly SoughtCard[] = [CARD],
  piece = bytes.length,
): string[] => {
  const found: string[] = [];
  const reader = makePairSearch(cards)(({ card, relation, at }) =>
    found.push(`${card.pin} ${relation} ${at}`),
  );
  for (let at = 0; at < bytes.length; at += Math.max(1, piece))
    reader.write(bytes.subarray(at, at + Math.max(1, piece)));
  reader.end();
  return found;
};

const kindsIn = (text: string | Uint8Array): string[] => [
  ...new Set(
    relationsIn(typeof text === 'string' ? Buffer.from(text) : text).map((line) => line.split(' ')[1] ?? ''),
  ),
];

const form = fc.constantFrom(...forms);
/** Bytes that are no character of any writing. */
const gap = (length: number): Buffer => Buffer.alloc(length, 0xfe);
const around = fc.uint8Array({ maxLength: 40 }).map((bytes) => bytes.map((byte) => byte | 0x80));

test('a pair is found in every form, whichever half comes first, as far apart as both may stand', () => {
  fc.assert(
    fc.property(
      form,
      form,
      fc.integer({ min: 1, max: 64 }),
      fc.boolean(),
      around,
      around,
      (one, other, between, turned, before, after) => {
        const [first, second] = turned ? [CARD.puk, CARD.pin] : [CARD.pin, CARD.puk];
        const halves = [written(first, one), gap(between), written(second, other)];
        expect(kindsIn(Buffer.concat([before, gap(2), ...halves, gap(2), after]))).toContain('pair');
      },
    ),
    { numRuns: 400 },
  );
});

test('two halves too far apart are no pair', () => {
  for (const one of forms)
    expect(kindsIn(Buffer.concat([written(CARD.pin, one), gap(140), written(CARD.puk, one)]))).toEqual([]);
  expect(kindsIn(Buffer.concat([Buffer.from(CARD.pin), gap(64), Buffer.from(CARD.puk)]))).toEqual(['pair']);
  expect(kindsIn(Buffer.concat([Buffer.from(CARD.pin), gap(65), Buffer.from(CARD.puk)]))).toEqual([]);
});

test('what is told of a place holds no half, however it was written', () => {
  for (const one of forms) {
    const told: string[] = [];
    const reader = makePairSearch([CARD])(({ around }) => told.push(around));
    reader.write(Buffer.concat([gap(30), written(`PIN ${CARD.pin} PUK ${CARD.puk}`, one), gap(30)]));
    reader.end();
    expect(told.length).toBeGreaterThan(0);
    expect(told.join()).not.toMatch(/\d/);
    const inBase64 = one.startsWith('base64') ? /[A-Za-z]/ : /4071|2958/;
    expect(told.join()).not.toMatch(inBase64);
  }
});

test('a half beside its ticket, its serial or a label is found in every form', () => {
  const marks = { ticket: CARD.ticketId ?? '', serial: 'CA48217MT', label: 'PUK' };
  for (const [relation, mark] of Object.entries(marks)) {
    const texts = [CARD.pin, CARD.puk].flatMap((half) => [`${mark}~~~${half}`, `${half}, ${mark}`]);
    const cases = forms.flatMap((one) => texts.map((text) => ({ one, text })));
    const lost = cases.filter(({ one, text }) => {
      const kinds = kindsIn(Buffer.concat([gap(9), written(text, one), gap(9)]));
      return kinds.join() !== relation;
    });
    expect(lost).toEqual([]);
  }
  expect(kindsIn(`4071${'~'.repeat(32)}CA48217MT`)).toEqual(['serial']);
  expect(kindsIn(`4071${'~'.repeat(33)}CA48217MT`)).toEqual([]);
  expect(kindsIn(`PIN${'~'.repeat(32)}4071`)).toEqual(['label']);
  expect(kindsIn(`PIN${'~'.repeat(33)}4071`)).toEqual([]);
  expect(
    kindsIn(Buffer.concat([Buffer.from('7d1f2b8493c54f0ea1b60c9d8e7f6a5b', 'hex'), Buffer.from('4071')])),
  ).toEqual(['ticket']);
});

test('in the files of a database the head of a text, which may look like a digit or a letter, is none', () => {
  const search = (text: Buffer, heads: Heads): string[] => {
    const found: string[] = [];
    const reader = makePairSearch([CARD])(({ relation }) => found.push(relation), heads);
    reader.write(text);
    reader.end();
    return found;
  };
  const headed = (text: string): Buffer =>
    Buffer.concat([Buffer.of(0, (text.length + 1) * 2 + 1), Buffer.from(text), Buffer.of(3)]);
  for (let length = 8; length < 60; length += 1) {
    const pair = `40712958${'~'.repeat(length - 8)}`;
    expect([length, search(headed(pair), 'database')]).toEqual([length, ['pair']]);
    const label = `PUK${'~'.repeat(Math.min(32, length - 7))}4071${'~'.repeat(Math.max(0, length - 39))}`;
    expect([length, search(headed(label), 'database')]).toEqual([length, ['label']]);
  }
  expect(search(headed(`40712958${'~'.repeat(16)}`), 'none')).toEqual([]);
  expect(search(Buffer.from('\x01140712958\x01\x02'), 'database')).toEqual([]);
});

test('in which company four digits are a half, and in which they are a part of something else', () => {
  const pairs = [
    '40712958',
    '2958-4071',
    '4071.2958',
    '{"a":4071,"b":"2958"}',
    'code4071x2958',
    '4071\t17\t2958',
    '"4071"\n2958',
  ];
  expect(pairs.filter((text) => !kindsIn(text).includes('pair'))).toEqual([]);
  const others = [
    '140712958',
    '40711 2958',
    '9f4071ab33c29d 2958',
    '7d1f2b84-4071-4f0e-a1b6-0c9d8e7f6a5b 2958',
    '4071-11-22T 2958',
    '12.4071 2958',
    '22/11/4071 2958',
    '8074 2958',
    '\\u4071 2958',
  ];
  expect(others.filter((text) => kindsIn(text).includes('pair'))).toEqual([]);
  expect(kindsIn('mapping 4071 spinning')).toEqual([]);
  expect(kindsIn('Baselga di Pinè 4071')).toEqual([]);
  expect(kindsIn(`4071${'~'.repeat(32)}Pinè`)).toEqual([]);
  expect(kindsIn(`4071${'~'.repeat(32)}Pin\u00a0`)).toEqual(['label']);
  expect(kindsIn('pin_first_half: 4071')).toEqual(['label']);
});

type Placed = { at: number; end: number; wide: boolean };

const placesIn = (bytes: Buffer, half: string): Placed[] =>
  (['text', 'utf16le', 'hex'] as const).flatMap((one) => {
    const sought = written(half, one);
    const list: Placed[] = [];
    for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + 1))
      list.push({ at, end: at + sought.length, wide: one !== 'text' });
    return list;
  });

/** The same by looking at every place of the store with nothing but the forms themselves. */
const slowly = (bytes: Buffer, cards: readonly SoughtCard[]): Set<string> =>
  new Set(
    cards.flatMap((card) =>
      placesIn(bytes, card.pin).flatMap((pin) =>
        placesIn(bytes, card.puk).flatMap((puk) => {
          const between = pin.at < puk.at ? puk.at - pin.end : pin.at - puk.end;
          const reach = pin.wide || puk.wide ? 128 : 64;
          return between >= 0 && between <= reach ? [`${card.pin} ${Math.min(pin.at, puk.at)}`] : [];
        }),
      ),
    ),
  );

const word = fc.oneof(
  fc.constantFrom(' ', '\n', ';', 'xyz', '~~~~~~~~', '~'.repeat(45)).map((text) => Buffer.from(text)),
  fc
    .tuple(fc.constantFrom('4071', '2958', '0003', '9999'), fc.constantFrom('text', 'utf16le', 'hex'))
    .map(([half, one]) => Buffer.concat([gap(1), written(half, one), gap(1)])),
);
const OTHERS: SoughtCard[] = [
  { ...CARD, serials: [], ticketId: null },
  { ...CARD, pin: '0003', puk: '9999', serials: [], ticketId: null },
  { ...CARD, pin: '2958', puk: '0003', serials: [], ticketId: null },
];

test('finds what a slow search finds, no more and no less, however the store is cut', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.integer({ min: 1, max: 300 }), (words, piece) => {
      const bytes = Buffer.concat(words);
      const found = relationsIn(bytes, OTHERS, piece).map((line) => line.replace(' pair', ''));
      expect(new Set(found)).toEqual(slowly(bytes, OTHERS));
    }),
  );
});

test('what stands across the pieces of a large store is found', () => {
  const large = Buffer.alloc(3_500_000, 0xfe);
  for (const at of [0, 1_048_570, 1_048_576 - 800, 2_097_152 - 3, 3_499_990]) large.write('40712958', at);
  for (const piece of [1 << 16, 999_999, large.length])
    expect(relationsIn(large, [CARD], piece)).toEqual(
      [0, 1_047_776, 1_048_570, 2_097_149, 3_499_990].map((at) => `4071 pair ${at}`),
    );
});

test('as many cards that were never minted, beside the same serials', () => {
  const minted = Array.from({ length: 500 }, (_, number) => ({
    ...CARD,
    serials: [`CA${10_000 + number}MT`],
  }));
  const control = controlCards(minted, seeded(1));
  expect(control).toHaveLength(500);
  expect(control.filter(({ pin, puk }) => pin === CARD.pin && puk === CARD.puk)).toEqual([]);
  expect(control.map(({ serials }) => serials)).toEqual(minted.map(({ serials }) => serials));
});
