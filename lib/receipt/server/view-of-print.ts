// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PrintableRequest } from '@/lib/cie-request/server/find-printable';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { settingOn } from '@/lib/municipality/dated-switch';
import { type OwnMunicipality } from '@/lib/municipality/server/get-settings';
import { type TenantTx } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { type SignedReference, signReference } from '@/lib/platform/vault/signed-token';
import { type PaperLook } from '@/lib/receipt/paper-look';
import { type ReceiptView } from '@/lib/receipt/receipt-view';
import { paperLanguagesOf, paperMunicipalityOf } from './paper-municipality-of';
import { receiptViewOf } from './receipt-view-of';
import { type PrintRow } from './store/print-repository';

/** What the QR of a receipt holds: the address of its public check, whose last part is what the counter reads. */
const checkAddress = (reference: SignedReference): string =>
  `${env().publicOrigin}/v/${signReference(reference)}`;

/** The serial that a print names: a sheet that was printed without one stays as it was. */
const serialOn = (
  { createdAt }: Pick<PrintRow, 'createdAt'>,
  { cardSerial, halvesCameAt }: Pick<PrintableRequest, 'cardSerial' | 'halvesCameAt'>,
): string | null => (halvesCameAt !== null && createdAt < halvesCameAt ? null : cardSerial);

/** What a print of a request shows: the frozen version, in the municipality's words of the day on which it was printed. */
export const viewOfPrint = (
  { municipalityId }: TenantTx,
  municipality: OwnMunicipality,
  print: Pick<PrintRow, 'createdAt' | 'office' | 'operatorCode' | keyof PaperLook>,
  request: Pick<PrintableRequest, 'id' | 'requestNumber' | 'cardSerial' | 'halvesCameAt' | 'version'>,
  { codes, photo }: Pick<ReceiptView, 'codes' | 'photo'>,
): ReceiptView => {
  const day = civilDateIn(print.createdAt, 'Europe/Rome');
  const cardSerial = serialOn(print, request);
  const { version } = request;
  const languages = paperLanguagesOf(municipality);
  return receiptViewOf({
    frozen: version.frozen,
    languages,
    backs: print.backs ?? languages,
    largeCodes: print.largeCodes,
    practice: env().practice,
    municipality: paperMunicipalityOf(municipality, day),
    residenceTown: `${[municipality.name, municipality.secondName].filter(Boolean).join(' / ')} (${municipality.province})`,
    recognitionClause: settingOn(municipality.settings.switches.receiptClause, day) === 'printed',
    requestNumber: request.requestNumber,
    checkCode: version.checkCode,
    cardSerial,
    qrToken: checkAddress({ municipalityId, requestId: request.id, version: version.version }),
    printedAt: print.createdAt,
    office: print.office,
    operatorCode: print.operatorCode,
    codes: cardSerial === null ? { kind: 'later' } : codes,
    photo,
  });
};
