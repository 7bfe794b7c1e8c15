// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formLinesOf } from '@/lib/modulistica/form-line';
import { screenForm } from '@/lib/modulistica/paper/screening/screen-form';
import { honestForm } from '@/lib/modulistica/paper/screening/testing/honest-form';
import { rawForm } from '@/lib/modulistica/paper/screening/testing/raw-pdf';
import { textOf, readBack } from '@/lib/platform/pdf/testing/read-back';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { archiveForms, listArchivable } from './archive-forms';
import { countFormTasks } from './count-form-tasks';
import { getFormDetails } from './get-form-details';
import { listChanges } from './list-changes';
import { openForm } from './open-form';
import { readChanges } from './read-changes';
import { rollBackForm } from './roll-back-form';
import { listVersions } from './store/form-repository';
import { bringIn, key, release, stateIn, trailOf } from './testing/form-world';
import { uploadForm } from './upload-form';

const TYPED = {
  code: 'COM-01',
  title: 'Richiesta di appuntamento',
  audience: 'adult',
  language: 'it',
  version: '1.0',
  validFrom: '24/11/2026',
  validUntil: '',
};
const OWN = key('1.0', 'COM-01');

let town: Town;
let anna: Actor;
let bruno: Actor;
let clerk: Actor;

const manages = (actor: Actor) => actor.proof('manage-forms');
const prints = (actor: Actor) => actor.proof('print-forms');
const upload = async (typed: object, file: Uint8Array, actor = anna) =>
  uploadForm(screenForm, await manages(actor), { ...TYPED, ...typed }, file);

beforeAll(() => configure(sharedDatabase()));
beforeEach(async () => {
  town = await addTown();
  anna = await addActor(town, 'supervisor');
  bruno = await addActor(town, 'supervisor');
  clerk = await addActor(town, 'clerk');
});

describe('a form of the municipality’s own', () => {
  it('is kept as it was written anew, waits for a second person, and is printed then', async () => {
    const { padded } = valueOf(await upload({}, await honestForm([{}])));
    expect([padded, await stateIn(town, OWN)]).toEqual([true, 'downloaded']);
    expect((await getFormDetails(await manages(anna), OWN))?.rule.kind).toBe('colleague');
    expect(errorOf(await openForm(await prints(clerk), OWN, 'open'))).toBe('not-in-force');
    await release(bruno, OWN);
    const { pages, title } = await readBack(valueOf(await openForm(await prints(clerk), OWN, 'open')));
    expect(pages.map(textOf)).toEqual([
      'Richiesta di appuntamento, pagina 1',
      'Pagina lasciata intenzionalmente bianca',
    ]);
    expect(title).toBe('Richiesta di appuntamento (COM-01 1.0)');
    const [line] = await inTown(town, async (tenant) => formLinesOf(await listVersions(tenant)));
    expect(line?.versions[0]).toMatchObject({
      origin: 'municipality',
      pages: 2,
      kept: { by: anna.operatorId },
    });
  });

  it('refused is written down with its reason and nothing is kept', async () => {
    const refused = await upload(
      {},
      new Uint8Array(rawForm({ catalog: '/OpenAction << /S /J#61vaScript >>' })),
    );
    expect(refused).toEqual({ ok: false, error: { kind: 'file', fault: { kind: 'javascript' } } });
    expect(await trailOf(town)).toEqual(['form.upload-refused refused']);
    expect(await inTown(town, (tenant) => listVersions(tenant))).toEqual([]);
  });

  it('is not screened when what is typed is wrong, or when there is such a version', async () => {
    const never = () => Promise.reject(new Error('not to be screened'));
    const refuse = async (typed: object) =>
      errorOf(await uploadForm(never, await manages(anna), { ...TYPED, ...typed }, new Uint8Array()));
    expect(await refuse({ code: 'CIE-M-01' })).toBe('typed');
    expect(await refuse({ title: '' })).toBe('typed');
    const fieldsOf = async (typed: object) => {
      const refused = await uploadForm(never, await manages(anna), { ...TYPED, ...typed }, null);
      return !refused.ok && refused.error.kind === 'typed' && refused.error.messages.map(({ path }) => path);
    };
    expect(await fieldsOf({})).toEqual(['file']);
    expect(await fieldsOf({ title: '', version: '1' })).toEqual(['title', 'version', 'file']);
    valueOf(await upload({}, await honestForm()));
    expect(await refuse({})).toBe('taken');
  });

  it('posted twice at once is kept once', async () => {
    const file = await honestForm();
    const both = await Promise.all([upload({}, file), upload({}, file, bruno)]);
    expect(both.map((one) => (one.ok ? 'kept' : one.error.kind)).sort()).toEqual(['kept', 'taken']);
  });
});

