// SPDX-License-Identifier: AGPL-3.0-or-later
import { translate, translatorFor } from '@/lib/i18n/translate';
import { stateNameOf, STATELESS, ITALIAN } from '@/lib/citizen/citizenship';
import { formatBirthDate } from '@/lib/citizen/birth-date';
import { streetOf } from '@/lib/citizen/address';
import { type CieRequestData } from '@/lib/cie-request/request-data';
import { type CardField } from '@/lib/cie-request/review';
import { fullName, summaryOf } from '@/lib/cie-request/summary';
import { type CivilDate, formatCivilDate } from '@/lib/kernel/civil-date';

const t = translatorFor('it');

const onCard = (date: CivilDate): string => formatCivilDate(date).replaceAll('/', '.');

const birthOf = ({ birthDate, birthDateKnown }: CieRequestData['person']): string =>
  formatBirthDate({ date: birthDate, known: birthDateKnown }).replaceAll('/', '.');

/** A citizenship in words. */
export const citizenshipText = (code: string): string => {
  if (code === ITALIAN) return t('form.italian');
  return code === STATELESS ? t('citizenship.stateless') : (stateNameOf(code, 'it') ?? code);
};

const addressText = ({ home }: CieRequestData['residence'], municipality: string): string => {
  if (home.kind === 'abroad') return `${home.address}, ${home.state.name}`;
  const { address } = home;
  const number =
    address.exponent === null ? address.houseNumber : `${address.houseNumber}/${address.exponent}`;
  const town = home.kind === 'here' ? municipality : home.municipality.name;
  return [`${streetOf(address)} ${number}`, address.frazione, town]
    .filter((part) => part !== null)
    .join(', ');
};

const postalCodeOf = ({ home }: CieRequestData['residence']): string | null =>
  home.kind === 'abroad' ? null : home.address.postalCode;

/** What a card says, in capitals as they are printed. */
export const cardTexts = (
  { person, residence, travel }: Pick<CieRequestData, 'person' | 'residence' | 'travel'>,
  { municipality, expiry }: { municipality: string; expiry: CivilDate },
): Record<CardField, string> => {
  const texts: Record<CardField, string> = {
    surnameGivenName: fullName(person),
    birth: `${person.birthplace.name} ${birthOf(person)}`,
    residence: addressText(residence, municipality),
    height: String(residence.heightCm),
    citizenship: citizenshipText(residence.citizenship),
    travel: t(`choice.travel.validForTravel.${travel.validForTravel ? 'yes' : 'no'}`),
    expiry: onCard(expiry),
  };
  return Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [field, text.toLocaleUpperCase('it')]),
  ) as Record<CardField, string>;
};

/** Where the card goes and how it was paid, in one line each. */
export const orderTexts = (
  { residence, delivery, payment }: Pick<CieRequestData, 'residence' | 'delivery' | 'payment'>,
  municipality: string,
): Record<'delivery' | 'payment', string> => {
  const reader = { municipality, locale: 'it' };
  const home = [addressText(residence, municipality), postalCodeOf(residence)]
    .filter((part) => part !== null)
    .join(', ');
  const where = translate('it', summaryOf('delivery', delivery, reader));
  return {
    delivery: delivery.mode === 'residence' ? `${home} · ${where}` : where,
    payment: translate('it', summaryOf('payment', payment, reader)),
  };
};

/** What stands on the receipt and not on the card. */
export const receiptRows = (data: CieRequestData, municipality: string) => {
  const { delivery, payment } = orderTexts(data, municipality);
  return [
    { id: 'delivery', name: t('row.delivery'), value: delivery },
    {
      id: 'contacts',
      name: t('row.contacts'),
      value: translate('it', summaryOf('contacts', data.contacts, { municipality, locale: 'it' })),
    },
    { id: 'payment', name: t('row.payment'), value: payment },
    ...(data.family.role === 'none'
      ? []
      : [
          {
            id: 'family',
            name: t('row.family'),
            value: translate('it', summaryOf('family', data.family, { municipality, locale: 'it' })),
          },
        ]),
    {
      id: 'organDonation',
      name: t('row.organDonation'),
      value: t(`choice.declarations.organDonation.${data.declarations.organDonation}`),
    },
  ];
};
