// SPDX-License-Identifier: AGPL-3.0-or-later
import { type z } from 'zod';
import { isCitizenship } from '@/lib/citizen/citizenship';
import { type FieldMessage, fieldMessagesOf } from '@/lib/kernel/message';
import { type Result, fail, ok } from '@/lib/kernel/result';
import { type RequestReason, requestReasons } from '@/lib/municipality/tariffs';
import { type RequestContext } from './request-context';
import { type CieRequestData } from './request-data';
import { type FieldName, type FormValues, type Section, sectionFields, sections } from './request-fields';
import { biometricsSchema } from './sections/biometrics';
import { contactsSchema } from './sections/contacts';
import { declarationsSchema } from './sections/declarations';
import { deliverySchema } from './sections/delivery';
import { paymentSchema } from './sections/payment';
import { personSchema } from './sections/person';
import { residenceSchema } from './sections/residence';
import { travelSchema } from './sections/travel';

/** A message at a field of the form. */
export type RequestFieldMessage = FieldMessage & { path: FieldName; section: Section };

/** What was typed in a field; anything that is no string counts as nothing. */
export const valueOf = (values: FormValues, field: FieldName): string => {
  const value: unknown = values[field];
  return typeof value === 'string' ? value : '';
};

const reasonOf = (values: FormValues): RequestReason | undefined =>
  requestReasons.find((reason) => reason === valueOf(values, 'person.reason'));

const schemaOf: {
  [S in Section]: (values: FormValues, context: RequestContext) => z.ZodType<CieRequestData[S]>;
} = {
  person: (_values, context) => personSchema(context),
  residence: (_values, context) => residenceSchema(context),
  biometrics: () => biometricsSchema(),
  travel: (values) => {
    const citizenship = valueOf(values, 'residence.citizenship').trim().toUpperCase();
    return travelSchema(isCitizenship(citizenship) ? citizenship : undefined);
  },
  contacts: () => contactsSchema(),
  delivery: (values, context) => deliverySchema(context, valueOf(values, 'delivery.mode')),
  payment: (values, context) => paymentSchema(context, reasonOf(values)),
  declarations: (values) => declarationsSchema(valueOf(values, 'travel.validForTravel') === 'yes'),
};

type Invalid = { kind: 'invalid'; messages: RequestFieldMessage[] };

/** Reads one section; changes nothing of what was typed. */
export const parseSection = <S extends Section>(
  section: S,
  values: FormValues,
  context: RequestContext,
): Result<CieRequestData[S], Invalid> => {
  const typed = Object.fromEntries(
    sectionFields[section].map((field) => [field, valueOf(values, `${section}.${field}` as FieldName)]),
  );
  const parsed = schemaOf[section](values, context).safeParse(typed);
  if (parsed.success) return ok(parsed.data);
  const messages = fieldMessagesOf(parsed.error).map((message) => ({
    ...message,
    section,
    path: `${section}.${message.path}` as FieldName,
  }));
  return fail({ kind: 'invalid', messages });
};

/** Reads the whole form: a complete request, or every message in the order of the page. Same in browser and server. */
export const parseRequest = (
  values: FormValues,
  context: RequestContext,
): Result<CieRequestData, Invalid> => {
  const results = sections.map((section) => ({ section, result: parseSection(section, values, context) }));
  const messages = results.flatMap(({ result }) => (result.ok ? [] : result.error.messages));
  if (messages.length > 0) return fail({ kind: 'invalid', messages });
  const data = results.map(({ section, result }) => [section, result.ok ? result.value : null]);
  return ok(Object.fromEntries(data) as CieRequestData);
};

/** How many messages stand between what was typed and a complete request. */
export const countMissing = (values: FormValues, context: RequestContext): number => {
  const parsed = parseRequest(values, context);
  return parsed.ok ? 0 : parsed.error.messages.length;
};