describe('what clerks are told', () => {
  beforeEach(async () => {
    for (const version of ['3.1', '3.2']) await bringIn(anna, key(version));
    await release(bruno, key('3.1'), '');
    await release(bruno, key('3.2'), 'La firma è a destra.');
  });
  const told = async (actor: Actor) =>
    (await listChanges(await prints(actor))).map(({ version, release: { note } }) => [version.version, note]);
  const read = async (actor: Actor) =>
    readChanges(
      await prints(actor),
      (await listChanges(await prints(actor))).map(({ release: { id } }) => id),
    );

  it('is the change that holds, until they have read it; the supervisor sees who has not', async () => {
    expect(await told(clerk)).toEqual([['3.2', 'La firma è a destra.']]);
    expect([await told(bruno), (await told(anna)).length]).toEqual([[], 1]);
    expect((await countFormTasks(await manages(bruno))).unread).toBe(2);
    const readers = async () => (await getFormDetails(await manages(bruno), key('3.2')))?.readers;
    expect((await readers())?.unread.map(({ id }) => id).sort()).toEqual(
      [anna.operatorId, clerk.operatorId].sort(),
    );
    expect(await read(clerk)).toBe(1);
    expect([await told(clerk), await read(clerk)]).toEqual([[], 0]);
    expect((await readers())?.read.map(({ id }) => id)).toEqual([clerk.operatorId]);
    expect((await readers())?.unread.map(({ id }) => id)).toEqual([anna.operatorId]);
    expect((await trailOf(town)).filter((verb) => verb === 'form.changes-read')).toHaveLength(1);
  });

  it('in two tabs at once is read once', async () => {
    const [id] = (await listChanges(await prints(clerk))).map((one) => one.release.id);
    const counts = await Promise.all([
      readChanges(await prints(clerk), [id!]),
      readChanges(await prints(clerk), [id!]),
    ]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
  });

  it('again when a version is taken back into force', async () => {
    await read(clerk);
    valueOf(await rollBackForm(await manages(anna), key('3.1'), { reason: 'La 3.2 esce tagliata.' }));
    expect(await told(clerk)).toEqual([['3.1', 'La 3.2 esce tagliata.']]);
  });

  it('is theirs alone: a stranger reads nothing of it and marks nothing', async () => {
    const stranger = await addActor(await addTown(), 'clerk');
    const [id] = (await listChanges(await prints(clerk))).map((one) => one.release.id);
    expect([await told(stranger), await readChanges(await prints(stranger), [id!])]).toEqual([[], 0]);
    expect(await told(clerk)).toHaveLength(1);
  });

  it('is nothing to who came later', async () => {
    expect(await told(await addActor(town, 'clerk'))).toEqual([]);
  });
});

describe('a ZIP to save', () => {
  const names = async (actor: Actor, scope: 'all' | 'changed') => {
    const archive = await archiveForms(await manages(actor), scope);
    const files: string[] = [];
    for await (const { name, bytes } of archive.files)
      files.push(`${name} ${Buffer.from(bytes).toString().slice(9)}`);
    return files;
  };

  it('holds everything, then what changed since, for each supervisor by themselves', async () => {
    await bringIn(anna, key('3.1'));
    await bringIn(anna, key('1.0', 'CIE-M-02'));
    expect(await names(anna, 'all')).toEqual([
      'CIE-M-01-it-3.1.pdf CIE-M-01 3.1',
      'CIE-M-02-it-1.0.pdf CIE-M-02 1.0',
    ]);
    expect(await names(anna, 'changed')).toEqual([]);
    await release(bruno, key('3.1'));
    await bringIn(anna, key('3.2'));
    await release(bruno, key('3.2'));
    const { changed, last } = await listArchivable(await manages(anna));
    expect(changed.map(({ version, change }) => [version.version, change])).toEqual([
      ['3.2', 'new'],
      ['3.1', 'gone'],
    ]);
    expect(last).not.toBeNull();
    expect(await names(anna, 'changed')).toEqual(['CIE-M-01-it-3.2.pdf CIE-M-01 3.2']);
    expect(await names(bruno, 'changed')).toHaveLength(2);
    expect((await trailOf(town)).filter((verb) => verb === 'forms.archived')).toHaveLength(4);
  });
});
