// SPDX-License-Identifier: AGPL-3.0-or-later
import type pg from 'pg';
import sharp from 'sharp';
import { expect } from 'vitest';
import { type Authorised } from '@/lib/access/authorised';
import { stepUp } from '@/lib/access/server/step-up';
import { totpCodeAt } from '@/lib/access/server/totp';
import { readBackToken } from '@/lib/contacts/contact-outcome';
import { contactNoticeTopic } from '@/lib/contacts/server/deliver-contact-notice';
import { CONTACT_NOTICE_TOPIC } from '@/lib/contacts/server/queue-contact-notice';
import { confirmChange } from '@/lib/contact-change/server/confirm-change';
import { contactChangeTopic } from '@/lib/contact-change/server/deliver-change';
import { identifyApplicant } from '@/lib/contact-change/server/identify-applicant';
import { openChange } from '@/lib/contact-change/server/open-change';
import { readBackContacts } from '@/lib/contact-change/server/read-back-contacts';
import { writeContacts } from '@/lib/contact-change/server/write-contacts';
import { CONTACT_CHANGE_TOPIC } from '@/lib/enrolment/server/delivery-topics';
import { dispatchMessages } from '@/lib/outbox/server/dispatch-messages';
import { screenScan } from '@/lib/modulistica/paper/screening/screen-scan';
import { readBack } from '@/lib/platform/pdf/testing/read-back';
import { type OwnDatabase } from '@/lib/testing/installation';
import { query } from '@/lib/testing/tables';
import { addOperator, enter, inTown, type TestOperator, type Town } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { type TypedWant } from '@/lib/reprint/wanted-halves';
import { readMessages } from '@/sandbox/sent-messages';
import { askRelease } from '../ask-release';
import { chooseWant } from '../choose-want';
import { secondHalfTopic } from '../deliver-second-half';
import { drawReprintPrint } from '../draw-reprint-print';
import { findCard } from '../find-card';
import { askSecond } from '../mandate/ask-second';
import { decideMandate } from '../mandate/decide-mandate';
import { printSecond } from '../mandate/hand-over-second';
import { keepScan } from '../mandate/keep-scan';
import { printAct } from '../mandate/print-act';
import { printCodes } from '../print-codes';
import { printDeclaration } from '../print-declaration';
import { SECOND_HALF_TOPIC } from '../queue-second-half';
import { type ReprintWorld, rowOf, typedFor } from './reprint-world';

type Proof = Authorised<'reprint-codes'>;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** As the example settings decide. */
const HOLD_HOURS = 24;
const STEP_UP_MINUTES = 15;

/** What was met in all sequences together: what never happened proves nothing. */
export const met = new Set<string>();

/** Where clerks try things: a municipality with a database and a clock of its own, and a sandbox whose cards and messages can be read. */
export type Ground = { own: OwnDatabase; world: ReprintWorld; town: Town; sandbox: pg.Client };

/** One clerk with everything that passed through their hands; there is a supervisor, who decides nothing. */
export type Clerk = Ground & {
  operator: TestOperator;
  /** The session that is live, and those that ended: their proofs are used again. */
  proof: Proof;
  ended: Proof[];
  /** A step-up of this session that nothing for second halves has taken yet, and when it was made. */
  freshStepUp: Date | null;
  /** Reprints and prints by their ids, of whatever state. */
  reprints: string[];
  prints: string[];
  /** For each address of the clerk's own, when the act by which it could get anything was told to the contacts of before. */
  addresses: Map<string, Date | null>;
  wants: Map<string, TypedWant>;
};

/** What has to be there. */
export const there = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('it is there');
  return value;
};

export const nowOf = ({ town }: Ground): Promise<Date> => inTown(town, ({ now }) => Promise.resolve(now));

/** Moves the clock of the installation on. */
export const later = ({ own }: Ground, hours: number) =>
  query(own.owner, 'update installation set clock_offset_ms = clock_offset_ms + $1', [
    Math.round(hours * HOUR_MS),
  ]);

const proofOf = async (operator: TestOperator): Promise<Proof> =>
  (await enter(operator)).proof('reprint-codes');

/** A clerk who was never here, a month after whatever was done before. */
export const newClerk = async (ground: Ground): Promise<Clerk> => {
  await later(ground, 31 * 24);
  await ground.sandbox.query('delete from second_half_departure');
  const operator = await addOperator(ground.town, 'clerk');
  return {
    ...ground,
    operator,
    proof: await proofOf(operator),
    ended: [],
    freshStepUp: null,
    reprints: [],
    prints: [],
    addresses: new Map(),
    wants: new Map(),
  };
};

/** Signs in again, at another computer say: the session before has ended. */
export const signInAgain = async (clerk: Clerk): Promise<void> => {
  clerk.ended.unshift(clerk.proof);
  clerk.proof = await proofOf(clerk.operator);
  clerk.freshStepUp = null;
};

/** A proof stays what it was made as while the clock goes on; after minutes without work the clerk signs in again. */
export const laterAndIn = async (clerk: Clerk, hours: number): Promise<void> => {
  await later(clerk, hours);
  if (hours * 60 >= STEP_UP_MINUTES) await signInAgain(clerk);
};

