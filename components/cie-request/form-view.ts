// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RequestContext } from '@/lib/cie-request/request-context';
import { type CieRequestData } from '@/lib/cie-request/request-data';
import {
  type FieldName,
  fieldNamesOf,
  type FormValues,
  type Section,
  sections,
} from '@/lib/cie-request/request-fields';
import { parseSection, valueOf } from '@/lib/cie-request/request-form';
import { missingOf } from '@/lib/cie-request/missing';
import { summaryOf } from '@/lib/cie-request/summary';
import { tooLongIn } from '@/lib/cie-request/typed-draft';
import { type Message } from '@/lib/kernel/message';

/** One line of the summary: where to go and what to say. */
export type SummaryItem = { path: FieldName; message: Message; wrong: boolean };

/** What the rules say about a form as it stands. */
export type FormView = {
  /** Complete sections as data; `null` where something is missing or wrong. */
  data: { [S in Section]: CieRequestData[S] | null };
  /** What is said at each field. */
  messages: ReadonlyMap<FieldName, Message>;
  /** What stands between the form and the paper, wrong before missing. */
  items: readonly SummaryItem[];
  /** Complete sections in one line. */
  summaries: Partial<Record<Section, Message>>;
};

type Reader = { municipality: string; locale: string };

const judgeSection = <S extends Section>(
  section: S,
  values: FormValues,
  context: RequestContext,
): { data: CieRequestData[S] | null; messages: [FieldName, Message][] } => {
  const parsed = parseSection(section, values, context);
  if (parsed.ok) return { data: parsed.value, messages: [] };
  return {
    data: null,
    messages: parsed.error.messages.map((message) => [message.path, message]),
  };
};

const itemsOf = (
  values: FormValues,
  context: RequestContext,
  messages: ReadonlyMap<FieldName, Message>,
): SummaryItem[] =>
  missingOf(values, context).flatMap((item): SummaryItem[] => {
    if (item.tone === 'missing') return [{ path: item.path, message: item.message, wrong: false }];
    return fieldNamesOf(item.section).flatMap((path) => {
      const message = messages.get(path);
      return message && valueOf(values, path).trim() !== '' ? [{ path, message, wrong: true }] : [];
    });
  });

/** Judges a form; pure, the same in the browser and on the server. */
export const formViewOf = (values: FormValues, context: RequestContext, reader: Reader): FormView => {
  const judged = sections.map((section) => ({ section, ...judgeSection(section, values, context) }));
  const messages = new Map(judged.flatMap((section) => section.messages));
  for (const { path, ...message } of tooLongIn(values)) messages.set(path, message);
  return {
    data: Object.fromEntries(judged.map(({ section, data }) => [section, data])) as FormView['data'],
    messages,
    items: itemsOf(values, context, messages),
    summaries: Object.fromEntries(
      judged.flatMap(({ section, data }) => (data ? [[section, summaryOf(section, data, reader)]] : [])),
    ),
  };
};

/** The messages to show: all after a refused attempt, before it only what is wrong in fields that were left. */
export const shownMessages = (
  view: FormView,
  values: FormValues,
  { attempted, left }: { attempted: boolean; left: ReadonlySet<FieldName> },
): ReadonlyMap<FieldName, Message> =>
  attempted
    ? view.messages
    : new Map([...view.messages].filter(([path]) => left.has(path) && valueOf(values, path).trim() !== ''));
