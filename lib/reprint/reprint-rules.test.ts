// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CardState } from '@/lib/credential-backend/card';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { fieldMessagesOf } from '@/lib/kernel/message';
import { cardQuestionSchema, cardSerialField } from './card-question-form';
import { decideReprint, type ReprintScope } from './decide-reprint';
import { identificationSchema } from './identification';
import { isAway, problemMessage, problemOf } from './release-problem';
import { isReprintAllowed, isUnfinished, type ReprintAction, reprintStatuses } from './reprint-status';
import { isReadyToAsk, stepOf, stepsOf } from './reprint-view';

const today = '2026-11-21' as CivilDate;

describe("the card's serial", () => {
  test.each(['CA58127GL', 'ca58127gl', ' CA 58127 GL ', 'CA58127\u200bGL'])('%j is read', (typed) => {
    expect(cardSerialField.parse(typed)).toBe('CA58127GL');
  });
  test.each([
    ['', 'reprint.serialFormat'],
    ['AA58127GL', 'reprint.serialFormat'],
    ['CA5812GL', 'reprint.serialFormat'],
    ['CA58127GLX', 'reprint.serialFormat'],
    ["CA58127GL'; drop table reprint", 'reprint.serialFormat'],
    ['<b>CA58127GL</b>', 'reprint.serialFormat'],
    ['x'.repeat(10_000), 'reprint.serialFormat'],
    ['AY4471203', 'reprint.serialPaper'],
  ])('%j is refused', (typed, key) => {
    const parsed = cardSerialField.safeParse(typed);
    expect(parsed.error && fieldMessagesOf(parsed.error)[0]?.key).toBe(key);
  });
  test('each field has its own message', () => {
    const parsed = cardQuestionSchema.safeParse({ codiceFiscale: 'MLGDVD73E02C573X', cardSerial: '' });
    expect(parsed.error && fieldMessagesOf(parsed.error).map(({ path }) => path)).toEqual([
      'codiceFiscale',
      'cardSerial',
    ]);
  });
});

describe('whether a card is reprinted here', () => {
  const card = (state: CardState, code: string) => ({
    state,
    issuingMunicipality: {
      code,
      name: 'Pieve Serena',
      province: 'FC',
      office: 'Anagrafe',
      phone: '0543',
      openingHours: 'mattina',
    },
  });
  const scope = {
    ok: false,
    error: {
      kind: 'scope',
      issuing: { name: 'Pieve Serena', office: 'Anagrafe', phone: '0543', openingHours: 'mattina' },
    },
  };
  const yes = { ok: true, value: null };
  test.each<[CardState, string, ReprintScope | null, object]>([
    ['active', '040999', 'any', yes],
    ['active', '040999', 'issuing', scope],
    ['active', '040999', null, scope],
    ['active', '037999', 'issuing', yes],
    ['active', '037999', null, yes],
    ['blocked', '037999', 'any', { ok: false, error: { kind: 'card-state', state: 'blocked' } }],
    ['expired', '040999', 'issuing', { ok: false, error: { kind: 'card-state', state: 'expired' } }],
    ['cancelled', '040999', 'any', { ok: false, error: { kind: 'card-state', state: 'cancelled' } }],
    ['stolen', '040999', 'any', { ok: false, error: { kind: 'card-state', state: 'stolen' } }],
  ])('%s, issued by %s, scope %s', (state, code, value, expected) => {
    expect(decideReprint(card(state, code), { istatCode: '037999', scope: value })).toEqual(expected);
  });
});

describe('how the holder was recognised', () => {
  const document = {
    kind: 'other-document',
    type: ' Passaporto ',
    number: 'YA1',
    issuer: 'Questura',
    expiresOn: '21/11/2026',
  };
  const faults = (typed: object) => {
    const parsed = identificationSchema(today).safeParse(typed);
    return parsed.error ? fieldMessagesOf(parsed.error).map(({ path, key }) => `${path} ${key}`) : [];
  };
  test('this card needs nothing more, whatever was typed beside it', () => {
    expect(identificationSchema(today).parse({ kind: 'this-cie', number: 'x' })).toEqual({
      kind: 'this-cie',
    });
  });
  test('another document is read, its last day included', () => {
    expect(identificationSchema(today).parse(document)).toEqual({
      ...document,
      type: 'Passaporto',
      expiresOn: '2026-11-21',
    });
  });
  test.each([
    [{}, ['kind choice.unknown']],
    [{ kind: 'dowsing' }, ['kind choice.unknown']],
    [
      { kind: 'other-document' },
      [
        'type reprint.document.typeMissing',
        'number reprint.document.numberMissing',
        'expiresOn date.format',
        'issuer reprint.document.issuerMissing',
      ],
    ],
    [{ ...document, expiresOn: '20/11/2026' }, ['expiresOn reprint.document.expired']],
    [{ ...document, expiresOn: '31/02/2030' }, ['expiresOn date.format']],
    [{ ...document, number: '1'.repeat(10_000) }, ['number text.tooLong']],
    [{ ...document, issuer: 'Que\u0007stura' }, ['issuer text.control']],
    [
      { ...document, kind: 'delegate', name: 'Anna Rossi', delegatedOn: '22/11/2026' },
      ['delegatedOn reprint.delegate.future'],
    ],
    [
      { ...document, kind: 'delegate', name: '', delegatedOn: '21/10/2026' },
      ['name reprint.document.nameMissing', 'delegatedOn reprint.delegate.tooOld'],
    ],
    [
      { kind: 'witnesses', w1Name: 'Anna Rossi', w1Type: 'CIE', w1Number: 'CA1', w1ExpiresOn: '20/11/2026' },
      [
        'w1ExpiresOn reprint.document.expired',
        'w2Name reprint.document.nameMissing',
        'w2Type reprint.document.typeMissing',
        'w2Number reprint.document.numberMissing',
        'w2ExpiresOn date.format',
      ],
    ],
  ])('%j', (typed, expected) => {
    expect(faults(typed)).toEqual(expected);
  });
});

