// SPDX-License-Identifier: AGPL-3.0-or-later
import { stringify } from 'csv-stringify/sync';
import { type Authorised } from '@/lib/access/authorised';
import { csvAmount, csvRowsOf } from '@/lib/accounting/csv-rows';
import { translate } from '@/lib/i18n/translate';
import { readAccounts } from './read-accounts';

/**
 * The payments of a period as CSV: UTF-8 with a byte-order mark, semicolons, CRLF, quoting of RFC 4180; a cell that a spreadsheet
 * would take for a formula begins with an apostrophe.
 */
export const exportAccounts = async (
  authorised: Authorised<'supervise'>,
  periodId: string,
): Promise<string> => {
  const { accounts } = await readAccounts(authorised, periodId, 'accounts.exported');
  const rows = csvRowsOf(accounts, (key) => translate('it', { key }));
  return stringify(rows, {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: csvAmount },
  });
};
