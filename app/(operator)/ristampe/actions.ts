// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import { thenRecall } from '@/app/recall-sheets';
import { backendErrorText } from '@/app/backend-error-text';
import { stepUpByForm } from '@/app/step-up';
import { t } from '@/app/texts';
import { type FindState, type StepState } from '@/components/reprint/find-state';
import { action, formAction } from '@/lib/access/server/guard';
import { credentialBackend } from '@/lib/credential-backend/server/configured-backend';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { translate } from '@/lib/i18n/translate';
import { isUuid } from '@/lib/kernel/identifiers';
import { type FieldMessage } from '@/lib/kernel/message';
import { ok } from '@/lib/kernel/result';
import { IDENTIFICATION_FIELDS } from '@/lib/reprint/identification';
import { needsDeclaration } from '@/lib/reprint/loss-reason';
import { askRelease } from '@/lib/reprint/server/ask-release';
import { type ReachedLimit } from '@/lib/reprint/reprint-limit';
import { chooseWant } from '@/lib/reprint/server/choose-want';
import { findCard, type FindCardError } from '@/lib/reprint/server/find-card';
import { cancelReprint, handOverReprint, jamReprint } from '@/lib/reprint/server/hand-over-reprint';
import { leaveCallBack } from '@/lib/reprint/server/leave-call-back';
import { identifyHolder } from '@/lib/reprint/server/identify-holder';
import { openReprint } from '@/lib/reprint/server/open-reprint';
import { signDeclaration } from '@/lib/reprint/server/sign-declaration';
import { scopeText } from './scope-text';

type Typed = { codiceFiscale: string; cardSerial: string };

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, 300) : '';
};

const idOf = (form: FormData): string => {
  const id = textOf(form, 'reprintId');
  return isUuid(id) ? id : '';
};

const errorsOf = (messages: readonly FieldMessage[]): Record<string, string> =>
  Object.fromEntries(messages.map(({ path, key, values }) => [path, translate('it', { key, values })]));

type Answer = Pick<Exclude<FindState, null | { access: string }>, 'errors' | 'refused' | 'away'>;

const answerOf = (error: FindCardError): Partial<Answer> => {
  switch (error.kind) {
    case 'invalid':
      return { errors: errorsOf(error.messages) };
    case 'not-found':
      return { errors: { cardSerial: t('reprint.notFound') } };
    case 'away':
      return {
        away:
          error.error.kind === 'unreachable'
            ? t('reprint.awayText', { ora: formatTime(error.error.since) })
            : t('reprint.busyText', { secondi: error.error.retryAfterSeconds }),
      };
    case 'backend':
      return {
        refused: {
          title: t('reprint.awayTitle'),
          text: backendErrorText(error.error),
          say: t('reprint.sayAway'),
        },
      };
    case 'card-state':
      return {
        refused: {
          title: t('reprint.notHereTitle'),
          text: t('reprint.cardState', { stato: error.state }),
          say: t('reprint.sayState'),
        },
      };
    case 'scope':
      return {
        refused: {
          title: t('reprint.notHereTitle'),
          text: scopeText(error.issuing),
          say: t('reprint.sayScope'),
        },
      };
  }
};

const stateOf = (typed: Typed, error: FindCardError): FindState => ({
  typed,
  attempt: randomUUID(),
  errors: {},
  refused: null,
  away: null,
  ...answerOf(error),
});

/** Looks a card up and opens its reprint; what was typed stays in the answer, never in an address. */
export const findCardAction = action('reprint-codes', async ({ authorised, form }): Promise<FindState> => {
  const typed = { codiceFiscale: textOf(form, 'codiceFiscale'), cardSerial: textOf(form, 'cardSerial') };
  const found = await findCard(credentialBackend(), authorised, typed);
  if (!found.ok) return stateOf(typed, found.error);
  redirect(`/ristampe/${await openReprint(authorised, found.value)}`);
});

/** How the holder was recognised, or who comes for them. */
export const identifyAction = action('reprint-codes', async ({ authorised, form }): Promise<StepState> => {
  const id = idOf(form);
  const typed = Object.fromEntries(IDENTIFICATION_FIELDS.map((name) => [name, textOf(form, name)]));
  const identified = await identifyHolder(authorised, id, typed);
  if (identified.ok) redirect(`/ristampe/${id}`);
  return identified.error.kind === 'invalid'
    ? { errors: errorsOf(identified.error.messages), typed }
    : { message: t('reprint.closed') };
});

const limitText = ({ kind, from }: ReachedLimit): string =>
  t(`reprint.limit.${kind}`, { data: formatDay(from), ora: formatTime(from) });