describe('the path', () => {
  const signed = new Date();
  const thisCie = { kind: 'this-cie' } as const;
  test.each([
    [
      { status: 'open', identification: null, reason: null, halves: null, declarationSignedAt: null },
      'person',
    ],
    [
      { status: 'open', identification: thisCie, reason: null, halves: null, declarationSignedAt: null },
      'what',
    ],
    [
      { status: 'open', identification: thisCie, reason: 'lost', halves: 'first', declarationSignedAt: null },
      'declaration',
    ],
    [
      {
        status: 'open',
        identification: thisCie,
        reason: 'lost',
        halves: 'first',
        declarationSignedAt: signed,
      },
      'print',
    ],
    [
      {
        status: 'open',
        identification: thisCie,
        reason: 'never-delivered',
        halves: 'first',
        declarationSignedAt: null,
      },
      'print',
    ],
    [
      {
        status: 'failed',
        identification: thisCie,
        reason: 'lost',
        halves: 'first',
        declarationSignedAt: signed,
      },
      'print',
    ],
    [
      {
        status: 'handed-over',
        identification: thisCie,
        reason: 'lost',
        halves: 'first',
        declarationSignedAt: signed,
      },
      'closed',
    ],
    [
      { status: 'cancelled', identification: null, reason: null, halves: null, declarationSignedAt: null },
      'closed',
    ],
  ] as const)('%j is at %s', (progress, step) => {
    expect(stepOf({ ...progress, way: null, mandate: null })).toBe(step);
    expect(isReadyToAsk({ ...progress, way: null, mandate: null })).toBe(step === 'print');
  });
  test.each([
    ['open', 'second', null, 'second'],
    ['open', 'second', 'given-up', 'second'],
    ['dispatched', 'second', 'failed', 'second'],
    ['dispatched', 'second', 'handed-over', 'closed'],
    ['open', 'both', null, 'print'],
    ['released', 'both', null, 'print'],
    ['handed-over', 'both', null, 'second'],
    ['handed-over', 'both', 'waiting', 'second'],
    ['handed-over', 'both', 'given-up', 'closed'],
    ['cancelled', 'both', null, 'closed'],
    ['expired', 'both', null, 'closed'],
  ] as const)('on paper: %s, %s, act %s is at %s', (status, halves, mandate, step) => {
    const person = { identification: thisCie, reason: 'lost', declarationSignedAt: signed } as const;
    expect(stepOf({ ...person, status, halves, mandate, way: 'on-paper' })).toBe(step);
  });
  test('each half that is printed has its step', () => {
    expect(stepsOf({ halves: 'both', way: 'known-email' }).slice(3)).toEqual(['print']);
    expect(stepsOf({ halves: 'second', way: 'known-email' }).slice(3)).toEqual(['print']);
    expect(stepsOf({ halves: 'both', way: 'on-paper' }).slice(3)).toEqual(['print', 'second']);
    expect(stepsOf({ halves: 'second', way: 'on-paper' }).slice(3)).toEqual(['second']);
  });
  test('codes are printed and handed over only where they are, and asked for until they are', () => {
    const where = (action: ReprintAction) =>
      reprintStatuses.filter((status) => isReprintAllowed(status, action));
    expect(where('ask')).toEqual(['open', 'asked', 'failed']);
    expect(where('print-codes')).toEqual(['released']);
    expect(where('hand-over')).toEqual(['released']);
    expect(where('identify')).toEqual(['open']);
    expect(where('cancel')).toEqual(['open', 'failed', 'released']);
    expect(reprintStatuses.filter(isUnfinished)).toEqual(['open', 'asked', 'failed', 'released']);
  });
});

test.each<[BackendError, string, boolean, string]>([
  [{ kind: 'unreachable', since: new Date() }, 'unreachable', true, 'credentialBackend.unreachable'],
  [{ kind: 'busy', retryAfterSeconds: 5 }, 'busy', true, 'credentialBackend.busy'],
  [{ kind: 'unauthorised' }, 'unauthorised', false, 'credentialBackend.unauthorised'],
  [{ kind: 'invalid-answer' }, 'invalid-answer', false, 'credentialBackend.invalidAnswer'],
  [
    { kind: 'refused', code: 'card-not-active' },
    'refused.card-not-active',
    false,
    'credentialBackend.refused.card-not-active',
  ],
])('%j is kept as %s', (error, problem, away, key) => {
  expect(problemOf(error)).toBe(problem);
  expect(isAway(problem)).toBe(away);
  expect(problemMessage(problem).key).toBe(key);
});
