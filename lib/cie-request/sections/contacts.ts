// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type ContactOutcome, readBackToken } from '@/lib/contacts/contact-outcome';
import { emailField } from '@/lib/contacts/email';
import { mobileField } from '@/lib/contacts/mobile';
import { type ReadFields, type Report, type SectionShape, sectionSchema } from '../section-schema';
import { choiceField, textField } from '../typed-fields';

/** Held against what is typed now, never shown. */
const readBackField = z.string().transform((typed) => (typed === '' ? null : typed));

const shape = {
  email: emailField,
  mobile: mobileField,
  outcome: choiceField('contacts.outcome'),
  /** What the citizen confirmed (`readBackToken`). */
  readBack: readBackField,
  /** Local time of the confirmation, `9.12`. */
  readBackAt: textField(5),
} satisfies SectionShape<'contacts'>;

type Fields = ReadFields<typeof shape>;

/** The citizen's own contacts, or how the question ended without. */
export type ContactsData = {
  outcome: ContactOutcome;
  email: string | null;
  mobile: string | null;
  /** Local time at which the citizen read and confirmed them; `null` without contacts. */
  readBackAt: string | null;
};

const TIME = /^([01]?\d|2[0-3])\.[0-5]\d$/;

const checkOutcome = (fields: Fields, typed: boolean, report: Report<typeof shape>): void => {
  const { email, mobile, outcome, readBack, readBackAt } = fields;
  if (outcome === undefined) return;
  if (outcome !== 'given') {
    if (typed) report('outcome', 'contact.outcomeGiven');
    else if (outcome === null) report('outcome', 'contact.outcome');
    return;
  }
  if (!typed) report('email', 'contact.nothingGiven');
  if (!typed || email === undefined || mobile === undefined) return;
  if (!readBack || !TIME.test(readBackAt ?? '')) report('readBack', 'contact.readBack');
  else if (readBack !== readBackToken({ email, mobile })) report('readBack', 'readBack.changed');
};

/** The section «Contatti». */
export const contactsSchema = () =>
  sectionSchema(
    shape,
    (fields, report) => checkOutcome(fields, fields.email !== null || fields.mobile !== null, report),
    ({ email, mobile, outcome, readBackAt }): ContactsData => ({
      outcome: outcome ?? 'declined',
      email,
      mobile,
      readBackAt: outcome === 'given' ? readBackAt : null,
    }),
  );
