// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type FieldMessage, fieldMessagesOf, issueOf } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type Identification, identificationSchema } from '@/lib/reprint/identification';

type Document = Omit<Extract<Identification, { kind: 'other-document' }>, 'kind'>;

/** Who asks at the counter and how they were recognised: the holder, or a delegate by a document of their own. */
export type Applicant =
  | Extract<Identification, { kind: 'this-cie' | 'other-document' }>
  | ({ kind: 'delegate'; name: string } & Document);

/** How a holder who asks is recognised; a delegate shows a document of their own. */
const kindOf = ({ kind }: TypedApplicant): string | undefined => {
  if (kind === 'delegate') return 'other-document';
  return kind === 'this-cie' || kind === 'other-document' ? kind : undefined;
};

const NAME_MAX = 120;

const nameField = z.string().transform((text, context): string => {
  const name = text.replace(/\s+/g, ' ').trim();
  if (name === '') context.addIssue(issueOf('contactChange.delegateMissing'));
  else if (name.length > NAME_MAX)
    context.addIssue(issueOf('text.tooLong', [], { n: name.length, max: NAME_MAX }));
  else if (/\p{C}/u.test(name)) context.addIssue(issueOf('text.control'));
  return name;
});

/** What is typed about who asks, untouched. */
export type TypedApplicant = Partial<
  Record<'kind' | 'name' | 'type' | 'number' | 'issuer' | 'expiresOn', string>
>;

/** What is wrong, by field. */
export type InvalidApplicant = { kind: 'invalid'; messages: FieldMessage[] };

/** What is typed about who asks → {@link Applicant}; a delegate needs a name and a document that is not expired. */
export const parseApplicant = (
  typed: TypedApplicant,
  today: CivilDate,
): Result<Applicant, InvalidApplicant> => {
  const isDelegate = typed.kind === 'delegate';
  const identified = identificationSchema(today).safeParse({
    ...typed,
    kind: kindOf(typed),
  });
  const name = nameField.safeParse(isDelegate ? (typed.name ?? '') : '-');
  if (!identified.success || !name.success)
    return fail({
      kind: 'invalid',
      messages: [
        ...(name.error ? fieldMessagesOf(name.error).map((message) => ({ ...message, path: 'name' })) : []),
        ...(identified.error ? fieldMessagesOf(identified.error) : []),
      ],
    });
  const { data } = identified;
  if (data.kind === 'this-cie') return ok(data);
  if (data.kind !== 'other-document') throw new Error('an applicant shows this card or a document');
  return ok(isDelegate ? { ...data, kind: 'delegate', name: name.data } : data);
};
