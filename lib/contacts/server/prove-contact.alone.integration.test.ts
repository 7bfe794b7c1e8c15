// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '@/lib/kernel/result';
import { type OutgoingMail } from '@/lib/platform/mail';
import { type OutgoingTextMessage } from '@/lib/platform/text-message';
import { closePools, configure, makeOwnDatabase, type OwnDatabase } from '@/lib/testing/installation';
import { query } from '@/lib/testing/tables';
import { type Actor, addActor, addTowns, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { type Carriers, provableHere } from './carriers';
import { checkCode } from './check-code';
import { findProofs } from './find-proofs';
import { forgetCodes } from './forget-codes';
import { type PersonsContact } from './proof-of';
import { type Proving, sendCode } from './send-code';

let own: OwnDatabase;
let town: Town;
let elsewhere: Town;
let clerk: Actor;
let who: Proving;
let texts: OutgoingTextMessage[];
let mails: OutgoingMail[];
let people = 0;

const CONTACT = '+393475550142';
const EMAIL = 'B.Montanari@posta-esempio.it';
const sms = (codiceFiscale: string): PersonsContact => ({ codiceFiscale, kind: 'mobile', value: CONTACT });

/** What carries everything, and remembers it. */
const carriers: Carriers = {
  messenger: { send: (message) => Promise.resolve(ok(void texts.push(message) as unknown as null)) },
  mailer: { send: (mail) => Promise.resolve(ok(void mails.push(mail) as unknown as null)) },
};

const codeIn = (message: { text: string } | undefined): string =>
  /\b\d{6}\b/.exec(message?.text ?? '')?.[0] ?? '';
const lastCode = () => codeIn(texts.at(-1));
/** Six digits that are not those. */
const another = (code: string, step = 1) => String((Number(code) + step) % 1_000_000).padStart(6, '0');
const later = (minutes: number) =>
  query(own.owner, 'update installation set clock_offset_ms = clock_offset_ms + $1', [minutes * 60_000]);
const stateOf = (of: PersonsContact, at = town) =>
  inTown(at, (tenant) =>
    findProofs(tenant, of.codiceFiscale, { email: null, mobile: null, [of.kind]: of.value }),
  ).then((proofs) => proofs[of.kind]);
const trail = () =>
  inTown(town, ({ tx }) => tx.auditEntry.findMany({ where: { verb: { startsWith: 'contact.' } } }));

beforeAll(async () => {
  own = await makeOwnDatabase();
  configure(own);
  await query(own.owner, 'insert into installation (id, practice) values (1, true)');
  [town, elsewhere] = (await addTowns(2)) as [Town, Town];
  clerk = await addActor(town, 'clerk');
  who = await clerk.proof('work-requests');
});
beforeEach(async () => {
  [texts, mails] = [[], []];
  people += 1;
  await later(61);
});
afterAll(closePools);

const person = () => `PERSON${people}`;

describe('a contact is proven', () => {
  it('by the code of its text message, told within ten minutes; nobody can read it where it is kept', async () => {
    const of = sms(person());
    expect(await stateOf(of)).toBe('unverified');
    valueOf(await sendCode(carriers, who, of));
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatchObject({ to: CONTACT });
    expect(texts[0]?.text).toMatch(/^Comune di Borgo Prova: il codice .* e' \d{6}\. Vale 10 minuti\./);
    const [row] = await query<Record<string, unknown>>(own.superuser, 'select * from contact_proof');
    const kept = Object.values(row ?? {})
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
      .join(' ');
    for (const secret of [lastCode(), CONTACT, person()]) expect(kept).not.toContain(secret);
    await later(9);
    const code = lastCode();
    valueOf(await checkCode(who, of, ` ${code.slice(0, 3)} ${code.slice(3)}`));
    expect(await stateOf(of)).toBe('verified');
    expect(await stateOf(sms('SOMEBODYELSE'))).toBe('unverified');
    expect(await stateOf(of, elsewhere)).toBe('unverified');
  });

  it('by the code of an e-mail, whatever the size of its letters', async () => {
    const of = { codiceFiscale: person(), kind: 'email', value: EMAIL } as const;
    valueOf(await sendCode(carriers, who, of));
    expect(mails[0]).toMatchObject({ to: EMAIL, subject: 'Codice per confermare il suo indirizzo' });
    valueOf(await checkCode(who, { ...of, value: EMAIL.toLowerCase() }, codeIn(mails[0])));
    expect(await stateOf(of)).toBe('verified');
  });
});

describe('a code proves nothing', () => {
  it('told a second time, in another session, for another contact or another person', async () => {
    const of = sms(person());
    valueOf(await sendCode(carriers, who, of));
    const other = await (await addActor(town, 'clerk')).proof('reprint-codes');
    const foreign = await (await addActor(elsewhere, 'clerk')).proof('work-requests');
    for (const actor of [other, foreign])
      expect(errorOf(await checkCode(actor, of, lastCode()))).toBe('none');
    expect(errorOf(await checkCode(who, { ...of, value: '+393475550143' }, lastCode()))).toBe('none');
    expect(errorOf(await checkCode(who, sms('SOMEBODYELSE'), lastCode()))).toBe('none');
    valueOf(await checkCode(who, of, lastCode()));
    expect(errorOf(await checkCode(who, of, lastCode()))).toBe('none');
  });

  it('after ten minutes, and when a newer one was sent', async () => {
    const of = sms(person());
    valueOf(await sendCode(carriers, who, of));
    const first = lastCode();
    await later(5);
    valueOf(await sendCode(carriers, who, of));
    if (first !== lastCode())
      expect(await checkCode(who, of, first)).toEqual({ ok: false, error: { kind: 'wrong', left: 4 } });
    await later(10);
    expect(errorOf(await checkCode(who, of, lastCode()))).toBe('expired');
    expect(errorOf(await checkCode(who, of, lastCode()))).toBe('none');
    expect(await stateOf(of)).toBe('unverified');
  });

  it('guessed: five tries and no more, also all at once from many windows', async () => {
    const of = sms(person());
    valueOf(await sendCode(carriers, who, of));
    const code = lastCode();
    expect(errorOf(await checkCode(who, of, 'dodici'))).toBe('format');
    const guesses = await Promise.all(
      Array.from({ length: 12 }, (_, index) => checkCode(who, of, another(code, index + 1))),
    );
    const kinds = guesses.map((guess) => errorOf(guess));
    expect(kinds.filter((kind) => kind === 'wrong')).toHaveLength(4);
    expect(kinds.filter((kind) => kind === 'spent')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'none')).toHaveLength(7);
    expect(errorOf(await checkCode(who, of, code))).toBe('none');
    expect(await stateOf(of)).toBe('unverified');
  });

  it('told right in two windows at once it is used once', async () => {
    const of = sms(person());
    valueOf(await sendCode(carriers, who, of));
    const ends = await Promise.all([1, 2, 3].map(() => checkCode(who, of, lastCode())));
    expect(ends.filter((end) => end.ok)).toHaveLength(1);
  });
});

describe('codes are sent', () => {
  it('three times an hour to one contact, whoever asks and for whomever, also at once', async () => {
    const other = await (await addActor(town, 'clerk')).proof('work-requests');
    const asked = await Promise.all([
      sendCode(carriers, who, sms(person())),
      sendCode(carriers, other, sms(person())),
      sendCode(carriers, who, sms('ONE')),
      sendCode(carriers, other, sms('TWO')),
      sendCode(carriers, who, sms('THREE')),
    ]);
    expect(asked.filter((one) => one.ok)).toHaveLength(3);
    expect(texts).toHaveLength(3);
    const refused = await sendCode(carriers, who, sms('FOUR'));
    expect(errorOf(refused)).toBe('too-many');
    const one = { codiceFiscale: 'FOUR', kind: 'mobile', value: '+393475550199' } as const;
    valueOf(await sendCode(carriers, who, one));
    await later(61);
    valueOf(await sendCode(carriers, who, sms('FOUR')));
  });

  it('by nobody where there is nobody; what was refused or lost stops nothing and is written down', async () => {
    const of = sms(person());
    expect(provableHere()).toEqual({ email: false, mobile: false });
    expect(errorOf(await sendCode({ mailer: null, messenger: null }, who, of))).toBe('no-carrier');
    const failing = (error: { kind: 'refused'; code: number } | { kind: 'away'; why: string }): Carriers => ({
      mailer: null,
      messenger: { send: () => Promise.resolve(fail(error)) },
    });
    const refused = await sendCode(failing({ kind: 'refused', code: 422 }), who, of);
    expect(errorOf(refused)).toBe('refused');
    const away = await sendCode(failing({ kind: 'away', why: 'deadline' }), who, of);
    expect(errorOf(away)).toBe('away');
    expect(errorOf(await checkCode(who, of, '000000'))).toBe('none');
  });

  it('nobody and nothing can be read in the trail; what proved nothing is forgotten after a day', async () => {
    const entries = await trail();
    expect(new Set(entries.map(({ verb }) => verb))).toEqual(
      new Set(['contact.code-sent', 'contact.code-not-sent', 'contact.code-wrong', 'contact.proven']),
    );
    const all = entries.map(({ canonical }) => canonical).join(' ');
    expect(all).not.toMatch(/PERSON|posta-esempio|39347555/i);
    const of = sms(person());
    valueOf(await sendCode(carriers, who, of));
    valueOf(await checkCode(who, of, lastCode()));
    await later(25 * 60);
    expect(await forgetCodes(town)).toBeGreaterThan(5);
    expect(await forgetCodes(town)).toBe(0);
    expect(await stateOf(of)).toBe('verified');
  });
});
