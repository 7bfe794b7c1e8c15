// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CivilDate, formatCivilDate } from '@/lib/kernel/civil-date';
import { importColumns } from './columns';

const DAYS_AHEAD = 7;

const rows = (day: string): readonly (readonly string[])[] => [
  [
    'AP-2041',
    day,
    '9.00',
    'MNTBRC84D54A944E',
    'Montanari',
    'Beatrice',
    '20',
    'Anagrafe',
    'Sportello 1',
    'b.montanari@posta.example',
    '+39 347 555 0100',
    'residenza',
    '',
    '',
    'confermato',
  ],
  [
    'AP-2042',
    day,
    '9.30',
    'FBBNTN83B14H199T',
    'Fabbri',
    'Antonio',
    '40',
    '',
    '',
    '',
    '',
    'comune',
    'Fabbri Anna',
    'Chiede un tavolo basso',
    'confermato',
  ],
  [
    'AP-2042',
    day,
    '9.30',
    'FBBNNA86E65H19VW',
    'Fabbri',
    'Anna',
    '40',
    '',
    '',
    '',
    '',
    'comune',
    '',
    '',
    'confermato',
  ],
];

/** A file with the columns of the page: two bookings, one of them of two people, a week after `today`. */
export const sampleFile = (today: CivilDate): string =>
  [importColumns.map(({ title }) => title), ...rows(formatCivilDate(addDays(today, DAYS_AHEAD)))]
    .map((cells) => `${cells.join(';')}\r\n`)
    .join('');
