// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { civilDateIn, formatCivilDate } from '@/lib/kernel/civil-date';
import { log } from '@/lib/platform/log';
import { closePools, makeOwnDatabase } from '@/lib/testing/installation';
import { query } from '@/lib/testing/tables';
import { addOperator, enter, inTown } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { cancelReprint, handOverReprint, jamReprint } from './hand-over-reprint';
import { identifyHolder } from './identify-holder';
import { resumeReleases } from './resume-releases';
import { signDeclaration } from './sign-declaration';
import {
  ask,
  askOnPaper,
  changeContacts,
  type Clerk,
  confirmOwn,
  dispatch,
  draw,
  type Ground,
  later,
  laterAndIn,
  met,
  newClerk,
  noteOrder,
  nowOf,
  print,
  scanAct,
  showFactor,
  signInAgain,
  there,
  want,
} from './testing/clerk-alone';
import { openFor, otherDocument, rowOf, startReprintWorld } from './testing/reprint-world';

/** `npm test` tries a few sequences; more with CLERK_ALONE_RUNS. */
const RUNS = Number(process.env.CLERK_ALONE_RUNS ?? 3);
const CARDS = ['CA10934FD', 'CB71946YD', 'CA52290BH'] as const;

let ground: Ground;
/** How many messages about each card were looked at. */
const read = new Map<string, number>();

beforeAll(async () => {
  vi.spyOn(log, 'info').mockImplementation(() => undefined);
  const own = await makeOwnDatabase();
  await query(own.owner, 'insert into installation (id, practice) values (1, true)');
  const urls = { ownerUrl: own.owner, appUrl: own.app, workerUrl: own.worker };
  const serving = { istatCode: '037999', prefix: 'CL', scope: 'any' } as const;
  const world = await startReprintWorld({ ...urls, sandboxUrl: inject('sandboxUrl') }, serving);
  const sandbox = new pg.Client({ connectionString: world.sandbox.databaseUrl });
  await sandbox.connect();
  const { id, istatCode } = world.municipality;
  const town = { id, istatCode, slug: world.slug, counterIds: ['', ''] as const };
  await addOperator(town, 'supervisor');
  ground = { own, world, sandbox, town };
});
afterAll(async () => {
  await ground.sandbox.end();
  await ground.world.sandbox.close();
  await closePools();
});

const pick = <T>(all: readonly T[], which: number): T => there(all[which % all.length]);

const open = async (clerk: Clerk, which: number): Promise<string> => {
  const id = await openFor(clerk.world, clerk.proof, pick(CARDS, which));
  clerk.reprints = [id, ...clerk.reprints.filter((one) => one !== id)];
  return id;
};

const identify = async (clerk: Clerk, id: string, which: number, by = clerk.proof) => {
  const day = (at: Date) => formatCivilDate(civilDateIn(at, 'Europe/Rome'));
  const now = await nowOf(clerk);
  const expiresOn = day(new Date(now.getTime() + 1e10));
  const people = [
    { kind: 'this-cie' },
    { ...otherDocument, expiresOn },
    { ...otherDocument, expiresOn, kind: 'delegate', name: 'Bianchi Ugo', delegatedOn: day(now) },
  ];
  return identifyHolder(by, id, pick(people, which));
};

/** Everything up to the ask, in its order. */
const prepare = async (clerk: Clerk, card: number, which: number): Promise<void> => {
  const id = await open(clerk, card);
  await identify(clerk, id, 0);
  await want(clerk, clerk.proof, id, which);
  await print(clerk, clerk.proof, id, 'declaration');
  await signDeclaration(clerk.proof, id);
};

const handOver = async (clerk: Clerk, proof: Clerk['proof'], id: string): Promise<void> => {
  const { secondState } = await rowOf(id, clerk.town.id);
  if ((await handOverReprint(proof, id)).ok) met.add('handed-over');
  await noteOrder(clerk, id, secondState);
};

/** `which` chooses card, reprint or hours, `what` the wish or the print; `stale` uses a session that has ended. */
type Step = { command: Command; which: number; what: number; stale: boolean };
type Chosen = Pick<Step, 'which' | 'what'>;

