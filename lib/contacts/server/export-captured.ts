// SPDX-License-Identifier: AGPL-3.0-or-later
import { stringify } from 'csv-stringify/sync';
import { type Authorised } from '@/lib/access/authorised';
import { captureRows } from '@/lib/contacts/captured';
import { translate } from '@/lib/i18n/translate';
import { readCaptured } from './read-captured';

/**
 * The contacts captured in a month as CSV: semicolons, CRLF, quoting of RFC 4180; a cell that a spreadsheet would take for a formula begins
 * with an apostrophe. The byte-order mark is the response's.
 */
export const exportCaptured = async (
  authorised: Authorised<'supervise'>,
  monthId: string,
): Promise<string> => {
  const { month, lines } = await readCaptured(authorised, monthId, 'captured-contacts.exported');
  return stringify(
    captureRows(month, lines, (key) => translate('it', { key })),
    { delimiter: ';', record_delimiter: 'windows', escape_formulas: true },
  );
};
