// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where a sheet is on its way through a printer. `sending` is ours, before the printer has answered. */
export const sheetStates = ['sending', 'waiting', 'printing', 'stopped', 'printed', 'failed'] as const;

export type SheetState = (typeof sheetStates)[number];

/** What keeps a printer from printing, or why it gave a sheet up. */
export const troubles = [
  'paper-out',
  'jam',
  'cover-open',
  'tray-missing',
  'toner-out',
  'output-full',
  'paused',
  'held',
  'off-line',
  'cancelled',
  'unreadable',
  'with-errors',
  'other',
] as const;

export type Trouble = (typeof troubles)[number];

/** A sheet as its printer last told of it. */
export type SheetProgress = { state: SheetState; trouble: Trouble | null };

/** What a printer answers about a job and about itself, in IPP's numbers and keywords (RFC 8011, 5.3.7, 5.3.8, 5.4.11, 5.4.12). */
export type ToldByPrinter = {
  jobState: number | null;
  jobReasons: readonly string[];
  printerState: number | null;
  printerReasons: readonly string[];
};

const STOPPED_PRINTER = 5;

/** Keywords of `printer-state-reasons` without their severity, the worse for the person at the counter first. */
const TROUBLE_OF: Record<string, Trouble> = {
  'media-jam': 'jam',
  'cover-open': 'cover-open',
  'door-open': 'cover-open',
  'interlock-open': 'cover-open',
  'input-tray-missing': 'tray-missing',
  'media-empty': 'paper-out',
  'media-needed': 'paper-out',
  'toner-empty': 'toner-out',
  'marker-supply-empty': 'toner-out',
  'output-tray-missing': 'output-full',
  'output-area-full': 'output-full',
  'marker-waste-full': 'other',
  paused: 'paused',
  'moving-to-paused': 'paused',
  shutdown: 'off-line',
  'timed-out': 'off-line',
  'connecting-to-device': 'off-line',
  other: 'other',
};

const JOB_TROUBLE_OF: Record<string, Trouble> = {
  'job-canceled-by-user': 'cancelled',
  'job-canceled-by-operator': 'cancelled',
  'job-canceled-at-device': 'cancelled',
  'document-format-error': 'unreadable',
  'document-unprintable-error': 'unreadable',
  'unsupported-document-format': 'unreadable',
  'compression-error': 'unreadable',
  'job-hold-until-specified': 'held',
  'job-password-wait': 'held',
};

const SEVERITY = /-(report|warning|error)$/;

const firstIn = (table: Record<string, Trouble>, keywords: readonly string[]): Trouble | null => {
  for (const [keyword, trouble] of Object.entries(table)) if (keywords.includes(keyword)) return trouble;
  return null;
};

/**
 * What of a printer's reasons stops it. A warning stops nothing, unless the printer says that it stands still; one without severity is as
 * good as an error (RFC 8011, 5.4.12).
 */
export const troubleIn = (reasons: readonly string[], stopped: boolean): Trouble | null => {
  const serious = reasons.filter((reason) => stopped || !/-(report|warning)$/.test(reason));
  const known = firstIn(
    TROUBLE_OF,
    serious.map((reason) => reason.replace(SEVERITY, '')),
  );
  return known ?? (stopped ? 'other' : null);
};

const onTheWay = (state: 'waiting' | 'printing', told: ToldByPrinter): SheetProgress => {
  const stopped = told.printerState === STOPPED_PRINTER || told.jobReasons.includes('printer-stopped');
  const trouble = troubleIn(told.printerReasons, stopped);
  return trouble ? { state: 'stopped', trouble } : { state, trouble: null };
};

const READ: Record<number, (told: ToldByPrinter) => SheetProgress> = {
  3: (told) => onTheWay('waiting', told),
  4: ({ jobReasons }) => ({ state: 'stopped', trouble: firstIn(JOB_TROUBLE_OF, jobReasons) ?? 'held' }),
  5: (told) => onTheWay('printing', told),
  6: ({ printerReasons }) => ({ state: 'stopped', trouble: troubleIn(printerReasons, true) }),
  7: () => ({ state: 'failed', trouble: 'cancelled' }),
  8: ({ jobReasons }) => ({ state: 'failed', trouble: firstIn(JOB_TROUBLE_OF, jobReasons) ?? 'other' }),
  9: ({ jobReasons }) => ({
    state: 'printed',
    trouble: jobReasons.includes('job-completed-with-errors') ? 'with-errors' : null,
  }),
};

/** The state of a sheet from what its printer answers; `null` for an answer that says no state. */
export const readProgress = (told: ToldByPrinter): SheetProgress | null =>
  told.jobState === null ? null : (READ[told.jobState]?.(told) ?? null);

/** True once nothing changes any more. */
export const isOver = (state: SheetState): boolean => state === 'printed' || state === 'failed';
