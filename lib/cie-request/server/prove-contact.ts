// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { isClosed } from '@/lib/cie-request/request-status';
import { type ContactKind } from '@/lib/contacts/proof-code';
import { type Carriers } from '@/lib/contacts/server/carriers';
import { checkCode, type CheckCodeError } from '@/lib/contacts/server/check-code';
import { type PersonsContact } from '@/lib/contacts/server/proof-of';
import { sendCode, type SendCodeError } from '@/lib/contacts/server/send-code';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { findRow, findVersion } from './store/request-repository';

/** `not-found`: no such request here, or it has no such contact that was read back, or it is closed. */
type NoContact = { kind: 'not-found' };

const contactOf = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
  kind: ContactKind,
): Promise<Result<PersonsContact, NoContact>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<PersonsContact, NoContact>> => {
      const row = await findRow(tenant, requestId);
      const version = row?.currentVersion ? await findVersion(tenant, requestId, row.currentVersion) : null;
      if (!row?.codiceFiscale || isClosed(row.status) || !version || version.voidedAt)
        return fail({ kind: 'not-found' });
      const { readBackAt, [kind]: value } = version.frozen.data.contacts;
      if (value === null || readBackAt === null) return fail({ kind: 'not-found' });
      return ok({ codiceFiscale: row.codiceFiscale, kind, value });
    },
  );

/** Sends a code to a contact of a request, which the citizen has read back. */
export const sendCodeTo = async (
  carriers: Carriers,
  authorised: Authorised<'work-requests'>,
  { requestId, kind }: { requestId: string; kind: ContactKind },
): Promise<Result<null, SendCodeError | NoContact>> => {
  const contact = await contactOf(authorised, requestId, kind);
  return contact.ok ? sendCode(carriers, authorised, contact.value) : contact;
};

/** Checks the code that came to a contact of a request. */
export const checkCodeOf = async (
  authorised: Authorised<'work-requests'>,
  { requestId, kind, code }: { requestId: string; kind: ContactKind; code: string },
): Promise<Result<null, CheckCodeError | NoContact>> => {
  const contact = await contactOf(authorised, requestId, kind);
  return contact.ok ? checkCode(authorised, contact.value, code) : contact;
};
