// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { type CommittedMessage, type Findings, isClean, judge, type Verdict } from './verdict';

const message = (version: number, change: Partial<CommittedMessage> = {}): CommittedMessage => ({
  id: `m${version}`,
  topic: 'enrolment',
  requestId: 'r',
  version,
  digest: `d${version}`,
  state: 'delivered',
  lastError: null,
  ...change,
});
const cancellation = message(2, { id: 'c', topic: 'enrolment-cancellation', digest: 'dc' });
const effect = (version: number | null, kind: 'enrolment' | 'cancellation' = 'enrolment') => ({
  kind,
  requestId: 'r',
  version,
});

type Change = {
  committed?: Findings['committed'];
  confirmed?: Findings['confirmed'];
  backend?: Partial<Findings['backend']>;
  portal?: Partial<Findings['portal']>;
};

/** Two versions arrived one after the other, the second is in force. */
const findings = ({ backend, portal, ...lists }: Change = {}): Findings => ({
  committed: [message(1), message(2)],
  confirmed: [message(1), message(2)],
  ...lists,
  backend: {
    keys: new Set(['m1', 'm2']),
    enrolments: new Map([['r', { version: 2, digest: 'd2', cardState: 'active' }]]),
    effects: [effect(1), effect(2)],
    tickets: new Set(['t']),
    ...backend,
  },
  portal: {
    tickets: new Set(['t']),
    fedTickets: [
      { ticketId: 't', requestId: 'r' },
      { ticketId: 't', requestId: 'r' },
    ],
    settlements: [
      { verb: 'enrolment.accepted', requestId: 'r', version: 1 },
      { verb: 'enrolment.accepted', requestId: 'r', version: 2 },
    ],
    proven: new Set(['m1', 'm2', 'c']),
    ...portal,
  },
});

test('nothing is found where nothing is wrong', () => {
  expect(isClean(judge(findings()))).toBe(true);
  const superseded = findings({
    committed: [message(1, { state: 'superseded' }), message(2)],
    backend: { keys: new Set(['m2']), effects: [effect(2)] },
  });
  expect(isClean(judge(superseded))).toBe(true);
  const cancelled = findings({
    committed: [message(1), message(2), cancellation],
    backend: {
      keys: new Set(['m1', 'm2', 'c']),
      enrolments: new Map([['r', { version: 2, digest: 'd2', cardState: 'cancelled' }]]),
      effects: [effect(1), effect(2), effect(null, 'cancellation')],
    },
  });
  expect(isClean(judge(cancelled))).toBe(true);
});

const inForce = (version: number, digest: string, cardState = 'active') => ({
  enrolments: new Map([['r', { version, digest, cardState }]]),
});

test.each<[string, keyof Verdict, Change]>([
  ['a confirmed commit is gone', 'lost', { confirmed: [message(3)] }],
  [
    'the newest version is not settled',
    'lost',
    { committed: [message(1), message(2, { state: 'pending' })] },
  ],
  ['… waits for a person', 'lost', { committed: [message(1), message(2, { state: 'attention' })] }],
  ['… is settled and never came', 'lost', { backend: { keys: new Set(['m1']) } }],
  ['a cancellation never came', 'lost', { committed: [message(1), message(2), cancellation] }],
  [
    'a version came that nobody committed',
    'ghosts',
    { backend: { effects: [effect(1), effect(2), effect(3)] } },
  ],
  [
    'a card was cancelled that nobody cancelled',
    'ghosts',
    { backend: { effects: [effect(1), effect(2), effect(null, 'cancellation')] } },
  ],
  ['an older version is in force', 'stale', { backend: inForce(1, 'd1') }],
  ['other bytes are in force', 'stale', { backend: inForce(2, 'd1') }],
  ['a card that nobody cancelled is dead', 'stale', { backend: inForce(2, 'd2', 'cancelled') }],
  ['nothing is in force', 'stale', { backend: { enrolments: new Map() } }],
  [
    'a version had its effect twice',
    'duplicateEffects',
    { backend: { effects: [effect(1), effect(2), effect(2)] } },
  ],
  [
    'a version was accepted twice',
    'duplicateEffects',
    {
      portal: {
        settlements: [1, 1].map((version) => ({ verb: 'enrolment.accepted', requestId: 'r', version })),
      },
    },
  ],
  [
    'two requests have one ticket',
    'duplicateEffects',
    { portal: { fedTickets: ['r', 's'].map((requestId) => ({ ticketId: 't', requestId })) } },
  ],
  ['a lot was minted twice', 'duplicateEffects', { backend: { tickets: new Set(['t', 'u']) } }],
  ['a delivery has no evidence', 'unproven', { portal: { proven: new Set(['m1']) } }],
  ['versions came in the wrong order', 'disordered', { backend: { effects: [effect(2), effect(1)] } }],
])('%s: %s', (_name, kind, change) => {
  expect(judge(findings(change))[kind]).not.toEqual([]);
});
