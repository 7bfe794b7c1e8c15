// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { noteCardEvent } from '@/lib/contacts/server/card-events';
import { queueContactNotice } from '@/lib/contacts/server/queue-contact-notice';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { type TenantTx } from '@/lib/platform/database';
import { readIdentification, type ReprintRow } from './store/reprint-repository';

/** Codes were printed or sent again: remembers who came for them, and has the contacts that the credential backend held until now told; gives the id of the message. */
export const tellOfReprint = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  reprint: ReprintRow,
): Promise<string> => {
  const { id, codiceFiscale, cardSerial } = reprint;
  const byDelegate = (await readIdentification(tenant, reprint))?.kind === 'delegate';
  const { istatCode, settings } = await getOwnMunicipality(tenant);
  const about = { kind: 'reprint', id };
  const notice = await queueContactNotice(tenant, actorOf(authorised), about, {
    municipalityCode: istatCode,
    codiceFiscale,
    cardSerial,
    kind: 'codes-reprinted',
    office: settings.officeLines.it[0] ?? '',
    phone: settings.phone,
  });
  await noteCardEvent(tenant, { cardSerial, what: 'codes-collected', byDelegate, notice });
  return notice;
};
