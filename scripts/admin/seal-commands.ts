// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFile } from 'node:fs/promises';
import { inMunicipality } from '@/lib/access/server/in-municipality';
import { formatDay } from '@/lib/i18n/format';
import { ok } from '@/lib/kernel/result';
import { keepSeal, removeSeal, type SealProblem } from '@/lib/municipality/server/keep-seal';
import { type Command, type Outcome, refuse } from './outcome';

const PROBLEMS: Record<SealProblem['kind'], string> = {
  'not-a-key': 'Il primo file non è una chiave privata PEM senza password, RSA o P-256.',
  'not-certificates': 'Il secondo file non contiene certificati PEM.',
  'do-not-fit':
    'La chiave e i certificati non vanno insieme: il primo certificato deve essere quello della chiave, poi quelli di chi lo ha emesso.',
  expired: 'Il certificato è scaduto: chiederne uno nuovo a chi lo ha emesso.',
};

const unknown = (slug: string): string =>
  `Nessun Comune si chiama ${slug}: controllare il nome breve, quello dopo la chiocciola.`;

const add = async ([slug, keyFile, certificatesFile]: readonly string[]): Promise<Outcome> => {
  if (!slug || !keyFile || !certificatesFile)
    return refuse(
      'Servono il Comune, la chiave e i certificati: seal add COMUNE CHIAVE.pem CERTIFICATI.pem.',
    );
  const texts = await Promise.all([keyFile, certificatesFile].map((file) => readFile(file, 'utf8'))).catch(
    () => null,
  );
  const [key, certificates] = texts ?? [];
  if (key === undefined || certificates === undefined)
    return refuse('Uno dei due file non si può leggere: controllare i nomi.');
  const kept = await inMunicipality(slug, (tenant) => keepSeal(tenant, key, certificates));
  if (!kept.ok)
    return refuse(kept.error.kind === 'municipality-unknown' ? unknown(slug) : PROBLEMS[kept.error.kind]);
  return ok([
    `Sigillo in uso fino al ${formatDay(kept.value.notAfter)}. Cancellare ora i due file: la chiave resta cifrata nella base dati.`,
  ]);
};

const remove = async ([slug]: readonly string[]): Promise<Outcome> => {
  if (!slug) return refuse('Manca il Comune: seal remove COMUNE.');
  const removed = await inMunicipality(slug, async (tenant) => ok(await removeSeal(tenant)));
  if (!removed.ok) return refuse(unknown(slug));
  return removed.value
    ? ok(['Sigillo tolto: la chiave è distrutta, le copie già sigillate restano valide.'])
    : refuse('Questo Comune non ha un sigillo.');
};

/** The electronic seal of a municipality: only copies for the archive carry it. */
export const sealCommands: readonly Command[] = [
  {
    words: 'seal add',
    takes: 'COMUNE CHIAVE.pem CERTIFICATI.pem',
    does: 'Mette in uso il sigillo elettronico del Comune per le copie d’archivio; quello di prima è tolto.',
    run: add,
  },
  { words: 'seal remove', takes: 'COMUNE', does: 'Toglie il sigillo e ne distrugge la chiave.', run: remove },
];
