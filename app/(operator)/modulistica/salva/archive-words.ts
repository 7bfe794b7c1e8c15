// SPDX-License-Identifier: AGPL-3.0-or-later
import { stringify } from 'csv-stringify/sync';
import { t } from '@/app/texts';
import { audienceWords, languageWords, standingWords } from '@/components/modulistica/form-words';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { type ArchiveEntry, fileNameOf } from '@/lib/modulistica/form-archive';

/** What became of a version since the supervisor saved last. */
export const changeWords = ({ change }: ArchiveEntry): string => t(`formArchive.change.${change}`);

const HEADS = [
  'formArchive.column.file',
  'formArchive.column.code',
  'formArchive.column.title',
  'modulistica.column.audience',
  'modulistica.column.language',
  'modulistica.column.version',
  'modulistica.column.state',
  'modulistica.column.valid',
  'formArchive.column.until',
  'formArchive.column.change',
  'formArchive.column.digest',
] as const;

const cellsOf = (entry: ArchiveEntry): string[] => {
  const { version, standing, change } = entry;
  return [
    change === 'gone' ? '' : fileNameOf(version),
    version.code,
    version.title,
    audienceWords(version.audience),
    languageWords(version.language),
    version.version,
    standingWords(standing),
    formatCivilDate(version.validFrom),
    version.validUntil ? formatCivilDate(version.validUntil) : '',
    changeWords(entry),
    version.digest,
  ];
};

/** The table of contents of a ZIP as CSV for a spreadsheet. */
export const tableOfContents = (entries: readonly ArchiveEntry[]): string =>
  stringify([HEADS.map((key) => t(key)), ...entries.map(cellsOf)], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
