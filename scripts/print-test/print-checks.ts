// SPDX-License-Identifier: AGPL-3.0-or-later
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '@/lib/kernel/clock';
import { fitnessOf } from '@/lib/printing/abilities';
import { jobAttributesOf, type SheetSides } from '@/lib/printing/job-attributes';
import { type Acquaintance, type PrintJob, type Printers } from '@/lib/printing/printers';
import { makePrinters } from '@/lib/printing/server/make-printers';
import { isOver, type SheetProgress } from '@/lib/printing/sheet-state';
import { drawReceipt } from '@/lib/receipt/paper/draw-receipt';
import { sampleReceipt } from '@/lib/receipt/paper/sample-views';
import { type KeptJob, type PrinterProgram, type PrinterPrograms } from './printer-program';

/** One thing that is looked at: its words, and whether it is so. */
export type Check = { words: string; holds: () => Promise<unknown> };

const SERIAL = 'BQ-26-0000318';
const rule = { networks: [], loopback: true };
const PATIENCE = 100;

const documentOf = (sides: SheetSides): Uint8Array => {
  const drawn = drawReceipt(sampleReceipt, ['sheet-1-citizen', 'sheet-2'], sides);
  if (!drawn.ok) throw new Error(`the sample cannot be drawn: ${drawn.error.kind}`);
  return drawn.value;
};

const gateway = (): Printers => makePrinters({ rule, clock: systemClock });

/** Asks until the printer program has started to listen. */
const acquainted = async ({ address }: PrinterProgram): Promise<Acquaintance> => {
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    const told = await gateway().describe({ address, certificate: null }, true);
    if (told.ok) return told.value;
    await pause(100);
  }
  throw new Error('the printer program did not answer');
};

const placeOf = ({ address }: PrinterProgram) => ({ address, certificate: null });

const jobOf = (known: Acquaintance, sides: SheetSides): PrintJob => {
  const attributes = jobAttributesOf(known.abilities, sides);
  if (!attributes.ok) throw new Error(attributes.error.why);
  return { name: SERIAL, attributes: attributes.value, document: documentOf(sides) };
};

const sent = async (printers: Printers, printer: PrinterProgram, job: PrintJob): Promise<number> => {
  const answer = await printers.print(placeOf(printer), job);
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value.number;
};

const end = async (printers: Printers, printer: PrinterProgram, number: number): Promise<SheetProgress> => {
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    const told = await printers.follow(placeOf(printer), number);
    if (told.ok && isOver(told.value.state)) return told.value;
    await pause(100);
  }
  throw new Error('the job did not end');
};

const kept = async (printer: PrinterProgram, count: number): Promise<KeptJob> => {
  for (let tries = 0; tries < PATIENCE && printer.jobs().length < count; tries += 1) await pause(100);
  const job = printer.jobs().at(-1);
  if (!job) throw new Error('the printer program kept nothing');
  return job;
};

const equal = (seen: unknown, wanted: unknown): void => {
  if (JSON.stringify(seen) !== JSON.stringify(wanted))
    throw new Error(`${JSON.stringify(seen)} instead of ${JSON.stringify(wanted)}`);
};

const withDuplex = (printers: Printers, printer: PrinterProgram): Check[] => {
  const first = async () => {
    const known = await acquainted(printer);
    const job = jobOf(known, 'both');
    const number = await sent(printers, printer, job);
    return { job, ended: await end(printers, printer, number), arrived: await kept(printer, 1) };
  };
  let once: ReturnType<typeof first> | null = null;
  const printed = () => (once ??= first());
  const echoed = async (name: string) => (await printed()).arrived.attributes[name];
  return [
    {
      words: 'la stampante dice fronte e retro, A4 e PDF',
      holds: async () => {
        equal(fitnessOf((await acquainted(printer)).abilities), { kind: 'two-sided' });
      },
    },
    {
      words: 'la ricevuta di quattro pagine arriva in fondo: stampata',
      holds: async () => equal((await printed()).ended, { state: 'printed', trouble: null }),
    },
    {
      words: 'fronte e retro sul lato lungo',
      holds: async () => equal(await echoed('IPP_SIDES'), 'two-sided-long-edge'),
    },
    { words: 'carta A4', holds: async () => equal(await echoed('IPP_MEDIA'), 'iso_a4_210x297mm') },
    { words: 'nessun adattamento', holds: async () => equal(await echoed('IPP_PRINT_SCALING'), 'none') },
    {
      words: 'il nome del lavoro è solo il numero di stampa',
      holds: async () => equal(await echoed('IPP_JOB_NAME'), SERIAL),
    },
    {
      words: 'i byte arrivati sono quelli della carta',
      holds: async () => {
        const { arrived, job } = await printed();
        equal(arrived.document.equals(Buffer.from(job.document)), true);
      },
    },
  ];
};

