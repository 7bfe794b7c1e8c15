// SPDX-License-Identifier: AGPL-3.0-or-later
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

const save = (paper: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(paper);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

const saveAnswer = async (asked: Promise<Response>): Promise<string | null> => {
  const answer = await asked.catch(() => null);
  if (!answer) return t('print.serverAway');
  const type = answer.headers.get('content-type') ?? '';
  if (type.startsWith('text/plain')) return answer.text();
  if (!type.startsWith('application/pdf')) return t('print.notYet');
  save(await answer.blob(), `${new URL(answer.url).pathname.split('/').at(-1) ?? ''}.pdf`);
  return null;
};

/**
 * Posts a print form and saves the paper as a file, for a browser that shows no PDF. Resolves to `null` once it is saved, to the
 * sentence of the refusal otherwise.
 */
export const downloadPaper = (form: HTMLFormElement, button: HTMLElement | null): Promise<string | null> => {
  const body = new URLSearchParams(
    [...new FormData(form, button)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
  return saveAnswer(fetch(form.action, { method: 'POST', body }));
};

/** The same for a sheet that exists already. */
export const downloadSheet = (address: string): Promise<string | null> => saveAnswer(fetch(address));