/** Shows the second factor; a code serves once, so it is another half minute. */
export const showFactor = async (clerk: Clerk): Promise<void> => {
  await later(clerk, 31 / 3600);
  const now = await nowOf(clerk);
  clerk.proof = valueOf(await stepUp(clerk.proof, totpCodeAt(clerk.operator.totpSecret, now)));
  clerk.freshStepUp = clerk.proof.stepUpAt;
};

/** A new address of the clerk's own. */
const ownAddress = (clerk: Clerk): string => {
  const address = `clerk-${clerk.operator.id.slice(0, 8)}-${clerk.addresses.size}@posta.example`;
  clerk.addresses.set(address, null);
  return address;
};

/** What a clerk may want, each with an address of their own where one is given. */
const WANTS: readonly TypedWant[] = [
  { reason: 'lost', halves: 'both', second: 'given-email' },
  { reason: 'lost', halves: 'second', second: 'known-email' },
  { reason: 'stolen', halves: 'second', second: 'given-email' },
  { reason: 'never-delivered', halves: 'first' },
  { reason: 'illegible', halves: 'both', second: 'known-email' },
  { reason: 'lost', halves: 'first' },
  { reason: 'never-delivered', halves: 'both', second: 'given-email' },
  { reason: 'lost', halves: 'both', second: 'on-paper' },
  { reason: 'stolen', halves: 'second', second: 'on-paper' },
];

export const want = async (clerk: Clerk, proof: Proof, id: string, which: number): Promise<boolean> => {
  const chosen = there(WANTS[which % WANTS.length]);
  const typed = chosen.second === 'given-email' ? { ...chosen, email: ownAddress(clerk) } : chosen;
  const { ok } = await chooseWant(proof, id, typed);
  if (ok) clerk.wants.set(id, typed);
  return ok;
};

/** Changes the contacts of a card to an address of the clerk's own, the whole path up to its confirmation. */
export const changeContacts = async (clerk: Clerk, cardSerial: string): Promise<void> => {
  const { proof, world } = clerk;
  const id = await openChange(proof, valueOf(await findCard(world.backend, proof, typedFor(cardSerial))));
  valueOf(await identifyApplicant(proof, id, { kind: 'this-cie' }));
  const email = ownAddress(clerk);
  const written = valueOf(await writeContacts(proof, id, { email, mobile: '347 555 0188', remove: [] }));
  valueOf(await readBackContacts(proof, id, readBackToken(written)));
  if ((await confirmChange(proof, id)).ok) clerk.addresses.set(email, await nowOf(clerk));
  met.add('contacts-changed');
};

/** What a step did to the orders of second halves: a new one tells the contacts of before in the same moment. */
export const noteOrder = async (clerk: Clerk, id: string, before: string | null): Promise<void> => {
  const { secondState } = await rowOf(id, clerk.town.id);
  if (before !== null || secondState === null) return;
  const email = clerk.wants.get(id)?.email;
  met.add(email ? 'ordered-to-given' : 'ordered-to-known');
  if (email) clerk.addresses.set(email, await nowOf(clerk));
};

/** Asks in `tabs` tabs at once. First halves need a step-up of the last minutes, second halves one that was made for this alone. */
export const ask = async (clerk: Clerk, proof: Proof, id: string, tabs: number): Promise<void> => {
  const before = await rowOf(id, clerk.town.id);
  const isNew = ['open', 'failed'].includes(before.state);
  const asked = await Promise.all(
    Array.from({ length: tabs }, () => askRelease(clerk.world.backend, proof, id)),
  );
  await noteOrder(clerk, id, before.secondState);
  const oks = asked.filter(({ ok }) => ok).length;
  if (proof !== clerk.proof) {
    expect(oks).toBe(0);
    met.add('ask-of-ended-session');
  } else if (isNew && oks > 0) {
    met.add(tabs > 1 ? 'asked-in-two-tabs' : 'asked');
    const { halves } = there(clerk.wants.get(id));
    if (halves !== 'first') {
      expect(clerk.freshStepUp?.getTime()).toBeGreaterThanOrEqual(before.openedAt.getTime());
      clerk.freshStepUp = null;
    }
    const age = (await nowOf(clerk)).getTime() - (proof.stepUpAt?.getTime() ?? 0);
    expect(age).toBeLessThan(STEP_UP_MINUTES * MINUTE_MS);
  } else if (asked.some((one) => !one.ok && one.error.kind === 'step-up')) met.add('step-up-refused');
};

const codesOf = async ({ sandbox, world }: Ground, serial: string) => {
  const { rows } = await sandbox.query<{ pin_sealed: Buffer; puk_sealed: Buffer }>(
    'select pin_sealed, puk_sealed from card where serial = $1',
    [serial],
  );
  const { pin_sealed, puk_sealed } = there(rows[0]);
  const [pin, puk] = [
    world.sandbox.keyring.open(serial, 'pin', pin_sealed),
    world.sandbox.keyring.open(serial, 'puk', puk_sealed),
  ];
  return { first: [pin.slice(0, 4), puk.slice(0, 4)], second: [pin.slice(4), puk.slice(4)] };
};

