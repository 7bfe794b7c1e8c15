// SPDX-License-Identifier: AGPL-3.0-or-later
import { requestContextOf } from '@/lib/cie-request/server/request-context';
import { birthDatesOf, parseCodiceFiscale } from '@/lib/citizen/codice-fiscale';
import { translate } from '@/lib/i18n/translate';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { placeOn, printedName } from '@/lib/places/place';
import { type TenantTx } from '@/lib/platform/database';
import { type Identification, type ShownDocument } from '@/lib/reprint/identification';

const documentWords = ({ type, number, issuer, expiresOn }: ShownDocument & { issuer: string }): string =>
  translate('it', {
    key: 'reprint.document.other',
    values: { tipo: type, numero: number, ente: issuer, scadenza: formatCivilDate(expiresOn) },
  });

/** How somebody was recognised, in the words of an act. */
export const identifiedBy = (identification: Identification, cardSerial: string): string => {
  switch (identification.kind) {
    case 'this-cie':
      return translate('it', { key: 'reprint.document.thisCie', values: { numero: cardSerial } });
    case 'other-document':
    case 'delegate':
      return documentWords(identification);
    case 'witnesses': {
      const words = identification.witnesses.map(({ name, type, number }) =>
        translate('it', {
          key: 'reprint.document.witness',
          values: { nome: name, tipo: type, numero: number },
        }),
      );
      return translate('it', { key: 'reprint.document.witnesses', values: { testimoni: words.join('; ') } });
    }
  }
};

type Birth = { birthDate: string; birthplace: string };

/** Birth as the codice fiscale itself says it for certain; where it leaves two centuries open the citizen writes it by hand. */
export const birthOf = async (tenant: TenantTx, codiceFiscale: string): Promise<Birth> => {
  const code = parseCodiceFiscale(codiceFiscale);
  const { today, placesByCode } = await requestContextOf(tenant, { 'person.codiceFiscale': codiceFiscale });
  const [date, another] = code.ok ? birthDatesOf(code.value, today) : [];
  if (!code.ok || !date || another) return { birthDate: '', birthplace: '' };
  const place = placeOn(placesByCode(code.value.belfiore), date);
  return { birthDate: formatCivilDate(date), birthplace: place.ok ? printedName(place.value) : '' };
};
