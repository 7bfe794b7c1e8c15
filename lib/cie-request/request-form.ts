// SPDX-License-Identifier: AGPL-3.0-or-later
import { type z } from 'zod';
import { type FieldMessage, fieldMessagesOf } from '@/lib/kernel/message';
import { type Result, fail, ok } from '@/lib/kernel/result';
import { type RequestReason, requestReasons } from '@/lib/municipality/tariffs';
import { type RequestContext } from './request-context';
import { type CieRequestData } from './request-data';
import { isPhotoMissing } from './request-photo';
import { type FieldName, type FormValues, type Section, sectionFields, sections } from './request-fields';
import { ADULT_AGE, applicantOf } from './rules/applicant-of';
import { type Decisions, decisionsFor } from './rules/decisions';
import { biometricsSchema } from './sections/biometrics';
import { contactsSchema } from './sections/contacts';
import { declarationsSchema } from './sections/declarations';
import { deliverySchema } from './sections/delivery';
import { type FamilyFacts, familySchema, noFamilySchema } from './sections/family';
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

/** What the rules decide for the person, as far as the form tells who it is. */
export const decisionsOf = (values: FormValues, context: RequestContext): Decisions =>
  decisionsFor(applicantOf(values, context.today), context);

/** Whether somebody acts for the person: parents or guardian of a minor, guardian or administrator of an adult. */
export const isFamilyAsked = (values: FormValues, { today }: RequestContext): boolean =>
  applicantOf(values, today).age < ADULT_AGE || valueOf(values, 'person.represented') === 'on';

const familyFactsOf = (values: FormValues, { today }: RequestContext, rules: Decisions): FamilyFacts => ({
  age: applicantOf(values, today).age,
  holder: {
    surname: valueOf(values, 'person.surname'),
    givenName: valueOf(values, 'person.givenName'),
  },
  today,
  rules,
});

const schemaOf: {
  [S in Section]: (
    values: FormValues,
    context: RequestContext,
    rules: Decisions,
  ) => z.ZodType<CieRequestData[S]>;
} = {
  person: (_values, context, rules) => personSchema(context, rules),
  residence: (values, context, rules) => residenceSchema(context, valueOf(values, 'residence.home'), rules),
  biometrics: (_values, context, rules) => biometricsSchema(rules, isPhotoMissing(context)),
  travel: (_values, _context, rules) => travelSchema(rules),
  family: (values, context, rules) =>
    isFamilyAsked(values, context) ? familySchema(familyFactsOf(values, context, rules)) : noFamilySchema,
  contacts: () => contactsSchema(),
  delivery: (values, context, rules) => deliverySchema(context, valueOf(values, 'delivery.mode'), rules),
  payment: (values, context) => paymentSchema(context, reasonOf(values)),
  declarations: (values, _context, rules) =>
    declarationsSchema(valueOf(values, 'travel.validForTravel') === 'yes', rules),
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
  const parsed = schemaOf[section](values, context, decisionsOf(values, context)).safeParse(typed);
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