const DIGITS = /^\d{4}$/;

/** Draws a print; on its front stand the first halves and no other digits of such length, or none. */
export const draw = async (clerk: Clerk, proof: Proof, serial: string): Promise<void> => {
  const drawn = await drawReprintPrint(proof, serial, 'both');
  if (proof !== clerk.proof) {
    expect(drawn.ok).toBe(false);
    met.add('draw-of-ended-session');
    return;
  }
  if (!drawn.ok) return;
  const print = await inTown(clerk.town, ({ tx, municipalityId }) =>
    tx.print.findFirstOrThrow({ where: { municipalityId, serial } }),
  );
  const { cardSerial } = await rowOf(there(print.reprintId), clerk.town.id);
  const texts = (await readBack(drawn.value)).pages.flatMap(({ items }) => items.map(({ text }) => text));
  const { first } = await codesOf(clerk, cardSerial);
  const shown = texts.filter((text) => DIGITS.test(text)).sort();
  // Second halves on paper are never in these hands alone.
  expect(print.kind).not.toBe('reprint-second');
  expect(shown).toEqual(print.kind === 'reprint' ? [...first].sort() : []);
  met.add(`drew-${print.kind}`);
};

const PRINTS = {
  codes: printCodes,
  declaration: printDeclaration,
  act: printAct,
  second: printSecond,
} as const;

/** Prints; nothing is printed for a session that has ended. */
export const print = async (clerk: Clerk, proof: Proof, id: string, kind: keyof typeof PRINTS) => {
  const printed = await PRINTS[kind](proof, id);
  if (kind === 'second') expect(printed.ok).toBe(false);
  if (proof !== clerk.proof) expect(printed.ok).toBe(false);
  if (printed.ok) clerk.prints.unshift(printed.value.serial);
};

/** Everything that is due leaves. What went to an address of the clerk's own had waited its hours since the contacts of before were told. */
export const dispatch = async (clerk: Clerk, cards: readonly string[], read: Map<string, number>) => {
  const { backend } = clerk.world;
  const topics = {
    [SECOND_HALF_TOPIC]: secondHalfTopic(backend),
    [CONTACT_NOTICE_TOPIC]: contactNoticeTopic(backend),
    [CONTACT_CHANGE_TOPIC]: contactChangeTopic(backend),
  };
  while ((await dispatchMessages(topics, 'worker', () => 0.99, 50)) > 0);
  const now = await nowOf(clerk);
  for (const serial of cards) {
    const all = await readMessages(clerk.sandbox, clerk.world.sandbox.keyring, serial);
    const { second } = await codesOf(clerk, serial);
    const sent = all.slice(read.get(serial) ?? 0);
    read.set(serial, all.length);
    for (const { to, text } of sent.filter((one) => one.text.includes('ultime 4 cifre'))) {
      for (const half of second) expect(text).toContain(half);
      if (!clerk.addresses.has(to)) {
        met.add('mailed-to-known');
        continue;
      }
      const told = there(clerk.addresses.get(to));
      expect(now.getTime() - told.getTime()).toBeGreaterThanOrEqual(HOLD_HOURS * HOUR_MS);
      met.add('mailed-after-its-wait');
    }
  }
};

let scans = 0;

/** Uploads something as the signed act; it waits for somebody else, always. */
export const scanAct = async (clerk: Clerk, proof: Proof, id: string): Promise<void> => {
  scans += 1;
  const create = {
    width: 700 + (scans % 300),
    height: 990 + scans,
    channels: 3 as const,
    background: '#fefdfa',
  };
  const kept = await keepScan(
    screenScan,
    proof,
    id,
    new Uint8Array(await sharp({ create }).png().toBuffer()),
  );
  if (proof !== clerk.proof) expect(kept.ok).toBe(false);
  if (!kept.ok) return;
  expect(kept.value.kind).toBe('second-person');
  met.add('act-scanned');
};

/** Says of the own act that it is in order. */
export const confirmOwn = async (clerk: Clerk, proof: Proof, id: string): Promise<void> => {
  const mandate = await inTown(clerk.town, ({ tx, municipalityId }) =>
    tx.mandate.findFirst({ where: { municipalityId, reprintId: id } }),
  );
  const decided = await decideMandate(proof, id, { confirm: true, scanDigest: mandate?.scanDigest ?? '' });
  expect(decided.ok).toBe(false);
  if (!decided.ok) met.add(`own-act-${decided.error.kind}`);
};

/** Asks for second halves on paper, in two tabs; nobody has confirmed them. */
export const askOnPaper = async (clerk: Clerk, proof: Proof, id: string): Promise<void> => {
  const asked = await Promise.all([1, 2].map(() => askSecond(clerk.world.backend, proof, id)));
  for (const one of asked) expect(one.ok).toBe(false);
  met.add('second-refused');
};
