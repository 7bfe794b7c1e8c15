// SPDX-License-Identifier: AGPL-3.0-or-later
import { nameOperators } from '@/lib/access/server/name-operators';
import { requestContextOf } from '@/lib/cie-request/server/request-context';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type OwnFormView } from '@/lib/modulistica/own-form-view';
import { type TenantTx } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { paperLanguagesOf, paperMunicipalityOf } from '@/lib/receipt/server/paper-municipality-of';
import { type ReprintPrint } from '@/lib/receipt/server/reprint-prints';
import { birthOf, identifiedBy } from '../person-words';
import { readIdentification, type ReprintRow } from '../store/reprint-repository';

/** The act by which the holder lets the operator who prints it print the second halves (form SP-10); its number is the print's serial. */
export const actViewOf = async (
  tenant: TenantTx,
  print: ReprintPrint,
  reprint: ReprintRow,
): Promise<OwnFormView> => {
  const identification = await readIdentification(tenant, reprint);
  if (!identification) throw new Error('an act is printed once the person is known');
  const { municipality } = await requestContextOf(tenant, {});
  const { holder, codiceFiscale, cardSerial } = reprint;
  const { birthDate, birthplace } = await birthOf(tenant, codiceFiscale);
  const operator = (await nameOperators(tenant, [print.createdBy]))[print.createdBy] ?? print.operatorCode;
  return {
    code: 'SP-10',
    languages: paperLanguagesOf(municipality),
    practice: env().practice,
    printedAt: print.createdAt,
    municipality: paperMunicipalityOf(municipality, civilDateIn(print.createdAt, 'Europe/Rome')),
    filled: {
      values: {
        'signer.name': holder,
        'signer.birthplace': birthplace,
        'signer.birthDate': birthDate,
        'signer.codiceFiscale': codiceFiscale,
        'card.serial': cardSerial,
        'office.operator': operator,
        'office.identifiedBy': identifiedBy(identification, cardSerial),
      },
      ticks: [],
      requestNumber: print.serial,
      operator,
      unableToSign: null,
    },
  };
};
