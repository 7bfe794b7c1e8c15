// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Result } from '@/lib/kernel/result';
import { type PrintJobView, sentenceOf } from '@/lib/printing/print-job';
import { type SendError } from '@/lib/printing/server/send-sheet';
import { plainRefusal } from './pdf-response';
import { t } from './texts';

/** True for a post of a print form that asks for the counter's own printer. */
export const wantsPrinter = (form: FormData): boolean => form.get('via') === 'printer';

/** Why a sheet cannot be sent, in one sentence. */
const sendRefusal = (error: SendError): string =>
  error.kind === 'no-printer' ? t('printing.noPrinter') : t(`printing.unfit.${error.why}`);

const isSendError = (error: { kind: string }): error is SendError =>
  error.kind === 'no-printer' || error.kind === 'unfit';

/** What the page's script hears; without a script the same stands as a sentence in the page's frame. */
const answer = (
  request: Request,
  status: number,
  said: { job: PrintJobView } | { refusal: string },
): Response => {
  if (request.headers.get('accept') === 'application/json')
    return Response.json(said, { status, headers: { 'cache-control': 'no-store' } });
  return plainRefusal(status, 'refusal' in said ? said.refusal : t(sentenceOf(said.job).key));
};

/** A sheet that cannot be printed now. */
export const refusedResponse = (request: Request, [status, refusal]: readonly [number, string]): Response =>
  answer(request, status, { refusal });

/** What became of a sheet that was sent to the counter's printer; `refusalOf` says why it could not be drawn. */
export const sentResponse = <E extends { kind: string }>(
  request: Request,
  sent: Result<PrintJobView, SendError | E>,
  refusalOf: (error: E) => readonly [number, string],
): Response => {
  if (sent.ok) return answer(request, 200, { job: sent.value });
  const { error } = sent;
  return refusedResponse(request, isSendError(error) ? [409, sendRefusal(error)] : refusalOf(error));
};
