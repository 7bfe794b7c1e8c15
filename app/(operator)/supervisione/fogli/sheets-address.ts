// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';

/** The register of sheets. */
export const SHEETS_PAGE = '/supervisione/fogli';

/** One day of it. */
export const sheetDayPath = (day: CivilDate): string => `${SHEETS_PAGE}/${day}`;
