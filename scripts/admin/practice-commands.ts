// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay, formatTime } from '@/lib/i18n/format';
import { ok } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { type Command, type Outcome, refuse } from './outcome';
import { recordEverywhere, withOwner } from './owner';
import { MINUTE_MS, parseShift } from './parse-shift';

const timeLine = async (): Promise<Outcome> => {
  const now = await database().withoutTenant((reference) => Promise.resolve(reference.now));
  return ok([`Per il programma sono le ${formatTime(now)} del ${formatDay(now)}.`]);
};

const move = async ([text]: readonly string[]): Promise<Outcome> => {
  if (!env().practice) return refuse('L’orologio si sposta solo in esercitazione.');
  if (text === undefined) return timeLine();
  const shift = parseShift(text);
  if (shift === null && text !== '0')
    return refuse('Lo spostamento si scrive +30m, +2h o +3g (minuti, ore, giorni); 0 torna all’ora vera.');
  const { clockOffsetMs } = await withOwner((owner) =>
    owner.withoutTenant(({ tx }) =>
      tx.installation.update({
        where: { id: 1 },
        data: { clockOffsetMs: shift === null ? 0n : { increment: shift } },
      }),
    ),
  );
  await recordEverywhere({
    verb: 'practice.clock-moved',
    subject: { kind: 'installation', id: '1' },
    facts: { minutes: Number(clockOffsetMs / MINUTE_MS) },
  });
  return timeLine();
};

export const practiceCommands: readonly Command[] = [
  {
    words: 'practice clock',
    takes: '[+2h | +30m | +3g | 0]',
    does: 'in esercitazione: sposta avanti l’orologio del programma, 0 lo rimette (i codici dell’app seguono l’ora vera)',
    run: move,
  },
];
