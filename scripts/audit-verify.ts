// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type ChainAnchor, readAnchors } from '@/lib/audit/chain-anchor';
import { type ChainVerdict, verifyAudit } from '@/lib/audit/server/verify-audit';
import { listMunicipalities } from '@/lib/municipality/server/list-municipalities';
import { database } from '@/lib/platform/database';

const USAGE = 'Uso: npm run audit:verify [-- --anchors FILE]';

const FAULTS: Record<Exclude<ChainVerdict['kind'], 'intact'>, string> = {
  gap: 'manca una riga',
  link: 'la riga non segue la precedente',
  content: 'il contenuto è stato cambiato',
  columns: 'le colonne non corrispondono al contenuto firmato',
  'anchor-missing': 'una testa annotata non si ritrova: la fine è stata tagliata o riscritta',
};

const sentenceOf = (verdict: ChainVerdict, anchors: number): string =>
  verdict.kind === 'intact'
    ? `integra · righe ${verdict.entries} · testa ${verdict.head} · teste annotate ${anchors}`
    : `GUASTA alla riga ${verdict.seq}: ${FAULTS[verdict.kind]}`;

/** The kept heads; `null` when the file cannot be read or holds none, which would prove nothing. */
const anchorsIn = async (file: string): Promise<Map<string, ChainAnchor[]> | null> => {
  const text = await readFile(file, 'utf8').catch(() => '');
  const anchors = readAnchors(text);
  return anchors.size > 0 ? anchors : null;
};

const verifyAll = async (anchors: Map<string, ChainAnchor[]>): Promise<boolean> => {
  let intact = true;
  const municipalities = await listMunicipalities();
  for (const { id, istatCode } of municipalities) {
    const kept = anchors.get(id) ?? [];
    const verdict = await verifyAudit(id, kept);
    if (verdict.kind !== 'intact') intact = false;
    process.stdout.write(`Comune ${istatCode} ${id}: ${sentenceOf(verdict, kept.length)}\n`);
  }
  const known = new Set<string>(municipalities.map(({ id }) => id));
  for (const id of [...anchors.keys()].filter((one) => !known.has(one))) {
    intact = false;
    process.stdout.write(`Comune ${id}: GUASTA, ha teste annotate ma non è nella base dati\n`);
  }
  return intact;
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { anchors: { type: 'string' } } });
  const anchors =
    values.anchors === undefined ? new Map<string, ChainAnchor[]>() : await anchorsIn(values.anchors);
  if (anchors === null) {
    process.stderr.write(
      `Nel file ${values.anchors} non c'è nessuna testa annotata (evento audit-head). ${USAGE}\n`,
    );
    return 1;
  }
  try {
    return (await verifyAll(anchors)) ? 0 : 1;
  } finally {
    await database().close();
  }
};

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof TypeError ? USAGE : 'La base dati non risponde: controllare DATABASE_URL.'}\n`,
    );
    process.exitCode = 1;
  },
);