/** What needs no reprint, or opens one. */
const anywhere = {
  prepare: (clerk: Clerk, { which, what }: Chosen) => prepare(clerk, which, what),
  open: (clerk: Clerk, { which }: Chosen) => open(clerk, which),
  'step-up': (clerk: Clerk) => showFactor(clerk),
  contacts: (clerk: Clerk, { which }: Chosen) => changeContacts(clerk, pick(CARDS, which)),
  dispatch: (clerk: Clerk) => dispatch(clerk, CARDS, read),
  later: (clerk: Clerk, { which }: Chosen) => laterAndIn(clerk, pick([0.1, 1, 13, 25], which)),
  'sign-in': (clerk: Clerk) => signInAgain(clerk),
  resume: ({ world }: Clerk) => resumeReleases(world.backend, world.municipality),
} as const;

type OnReprint = (clerk: Clerk, proof: Clerk['proof'], id: string, what: number) => Promise<unknown>;

/** What is done to a reprint by its id, of whatever state. */
const onReprint = {
  ask: (clerk, proof, id) => ask(clerk, proof, id, 1),
  'ask-twice': (clerk, proof, id) => ask(clerk, proof, id, 2),
  print: (clerk, proof, id) => print(clerk, proof, id, 'codes'),
  act: (clerk, proof, id) => print(clerk, proof, id, 'act'),
  scan: scanAct,
  confirm: confirmOwn,
  'ask-second': askOnPaper,
  second: (clerk, proof, id) => print(clerk, proof, id, 'second'),
  declare: (clerk, proof, id) => print(clerk, proof, id, 'declaration'),
  identify: (clerk, proof, id, what) => identify(clerk, id, what, proof),
  want: (clerk, proof, id, what) => want(clerk, proof, id, what),
  sign: (_, proof, id) => signDeclaration(proof, id),
  jam: (_, proof, id) => jamReprint(proof, id),
  'hand-over': (clerk, proof, id) => handOver(clerk, proof, id),
  cancel: (_, proof, id) => cancelReprint(proof, id),
  draw: async (clerk, proof, _, what) =>
    clerk.prints.length > 0 && draw(clerk, proof, pick(clerk.prints, what)),
} as const satisfies Record<string, OnReprint>;

type Command = keyof typeof anywhere | keyof typeof onReprint;

/** What leads somewhere is tried more often. */
const commands: readonly Command[] = [
  ...(Object.keys(anywhere) as Command[]),
  ...(Object.keys(onReprint) as Command[]),
  ...(['prepare', 'prepare', 'step-up', 'ask', 'print', 'draw', 'hand-over', 'dispatch'] as const),
];

const run = async (clerk: Clerk, { command, which, what, stale }: Step): Promise<unknown> => {
  if (command in anywhere) return anywhere[command as keyof typeof anywhere](clerk, { which, what });
  if (clerk.reprints.length === 0) return;
  const proof = stale && clerk.ended.length > 0 ? pick(clerk.ended, what) : clerk.proof;
  const act: OnReprint = onReprint[command as keyof typeof onReprint];
  return act(clerk, proof, pick(clerk.reprints, which % 3), what);
};

/** Of each reprint the halves were released once and ordered once, and every ask for second halves took a step-up of its own. */
const expectOnce = (clerk: Clerk) =>
  inTown(clerk.town, async ({ tx, municipalityId }) => {
    const mine = { municipalityId, actor: clerk.operator.id };
    const audit = await tx.auditEntry.findMany({ where: mine });
    const count = (verb: string, id?: string) =>
      audit.filter((one) => one.verb === verb && (!id || one.subjectId === id)).length;
    const rows = await tx.reprint.findMany({ where: { municipalityId, id: { in: clerk.reprints } } });
    for (const { id } of rows) {
      expect(count('reprint.released', id)).toBeLessThanOrEqual(1);
      expect(
        await tx.outboxMessage.count({ where: { municipalityId, topic: 'second-half', aggregateId: id } }),
      ).toBe(count('second-half.queued', id));
      expect(count('second-half.queued', id)).toBeLessThanOrEqual(1);
    }
    const second = rows.filter(({ halves }) => halves === 'second' || halves === 'both');
    const asks = second.reduce((sum, { id }) => sum + count('reprint.asked', id), 0);
    expect(count('session.step-up-used')).toBe(asks);
  });

const steps = (...rows: [Command, number?, number?, boolean?][]): Step[] =>
  rows.map(([command, which = 0, what = 0, stale = false]) => ({ command, which, what, stale }));

