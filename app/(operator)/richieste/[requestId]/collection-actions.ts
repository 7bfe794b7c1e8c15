// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { t } from '@/app/texts';
import { type StepOutcome } from '@/components/collection/step-form';
import { action } from '@/lib/access/server/guard';
import { disposalOf } from '@/lib/collection/disposal';
import { COLLECTION_TEXT_MAX, handOverOf } from '@/lib/collection/hand-over';
import { disposeOfCard, handOverCard, type RightError } from '@/lib/collection/server/hand-over-card';
import { type DayError, noteHeldAtPost, receiveCard } from '@/lib/collection/server/receive-card';
import { type StepError } from '@/lib/collection/server/take-step';
import { undoStep } from '@/lib/collection/server/undo-step';
import { parseCivilDate } from '@/lib/kernel/civil-date';
import { formText } from '@/lib/kernel/form-text';
import { type Result } from '@/lib/kernel/result';
import { postedId } from './posted-id';

const ENVELOPE = /^[0-9A-Za-z-]{0,30}$/;

type Problem = Parameters<typeof t>[0] extends infer K
  ? K extends `collection.problem.${infer P}`
    ? P
    : never
  : never;

/** At which field a problem is told; the others belong to the whole form. */
const FIELD_OF: Partial<Record<Problem, string>> = {
  'collector-missing': 'to',
  'holder-young': 'to',
  'no-delegate': 'to',
  'no-guardian': 'to',
  'name-missing': 'name',
  'not-delegate': 'name',
  'not-guardian': 'name',
  'document-missing': 'document',
  'delegation-missing': 'delegation',
  'envelope-open': 'closed',
  'disposal-missing': 'how',
  'instruction-missing': 'instruction',
  'envelope-text': 'envelope',
};

const typedOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

const refused = (
  form: FormData,
  problem: Problem,
  more: { field?: string; values?: object } = {},
): StepOutcome => ({
  message: t(`collection.problem.${problem}`, { n: COLLECTION_TEXT_MAX, ...more.values }),
  field: more.field ?? FIELD_OF[problem] ?? null,
  typed: typedOf(form),
});

const wordsOf = (form: FormData, error: StepError | DayError | RightError, day: string): StepOutcome => {
  if (error.kind === 'not-found') return { message: t('notFound'), field: null, typed: typedOf(form) };
  if (error.kind === 'day') return refused(form, 'day', { field: day });
  if (error.kind === 'not-now')
    return refused(form, 'not-now', { values: { stato: t(`collection.state.${error.state}`) } });
  return refused(form, error.kind, { values: 'named' in error ? { nomi: error.named.join(', ') } : {} });
};

/** Shows the panel with what was noted, or says why it was not. */
const settle = (
  form: FormData,
  done: Result<unknown, StepError | DayError | RightError>,
  day = '',
): StepOutcome => {
  if (!done.ok) return wordsOf(form, done.error, day);
  redirect(`/richieste/${postedId(form)}`);
};

/** The post left a notice. */
export const holdAction = action('work-requests', async ({ authorised, form }): Promise<StepOutcome> => {
  const day = parseCivilDate(formText(form, 'noticeOn'));
  if (day === null) return refused(form, 'day', { field: 'noticeOn' });
  return settle(form, await noteHeldAtPost(authorised, postedId(form), day), 'noticeOn');
});

/** The card is here. */
export const receiveAction = action('work-requests', async ({ authorised, form }): Promise<StepOutcome> => {
  const receivedOn = parseCivilDate(formText(form, 'receivedOn'));
  const envelope = formText(form, 'envelope').replace(/\s/g, '');
  if (receivedOn === null) return refused(form, 'day', { field: 'receivedOn' });
  if (!ENVELOPE.test(envelope)) return refused(form, 'envelope-text');
  const arrival = { receivedOn, envelope: envelope || null };
  return settle(form, await receiveCard(authorised, postedId(form), arrival), 'receivedOn');
});

/** "Consegnata": to the holder, or to who may have it in the holder's place. */
export const handOverCardAction = action(
  'work-requests',
  async ({ authorised, form }): Promise<StepOutcome> => {
    const handOver = handOverOf(form);
    if (typeof handOver === 'string') return refused(form, handOver);
    return settle(form, await handOverCard(authorised, postedId(form), handOver));
  },
);

/** The card is sent back or destroyed. */
export const disposeAction = action('work-requests', async ({ authorised, form }): Promise<StepOutcome> => {
  const disposal = disposalOf(form);
  if (typeof disposal === 'string') return refused(form, disposal);
  return settle(form, await disposeOfCard(authorised, postedId(form), disposal));
});

/** Takes the last step back within two minutes. */
export const undoStepAction = action(
  'work-requests',
  async ({ authorised, form }): Promise<{ message: string } | null> => {
    const undone = await undoStep(authorised, postedId(form));
    if (undone.ok) redirect(`/richieste/${postedId(form)}`);
    return { message: t(undone.error.kind === 'not-found' ? 'notFound' : 'collection.problem.too-late') };
  },
);