const withoutDuplex = (printers: Printers, printer: PrinterProgram): Check[] => [
  {
    words: 'una stampante senza fronte e retro si conosce alla registrazione',
    holds: async () => {
      const { abilities } = await acquainted(printer);
      equal(fitnessOf(abilities), { kind: 'one-sided' });
      equal(jobAttributesOf(abilities, 'both').ok, false);
    },
  },
  {
    words: 'e stampa fronti e retri in due passaggi, un lato alla volta',
    holds: async () => {
      const known = await acquainted(printer);
      for (const [index, sides] of (['fronts', 'backs'] as const).entries()) {
        const job = jobOf(known, sides);
        equal(await end(printers, printer, await sent(printers, printer, job)), {
          state: 'printed',
          trouble: null,
        });
        const arrived = await kept(printer, index + 1);
        equal(arrived.attributes.IPP_SIDES, 'one-sided');
        equal(arrived.document.equals(Buffer.from(job.document)), true);
      }
    },
  },
  {
    words: 'il fronte e retro chiesto lo stesso è rifiutato, e si sa perché',
    holds: async () => {
      const known = await acquainted(printer);
      const job = jobOf(known, 'fronts');
      const attributes = { ...job.attributes, sides: 'two-sided-long-edge' } as const;
      const refused = await printers.print(placeOf(printer), { ...job, attributes });
      equal(refused, { ok: false, error: { kind: 'refused-attributes', attributes: ['sides'] } });
    },
  },
];

const switchedOff = (printers: Printers, printer: PrinterProgram): Check[] => [
  {
    words: 'un foglio in stampa si può annullare',
    holds: async () => {
      const job = jobOf(await acquainted(printer), 'both');
      const number = await sent(printers, printer, job);
      equal(await printers.cancel(placeOf(printer), number), { ok: true, value: null });
      equal(await end(printers, printer, number), { state: 'failed', trouble: 'cancelled' });
    },
  },
  {
    words: 'spenta mentre riceve: si ferma dopo cinque secondi e si dice di guardare',
    holds: async () => {
      const job = jobOf(await acquainted(printer), 'both');
      printer.signal('SIGSTOP');
      const begun = performance.now();
      const answer = await printers.print(placeOf(printer), job);
      equal(answer, { ok: false, error: { kind: 'cut' } });
      equal(performance.now() - begun < 6_000, true);
    },
  },
  {
    words: 'spenta del tutto: non ha ricevuto nulla, poi è risparmiata',
    holds: async () => {
      printer.signal('SIGKILL');
      await pause(300);
      const place = placeOf(printer);
      equal(await printers.follow(place, 1), { ok: false, error: { kind: 'no-answer' } });
      equal(await printers.follow(place, 1), { ok: false, error: { kind: 'no-answer' } });
      equal(await printers.follow(place, 1), { ok: false, error: { kind: 'spared' } });
    },
  },
];

/** Everything that is looked at, on three printer programs. */
export const printChecks = async (programs: PrinterPrograms): Promise<Check[]> => {
  const duplex = await programs.start('duplex', { duplex: true, seconds: 0 });
  const simplex = await programs.start('simplex', { duplex: false, seconds: 0 });
  const slow = await programs.start('slow', { duplex: true, seconds: 3 });
  return [
    ...withDuplex(gateway(), duplex),
    ...withoutDuplex(gateway(), simplex),
    ...switchedOff(gateway(), slow),
  ];
};
