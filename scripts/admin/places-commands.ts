// SPDX-License-Identifier: AGPL-3.0-or-later
import { basename } from 'node:path';
import { translate } from '@/lib/i18n/translate';
import { formatDay } from '@/lib/i18n/format';
import { ok } from '@/lib/kernel/result';
import { findPlaceArchives } from '@/lib/places/server/find-place-archives';
import {
  importPlaces,
  placeImportMessage,
  placeImportProblemMessage,
} from '@/lib/places/server/import-places';
import { database } from '@/lib/platform/database';
import { type Command, type Outcome, refuse } from './outcome';
import { recordEverywhere, withOwner } from './owner';
import { readBytes } from './read-json';

const SHOWN_LINES = 20;

const importFile = async ([file]: readonly string[]): Promise<Outcome> => {
  if (!file) return refuse('Manca il file: places import FILE.csv.');
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const archive = { name: basename(file), bytes: bytes.value };
  const done = await withOwner((owner) =>
    owner.withoutTenant((reference) => importPlaces(reference, archive)),
  );
  if (!done.ok) return refuse(translate('it', placeImportProblemMessage(done.error)));
  const { kind, imported, problems } = done.value;
  await recordEverywhere({
    verb: 'places.imported',
    subject: { kind: 'place-archive', id: kind },
    facts: { rows: imported, problems: problems.length },
  });
  const left = problems.length - SHOWN_LINES;
  return ok([
    translate('it', placeImportMessage(done.value)),
    ...problems.slice(0, SHOWN_LINES).map(({ line, message }) =>
      translate('it', {
        key: 'places.import.line',
        values: { riga: line, motivo: translate('it', message) },
      }),
    ),
    ...(left > 0 ? [`… e altre ${left} righe.`] : []),
  ]);
};

const KINDS = { municipality: 'Comuni', 'foreign-state': 'Stati esteri' } as const;

const show = async (): Promise<Outcome> => {
  const archives = await database().withoutTenant(({ tx }) => findPlaceArchives(tx));
  return ok(
    archives.map(
      ({ kind, source, archiveDate, fileName, rows, importedAt }) =>
        `${KINDS[kind]}: ${rows} righe da ${fileName} (${source === 'archive' ? 'archivio ufficiale' : 'dati di base'}), aggiornato al ${archiveDate ?? '–'}, caricato il ${formatDay(importedAt)}.`,
    ),
  );
};

export const placesCommands: readonly Command[] = [
  {
    words: 'places import',
    takes: 'FILE.csv',
    does: 'carica l’archivio ufficiale dei Comuni o la tabella degli Stati esteri',
    run: importFile,
  },
  { words: 'places show', takes: '', does: 'mostra da dove vengono i luoghi e di che data sono', run: show },
];