/** The ways that somebody would try first: the address before the halves, a step-up twice, another tab, a session that is over. */
const EXAMPLE: Step[] = steps(
  ['prepare', 1, 1],
  ['step-up'],
  ['ask'],
  ['dispatch'],
  ['contacts', 0],
  ['prepare', 0, 1],
  ['ask'],
  ['step-up'],
  ['ask-twice'],
  ['dispatch'],
  ['later', 2],
  ['dispatch'],
  ['later', 2],
  ['dispatch'],
  ['prepare', 1, 0],
  ['step-up'],
  ['ask'],
  ['print'],
  ['draw', 0, 0],
  ['draw', 0, 1],
  ['sign-in'],
  ['ask', 0, 0, true],
  ['print', 0, 0, true],
  ['draw', 0, 0, true],
  ['hand-over', 0, 0, true],
  ['print'],
  ['draw'],
  ['hand-over'],
  ['prepare', 2, 1],
  ['ask'],
  ['contacts', 2],
  ['dispatch'],
  ['step-up'],
  ['ask'],
  ['dispatch'],
  ['prepare', 2, 2],
  ['ask'],
  ['dispatch'],
  ['later', 3],
  ['dispatch'],
  ['step-up'],
  ['prepare', 2, 3],
  ['later', 0],
  ['later', 0],
  ['later', 0],
  ['ask'],
  ['later', 3],
  ['prepare', 0, 8],
  ['act'],
  ['scan'],
  ['step-up'],
  ['confirm'],
  ['ask-second'],
  ['second'],
  ['want', 0, 0],
  ['draw', 0, 0],
  ['scan', 0, 0, true],
);

const anyStep = fc.record({
  command: fc.constantFrom(...commands),
  which: fc.nat(11),
  what: fc.nat(20),
  stale: fc.nat(4).map((one) => one === 0),
});

test(
  'in no order of steps does a clerk alone hold both halves of a card: second ones are on no paper of theirs, and wait before they reach an address of the clerk’s',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 25, maxLength: 40 }), async (sequence) => {
        const clerk = await newClerk(ground);
        for (const step of sequence) await run(clerk, step);
        await dispatch(clerk, CARDS, read);
        await expectOnce(clerk);
        await later(clerk, 25);
        await dispatch(clerk, CARDS, read);
      }),
      { numRuns: RUNS, seed: 20_261_123, endOnFailure: true, examples: [[EXAMPLE]] },
    );
    for (const what of [
      ...['asked', 'asked-in-two-tabs', 'step-up-refused', 'contacts-changed', 'handed-over'],
      ...['drew-reprint', 'drew-declaration', 'draw-of-ended-session', 'ask-of-ended-session'],
      ...['act-scanned', 'own-act-not-second', 'second-refused', 'drew-mandate'],
      ...['ordered-to-known', 'ordered-to-given', 'mailed-to-known', 'mailed-after-its-wait'],
    ])
      expect(met, what).toContain(what);
  },
  60_000 + RUNS * 30_000,
);

test('a clerk has no way to shorten the wait: that takes a proof that only a supervisor’s session gives', async () => {
  const actor = await enter(await addOperator(ground.town, 'clerk'));
  await expect(actor.proof('supervise')).rejects.toThrow('has no supervise');
});

test('a session that is ended while its ask is under way prints nothing; its codes are for whoever signs in again', async () => {
  const clerk = await newClerk(ground);
  await prepare(clerk, 1, 5);
  await showFactor(clerk);
  const { proof } = clerk;
  const [id] = clerk.reprints as [string];
  const backend = {
    ...clerk.world.backend,
    releaseFirstHalf: async (order: Parameters<typeof clerk.world.backend.releaseFirstHalf>[0]) => {
      const answer = await clerk.world.backend.releaseFirstHalf(order);
      await signInAgain(clerk);
      return answer;
    },
  };
  await ask({ ...clerk, world: { ...clerk.world, backend } }, proof, id, 1);
  expect((await rowOf(id, clerk.town.id)).state).toBe('released');
  await print(clerk, proof, id, 'codes');
  expect(clerk.prints).toHaveLength(1);
  await print(clerk, clerk.proof, id, 'codes');
  const [serial] = clerk.prints as [string];
  await signInAgain(clerk);
  await draw(clerk, there(clerk.ended[0]), serial);
  valueOf(await cancelReprint(clerk.proof, id));
});
