// SPDX-License-Identifier: AGPL-3.0-or-later
import { setTimeout as pause } from 'node:timers/promises';
import { valuesOfCitizen } from '@/bench/registration/invented-citizen';
import { type Desk, type PaperDesk, type ReadSheet, readSheet, type Sheet } from './desk';
import { type SoughtCard } from './sought-cards';
import { connectAsSuperuser } from './superuser';

/** How much is printed, and how much of that in the browser. */
export type PrintOrder = { receipts: number; reprints: number; browserShare: number };

/** A card that was printed, as the campaign knows it: in memory, never on a disk. */
type PrintedCard = ReadSheet & { codiceFiscale: string; prints: string[] };

export type Printed = { prints: number; inBrowser: number; onPaper: number; cards: SoughtCard[] };

type Desks = { browser: Desk; others: readonly [PaperDesk, PaperDesk, ...PaperDesk[]] };

/** Every desk takes the next piece of its part of the work until none is left: the browser its share, the others the rest. */
const shareOut = async <T>(
  pieces: readonly T[],
  share: number,
  { browser, others }: Desks,
  work: (desk: Desk, piece: T) => Promise<void>,
): Promise<number> => {
  const inBrowser = Math.ceil(pieces.length * share);
  const parts = [pieces.slice(0, inBrowser), pieces.slice(inBrowser)];
  const take = async (desk: Desk, part: T[] | undefined): Promise<void> => {
    for (let piece = part?.shift(); piece !== undefined; piece = part?.shift()) await work(desk, piece);
  };
  await Promise.all([take(browser, parts[0]), ...others.map((desk) => take(desk, parts[1]))]);
  return inBrowser;
};

const FED_MS = 600_000;

/** Waits until the credential backend knows every card: only then can a half of it be asked for again. */
const untilFed = async (dataDir: string, tell: (news: string) => void): Promise<void> => {
  const client = await connectAsSuperuser(dataDir, 'sportello');
  const deadline = performance.now() + FED_MS;
  try {
    for (;;) {
      const { rows } = await client.query<{ left: number }>(
        'select count(*)::int as left from enrolment where accepted_at is null',
      );
      const left = rows[0]?.left ?? 0;
      if (left === 0) return;
      if (performance.now() > deadline) throw new Error(`${left} enrolments are still on their way`);
      tell(`trasmissioni ancora in viaggio: ${left}`);
      await pause(500);
    }
  } finally {
    await client.end();
  }
};

const ticketIds = async (dataDir: string): Promise<Map<string, string>> => {
  const client = await connectAsSuperuser(dataDir, 'sportello');
  const { rows } = await client.query<{ id: string; serial: string }>(
    'select id::text as id, card_serial as serial from ticket',
  );
  await client.end();
  return new Map(rows.map(({ id, serial }) => [serial, id]));
};

const isSame = (one: ReadSheet, other: ReadSheet): boolean =>
  one.pin === other.pin && one.puk === other.puk && one.cardSerial === other.cardSerial;

const codiceFiscaleOf = (values: Record<string, string>): string => values['person.codiceFiscale'] ?? '';

/** One reprint in so many has second halves on paper too: each waits for two codes of a second factor. */
const ON_PAPER = 60;

/**
 * Prints receipts of invented citizens, then reprints of their cards, and reads every sheet of codes back; last the
 * second halves of some more cards, on paper.
 */
export const printAll = async (
  { receipts, reprints, browserShare }: PrintOrder,
  desks: Desks,
  dataDir: string,
  tell: (news: string) => void,
): Promise<Printed> => {
  const cards: PrintedCard[] = [];
  let prints = 0;
  const paper = Math.min(Math.ceil(reprints / ON_PAPER), receipts - reprints);
  const count = async (sheet: Sheet): Promise<ReadSheet> => {
    prints += 1;
    tell(`fogli ${prints}/${receipts + reprints + paper}`);
    return readSheet(sheet);
  };
  const citizens = Array.from({ length: receipts }, (_, index) => index);
  const receiptsInBrowser = await shareOut(citizens, browserShare, desks, async (desk, index) => {
    const values = valuesOfCitizen(index);
    const sheet = await desk.receipt(values);
    cards.push({
      ...(await count(sheet)),
      codiceFiscale: codiceFiscaleOf(values),
      prints: [sheet.serial],
    });
  });
  await untilFed(dataDir, tell);
  const lost = cards.slice(0, reprints);
  const reprintsInBrowser = await shareOut(lost, browserShare, desks, async (desk, card) => {
    const sheet = await desk.reprint(card);
    if (!isSame(card, await count(sheet)))
      throw new Error('a reprint shows other codes than the first sheet');
    card.prints.push(sheet.serial);
  });
  const seconds: PrintedCard[] = [];
  const [clerk, supervisor] = desks.others;
  for (const card of cards.slice(reprints, reprints + paper)) {
    const sheet = await clerk.secondOnPaper(card, supervisor);
    const { codiceFiscale } = card;
    seconds.push({ ...(await count(sheet)), codiceFiscale, prints: [...card.prints, sheet.serial] });
  }
  const tickets = await ticketIds(dataDir);
  return {
    prints,
    inBrowser: receiptsInBrowser + reprintsInBrowser,
    onPaper: seconds.length,
    cards: [...cards, ...seconds].map(({ pin, puk, cardSerial, prints: own }) => ({
      role: 'minted',
      pin,
      puk,
      serials: [cardSerial, ...own],
      ticketId: tickets.get(cardSerial) ?? null,
    })),
  };
};
