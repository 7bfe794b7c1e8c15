// SPDX-License-Identifier: AGPL-3.0-or-later
import { sentResponse } from '@/app/printer-response';
import { t } from '@/app/texts';
import { type Authorised } from '@/lib/access/authorised';
import { configuredPrinters } from '@/lib/printing/server/configured-printers';
import { openTestPage } from '@/lib/printing/server/open-test-page';
import { sendSheet } from '@/lib/printing/server/send-sheet';
import { type PrintedSides } from '@/lib/receipt/receipt-view';

/** Why the test page is not drawn: status and sentence. */
export const testRefusal = ({ character }: { character: string }): [status: number, sentence: string] => [
  422,
  t('printing.test.glyph', { c: character }),
];

/** Sends the test page to the printer of the own counter. */
export const sendTestPage = async (
  request: Request,
  authorised: Authorised<'print-forms'>,
  sides: PrintedSides,
): Promise<Response> => {
  const draw = () => openTestPage(authorised, sides);
  const sent = await sendSheet(authorised, configuredPrinters(), { serial: null, sides, draw });
  return sentResponse(request, sent, testRefusal);
};
