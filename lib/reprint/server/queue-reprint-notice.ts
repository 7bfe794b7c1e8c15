// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { queueContactNotice } from '@/lib/contacts/server/queue-contact-notice';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { type TenantTx } from '@/lib/platform/database';
import { type ReprintRow } from './store/reprint-repository';

/** Has the contacts that the credential backend held until now told that codes were printed or sent again (words of the notice: domain §5.4). */
export const queueReprintNotice = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  { id, codiceFiscale, cardSerial }: ReprintRow,
): Promise<void> => {
  const { istatCode, settings } = await getOwnMunicipality(tenant);
  const about = { kind: 'reprint', id };
  await queueContactNotice(tenant, actorOf(authorised), about, {
    municipalityCode: istatCode,
    codiceFiscale,
    cardSerial,
    kind: 'codes-reprinted',
    office: settings.officeLines.it[0] ?? '',
    phone: settings.phone,
  });
};
