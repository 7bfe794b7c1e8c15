// SPDX-License-Identifier: AGPL-3.0-or-later
import { translatorFor } from '@/lib/i18n/translate';
import { type PrintJobView } from '@/lib/printing/print-job';

const t = translatorFor('it');

/** What the server says of a sheet at a printer: where it is, or in one sentence why there is none. */
export type PrinterAnswer = { job: PrintJobView } | { refusal: string };

const ENDED = [401, 423];

const isAnswer = (body: unknown): body is PrinterAnswer =>
  typeof body === 'object' && body !== null && ('job' in body || 'refusal' in body);

/** Asks the server; whatever goes wrong on the way is a sentence too. */
const ask = async (address: string, options: RequestInit): Promise<PrinterAnswer> => {
  const headers = { accept: 'application/json' };
  const answer = await fetch(address, { ...options, headers, cache: 'no-store' }).catch(() => null);
  if (!answer) return { refusal: t('printing.away') };
  if (ENDED.includes(answer.status)) return { refusal: t('session.expired') };
  const body: unknown = await answer.json().catch(() => null);
  return isAnswer(body) ? body : { refusal: t('printing.away') };
};

/** Posts a print form, or what it would hold. */
export const postSheet = (
  address: string,
  fields: Iterable<[string, FormDataEntryValue]>,
): Promise<PrinterAnswer> => {
  const texts = [...fields].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return ask(address, { method: 'POST', body: new URLSearchParams(texts) });
};

/** Where a sheet is now. */
export const followSheet = (id: string): Promise<PrinterAnswer> => ask(`/stampante/${id}`, {});

/** Takes a sheet back. */
export const cancelSheet = (id: string): Promise<PrinterAnswer> =>
  ask(`/stampante/${id}/annullo`, { method: 'POST', body: new URLSearchParams() });
