// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { openRequest } from '@/lib/cie-request/server/open-request';
import { systemClock, todayOf } from '@/lib/kernel/clock';
import { addYears, formatCivilDate } from '@/lib/kernel/civil-date';
import { type OwnFormCode } from '@/lib/modulistica/own-forms';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { lintPaper } from '@/lib/platform/pdf/testing/lint/lint-paper';
import { readBack, textOf } from '@/lib/platform/pdf/testing/read-back';
import { readFields } from '@/lib/platform/pdf/testing/read-fields';
import { type FrontLanguages } from '@/lib/receipt/paper-municipality';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, registerNew, typeRequest } from '@/lib/testing/requests';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { drawBlankForm } from './draw-blank-form';
import { drawPrefilledForm } from './draw-prefilled-form';
import { listOwnForms } from './list-own-forms';
import { offerForms } from './offer-forms';

let town: Town;
let clerk: Actor;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  town = await addTown();
  clerk = await addActor(town, 'clerk');
  await stockTickets(town, 4);
});

const aged = (years: number): string => formatCivilDate(addYears(todayOf(systemClock), -years));

/** A child whose father signs elsewhere. */
const child: FormValues = {
  'person.codiceFiscale': 'mntlra18a41a944z',
  'person.surname': 'Montanari',
  'person.givenName': 'Lara',
  'person.birthDate': aged(8),
  'family.role': 'parents',
  'family.parent1': 'Ferri Laura',
  'family.parent1State': 'present',
  'family.parent1Document': 'CIE CA11111AA',
  'family.parent2': 'Montanari Ugo',
  'family.parent2State': 'assent',
  'delivery.mode': 'residence',
  'delivery.delegate': 'Ferri Laura',
};

const works = (actor: Actor = clerk) => actor.proof('work-requests');
const prefill = async (requestId: string, code: OwnFormCode, actor: Actor = clerk) =>
  drawPrefilledForm(await works(actor), { requestId, code, sides: 'both' });
const blank = async (languages: FrontLanguages, actor: Actor = clerk) =>
  drawBlankForm(await actor.proof('print-forms'), { code: 'SP-07', languages, sides: 'both' });
const saidIn = async (bytes: Uint8Array): Promise<string> =>
  (await readBack(bytes)).pages.map(textOf).join(' ').replace(/\s+/g, ' ');
const prefilledRows = (requestId: string) =>
  inTown(town, ({ tx, municipalityId }) =>
    tx.auditEntry.findMany({
      where: { municipalityId, verb: 'form.prefilled', subjectId: requestId },
      select: { actor: true, facts: true },
    }),
  );

describe('a form prefilled from a request', () => {
  it('says what the request knows, whose name stands where follows the rules, and is written down', async () => {
    const requestId = await typeRequest(clerk, child);
    expect((await offerForms(await works(), requestId)).map(({ code, why }) => [code, why])).toEqual([
      ['SP-03', 'parentAway'],
      ['SP-04A', 'youngMinor'],
      ['SP-07', 'collector'],
    ]);
    const assent = valueOf(await prefill(requestId, 'SP-03'));
    const said = await saidIn(assent);
    for (const words of [
      'Cognome e nome Montanari Ugo nato/a a il',
      'Minore Cognome e nome Montanari Lara',
      `Bologna (BO) il ${aged(8)}`,
      'chiesta da: Cognome e nome Ferri Laura',
    ])
      expect(said).toContain(words);
    expect(await lintPaper(assent)).toEqual([]);
    const request = await saidIn(valueOf(await prefill(requestId, 'SP-04A')));
    for (const words of [
      'Ferri Laura',
      'CIE CA11111AA',
      'MNTLRA18A41A944Z',
      'Via Guido Reni 27 – 40068 Borgo Prova (BO)',
    ])
      expect(request).toContain(words);
    expect(await prefilledRows(requestId)).toEqual(
      ['SP-03', 'SP-04A'].map((form) => ({ actor: clerk.operatorId, facts: { form } })),
    );
  });

  it('is refused where it does not fit, where nothing is, and to another municipality; none of that is written down', async () => {
    const requestId = await typeRequest(clerk, child);
    const stranger = await addActor(await addTown(), 'clerk');
    expect(errorOf(await prefill(requestId, 'SP-01'))).toBe('not-fitting');
    expect(errorOf(await prefill('5f0c2f5e-6c1d-4d53-8f0e-0d7f2f1d9a11', 'SP-01'))).toBe('not-found');
    expect(errorOf(await prefill(requestId, 'SP-03', stranger))).toBe('not-found');
    expect(await offerForms(await works(stranger), requestId)).toEqual([]);
    expect(await prefilledRows(requestId)).toEqual([]);
  });

  it('of an empty draft has lines to write on', async () => {
    const requestId = await openRequest(await works());
    const said = await saidIn(valueOf(await prefill(requestId, 'SP-01')));
    expect(said).toContain('Cognome Nome nato/a a il');
    expect(said).not.toContain('Pratica n. BQ');
  });

  it('names who cannot sign why, and the letter that no face has', async () => {
    const unable = { 'biometrics.signature': 'unable', 'biometrics.signatureReason': 'mano ingessata' };
    const said = await saidIn(valueOf(await prefill(await typeRequest(clerk, unable), 'SP-15')));
    expect(said).toContain('Impossibilitato/a a firmare: mano ingessata');
    const foreign = await prefill(await typeRequest(clerk, { 'person.surname': '李' }), 'SP-01');
    expect(foreign).toMatchObject({ ok: false, error: { kind: 'glyph', character: '李' } });
  });

  it('of a registered request is of what was signed, with its numbers', async () => {
    const { requestId, cardSerial } = await registerNew(clerk, { 'delivery.delegate': 'Paolo Riva' });
    expect((await offerForms(await works(), requestId)).map(({ code }) => code)).toEqual(['SP-07']);
    const said = await saidIn(valueOf(await prefill(requestId, 'SP-07')));
    for (const words of ['Montanari Beatrice', 'Paolo Riva', cardSerial, 'MNTBRC84D54A944E'])
      expect(said).toContain(words);
    expect(said).toMatch(/Pratica n\. BQ\d+/);
  });
});

describe('a blank form', () => {
  it('can be filled in, and names the municipality', async () => {
    const bytes = valueOf(await blank('it'));
    expect(await saidIn(bytes)).toContain('Comune di Borgo Prova');
    expect((await readFields(bytes)).flat().length).toBeGreaterThan(10);
  });

  it('has a second language where the papers have it', async () => {
    expect(errorOf(await blank('it-de'))).toBe('language');
    const valley = await addActor(await addTown({ ...exampleSettings, languages: ['it', 'de'] }), 'clerk');
    expect((await listOwnForms(await valley.proof('print-forms'))).languages).toEqual(['it', 'it-de']);
    expect(await saidIn(valueOf(await blank('it-de', valley)))).toContain('Vollmacht zur Abholung');
  });

  it('waits until the municipality has decided what its papers say', async () => {
    const { privacy: _privacy, ...settings } = exampleSettings;
    const beginner = await addActor(await addTown(settings), 'clerk');
    expect(errorOf(await blank('it', beginner))).toBe('undecided');
    const { lines, languages } = await listOwnForms(await beginner.proof('print-forms'));
    expect([lines.length, languages]).toEqual([15, []]);
  });
});