/** Why codes are printed again, which halves, and where the second ones go; a loss goes straight on to the paper of its declaration. */
export const chooseWantAction = action('reprint-codes', async ({ authorised, form }): Promise<StepState> => {
  const id = idOf(form);
  const typed = {
    reason: textOf(form, 'reason'),
    halves: textOf(form, 'halves'),
    second: textOf(form, 'second'),
    email: textOf(form, 'email'),
  };
  const chosen = await chooseWant(authorised, id, typed);
  if (chosen.ok)
    redirect(
      needsDeclaration(chosen.value.reason) ? `/ristampe/${id}?stampa=dichiarazione` : `/ristampe/${id}`,
    );
  switch (chosen.error.kind) {
    case 'invalid':
      return { errors: errorsOf(chosen.error.messages), typed };
    case 'limit':
      return { message: limitText(chosen.error.limit), typed };
    case 'not-found':
    case 'closed':
      return { message: t('reprint.closed') };
  }
});

/** The declaration is signed. */
export const signAction = action('reprint-codes', async ({ authorised, form }) => {
  const id = idOf(form);
  const signed = await signDeclaration(authorised, id);
  if (signed.ok) redirect(`/ristampe/${id}`);
  return {
    message: t(signed.error.kind === 'not-printed' ? 'reprint.declarationMissing' : 'reprint.closed'),
  };
});

/**
 * Asks for the codes, after the second factor where its code came along; they are printed as soon as the page is back. What went
 * wrong stands on the page, which asks for the code when it is needed again.
 */
export const askAction = action('reprint-codes', async ({ authorised, form }) => {
  const id = idOf(form);
  const shown = form.has('code') ? await stepUpByForm(authorised, form, `/ristampe/${id}`) : ok(authorised);
  if (!shown.ok) return shown.error;
  const asked = await askRelease(credentialBackend(), shown.value, id);
  if (asked.ok) redirect(`/ristampe/${id}?stampa=codici`);
  switch (asked.error.kind) {
    case 'step-up':
    case 'not-released':
      return redirect(`/ristampe/${id}`);
    case 'not-ready':
      return { message: t('reprint.notReady') };
    case 'limit':
      return { message: limitText(asked.error.limit) };
    case 'same-day':
      return { message: t('reprint.delegate.sameDay') };
    case 'card-state':
      return { message: t('reprint.cardState', { stato: asked.error.state }) };
    case 'scope':
      return { message: scopeText(asked.error.issuing) };
    case 'not-found':
    case 'closed':
      return { message: t('reprint.closed') };
  }
});

const handOverText = (kind: 'not-found' | 'closed' | 'not-printed'): string =>
  t(kind === 'not-printed' ? 'reprint.notPrinted' : 'reprint.closed');

/** The service is away: the citizen is left in the list of whom to call back, and the counter is free for the next one. */
export const leaveCallBackAction = action(
  'reprint-codes',
  async ({ authorised, form }): Promise<StepState> => {
    const reprintId = idOf(form);
    const about = reprintId
      ? { reprintId }
      : { codiceFiscale: textOf(form, 'codiceFiscale'), cardSerial: textOf(form, 'cardSerial') };
    const typed = { phone: textOf(form, 'phone'), note: textOf(form, 'note') };
    const left = await leaveCallBack(authorised, about, typed);
    if (left.ok) redirect('/ristampe?richiamo=lasciato');
    return left.error.kind === 'invalid'
      ? { errors: errorsOf(left.error.messages), typed }
      : { message: t('reprint.closed') };
  },
);

/** "Consegnata – prossimo"; where second halves go on paper, the same citizen goes on. */
export const handOverAction = action('reprint-codes', async ({ authorised, form }) => {
  const reprintId = idOf(form);
  const handedOver = await thenRecall(
    authorised,
    { reprintId },
    await handOverReprint(authorised, reprintId),
  );
  if (handedOver.ok) redirect(handedOver.value.secondOnPaper ? `/ristampe/${reprintId}` : '/ristampe');
  return { message: handOverText(handedOver.error.kind) };
});

/** "Foglio inceppato": torn up; the page is ready to print another one. */
export const jammedAction = action('reprint-codes', async ({ authorised, form }) => {
  const id = idOf(form);
  const jammed = await thenRecall(authorised, { reprintId: id }, await jamReprint(authorised, id));
  if (jammed.ok) redirect(`/ristampe/${id}`);
  return { message: handOverText(jammed.error.kind) };
});

/** Gives the reprint up. */
export const cancelAction = formAction('reprint-codes', async ({ authorised, form }) => {
  const reprintId = idOf(form);
  await thenRecall(authorised, { reprintId }, await cancelReprint(authorised, reprintId));
  redirect('/ristampe');
});
