// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { inMunicipality } from '@/lib/access/server/in-municipality';
import { ok } from '@/lib/kernel/result';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { addMunicipality } from '@/lib/municipality/server/add-municipality';
import { type ChangeRefusal, changeSettings } from '@/lib/municipality/server/change-settings';
import { getStoredSettings } from '@/lib/municipality/server/get-settings';
import { municipalitySettingsSchema, startingSettingsSchema } from '@/lib/municipality/settings';
import { database } from '@/lib/platform/database';
import { type Command, type Outcome, refuse } from './outcome';
import { withOwner } from './owner';
import { readJson } from './read-json';

const line = z.string().trim().min(1).max(120);

const fileSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]{1,79}$/),
  istatCode: z.string().regex(/^\d{6}$/),
  name: line,
  secondName: line.nullable(),
  province: z.string().regex(/^[A-Z]{2}$/),
  counters: z
    .array(z.strictObject({ name: line, office: line, duplex: z.boolean() }))
    .min(1)
    .max(200),
  settings: startingSettingsSchema,
});

const example: z.input<typeof fileSchema> = {
  slug: 'borgo-esempio',
  istatCode: '037998',
  name: 'Borgo Esempio',
  secondName: null,
  province: 'BO',
  counters: [{ name: 'Sportello 1', office: 'Anagrafe', duplex: true }],
  settings: exampleSettings,
};

const writeExample = async ([file]: readonly string[]): Promise<Outcome> => {
  const text = `${JSON.stringify(example, null, 2)}\n`;
  if (!file) return ok([text.trimEnd()]);
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch {
    return refuse(`Il file ${file} esiste già o non si può scrivere: indicarne un altro.`);
  }
  return ok([`Scritto ${file}: cambiare ogni valore con quelli del Comune, poi municipality add ${file}.`]);
};

const add = async ([file]: readonly string[]): Promise<Outcome> => {
  if (!file)
    return refuse(
      'Manca il file del Comune: municipality add FILE.json (municipality example ne scrive uno).',
    );
  const read = await readJson(file, fileSchema);
  if (!read.ok) return read;
  const { counters, ...given } = read.value;
  const municipality = {
    ...given,
    id: randomUUID(),
    counters: counters.map((counter) => ({ ...counter, id: randomUUID() })),
  };
  const added = await withOwner((owner) => addMunicipality(owner, database(), municipality));
  if (!added)
    return refuse(
      `Un Comune con il nome breve ${given.slug} o con il codice ISTAT ${given.istatCode} c’è già: per cambiarne le impostazioni, municipality settings.`,
    );
  return ok([
    `Aggiunto ${given.name} (${given.slug}), sportelli: ${counters.length}.`,
    'Ciò che il file non decide lo decide il responsabile in «Impostazioni del Comune», prima della prima richiesta.',
    `Ora invitare il primo operatore: operator invite NOME@${given.slug} --name "Nome Cognome" --code ABC-001 --role supervisor`,
  ]);
};

const unknown = (slug: string): Outcome =>
  refuse(`Nessun Comune si chiama ${slug}: controllare il nome breve, quello dopo la chiocciola.`);

const whyNot = (refusal: ChangeRefusal): string =>
  refusal.kind === 'changed'
    ? 'Le impostazioni sono cambiate in questo momento: rileggerle con municipality show e riprovare.'
    : `Oggi nessuna riga sarebbe in vigore per: ${refusal.undecided.join(', ')}. Niente è stato cambiato.`;

const change = async ([slug, file]: readonly string[]): Promise<Outcome> => {
  if (!slug || !file) return refuse('Servono il Comune e il file: municipality settings COMUNE FILE.json.');
  const read = await readJson(file, municipalitySettingsSchema);
  if (!read.ok) return read;
  const changed = await inMunicipality(slug, (tenant) => changeSettings(tenant, read.value));
  if (changed.ok) return ok([`Impostazioni di ${slug}: in vigore la versione ${changed.value.version}.`]);
  return changed.error.kind === 'municipality-unknown' ? unknown(slug) : refuse(whyNot(changed.error));
};

const show = async ([slug]: readonly string[]): Promise<Outcome> => {
  if (!slug) return refuse('Manca il Comune: municipality show COMUNE.');
  const found = await inMunicipality(slug, async (tenant) => ok(await getStoredSettings(tenant)));
  return found.ok ? ok([JSON.stringify(found.value, null, 2)]) : unknown(slug);
};

export const municipalityCommands: readonly Command[] = [
  {
    words: 'municipality example',
    takes: '[FILE.json]',
    does: 'scrive un esempio del file di un Comune',
    offline: true,
    run: writeExample,
  },
  {
    words: 'municipality add',
    takes: 'FILE.json',
    does: 'aggiunge un Comune con i suoi sportelli',
    run: add,
  },
  { words: 'municipality show', takes: 'COMUNE', does: 'mostra le impostazioni in vigore', run: show },
  {
    words: 'municipality settings',
    takes: 'COMUNE FILE.json',
    does: 'mette in vigore una nuova versione delle impostazioni',
    run: change,
  },
];
