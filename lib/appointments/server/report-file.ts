// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReportLine } from '@/lib/appointments/import-report';
import { translate, translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

/** A cell that a spreadsheet neither runs nor splits. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const cellsOf = ({ line, code, outcome, fault }: ReportLine): string[] => [
  String(line),
  code,
  t(`appointments.outcome.${outcome}`),
  fault?.column ?? '',
  fault ? translate('it', fault.message) : '',
];

/** The report as CSV, semicolons between the cells as Italian spreadsheets want them. */
export const reportFile = ({ lines }: { lines: readonly ReportLine[] }): string =>
  [
    [
      t('appointments.report.line'),
      t('appointments.column.code'),
      t('appointments.report.outcome'),
      t('appointments.import.column'),
      t('appointments.report.sentence'),
    ],
    ...lines.map(cellsOf),
  ]
    .map((cells) => `${cells.map(cell).join(';')}\r\n`)
    .join('');
