// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Message } from '@/lib/kernel/message';
import { type RequestContext } from './request-context';
import { type FieldName, type FormValues, type Section, fieldNamesOf, sections } from './request-fields';
import { type RequestFieldMessage, parseSection, valueOf } from './request-form';

/** One line of «Mancano»: where to go, what to say, and whether something is wrong or only not there yet. */
export type MissingItem = {
  section: Section;
  path: FieldName;
  tone: 'error' | 'missing';
  /** How many messages the section has. */
  count: number;
  message: Message;
};

const isWrong = (values: FormValues, { path }: RequestFieldMessage): boolean =>
  valueOf(values, path).trim() !== '';

const wordsOf = (
  section: Section,
  messages: readonly RequestFieldMessage[],
  first: RequestFieldMessage,
  untouched: boolean,
): Message => {
  const n = messages.length;
  if (untouched) return { key: `missing.${section}`, values: { n } };
  return n === 1 ? { key: `missing.${first.path}` } : { key: `missing.${section}.many`, values: { n } };
};

const itemOf = (section: Section, values: FormValues, context: RequestContext): MissingItem | null => {
  const parsed = parseSection(section, values, context);
  if (parsed.ok) return null;
  const { messages } = parsed.error;
  const wrong = messages.filter((message) => isWrong(values, message));
  const first = wrong[0] ?? messages[0];
  if (first === undefined) return null;
  const untouched = fieldNamesOf(section).every((field) => valueOf(values, field).trim() === '');
  const message =
    wrong.length > 0 ? { key: `missing.${first.path}` } : wordsOf(section, messages, first, untouched);
  return {
    section,
    path: first.path,
    tone: wrong.length > 0 ? 'error' : 'missing',
    count: messages.length,
    message,
  };
};

/** What stands between this form and the paper: one item per section, what is wrong before what is missing. */
export const missingOf = (values: FormValues, context: RequestContext): MissingItem[] => {
  const items = sections.map((section) => itemOf(section, values, context)).filter((item) => item !== null);
  return [...items.filter(({ tone }) => tone === 'error'), ...items.filter(({ tone }) => tone === 'missing')];
};
