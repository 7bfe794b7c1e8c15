// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MessageKey, translate, translatorFor } from '@/lib/i18n/translate';
import { stateNameOf, STATELESS, ITALIAN } from '@/lib/citizen/citizenship';
import { streetOf } from '@/lib/citizen/address';
import { type CieRequestData } from '@/lib/cie-request/request-data';
import { type CardField } from '@/lib/cie-request/review';
import { fullName, summaryOf } from '@/lib/cie-request/summary';
import { type CivilDate, formatCivilDate } from '@/lib/kernel/civil-date';

const t = translatorFor('it');

const onCard = (date: CivilDate): string => formatCivilDate(date).replaceAll('/', '.');

const citizenshipText = (code: string): string => {
  if (code === ITALIAN) return t('form.italian');
  return code === STATELESS ? t('citizenship.stateless') : (stateNameOf(code, 'it') ?? code);
};

const addressText = ({ address }: CieRequestData['residence'], municipality: string): string => {
  const number =
    address.exponent === null ? address.houseNumber : `${address.houseNumber}/${address.exponent}`;
  return [`${streetOf(address)} ${number}`, address.frazione, municipality]
    .filter((part) => part !== null)
    .join(', ');
};

/** What a card says, in capitals as they are printed. */
export const cardTexts = (
  { person, residence, travel }: CieRequestData,
  { municipality, expiry }: { municipality: string; expiry: CivilDate },
): Record<CardField, string> => {
  const texts: Record<CardField, string> = {
    surnameGivenName: fullName(person),
    birth: `${person.birthplace.name} ${onCard(person.birthDate)}`,
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

/** What stands on the receipt and not on the card. */
export const receiptRows = (data: CieRequestData, municipality: string) => {
  const reader = { municipality, locale: 'it' };
  const { address } = data.residence;
  const home = `${addressText(data.residence, municipality)}, ${address.postalCode}`;
  const delivery = translate('it', summaryOf('delivery', data.delivery, reader));
  return [
    {
      id: 'delivery',
      name: t('row.delivery'),
      value: data.delivery.mode === 'residence' ? `${home} · ${delivery}` : delivery,
    },
    {
      id: 'contacts',
      name: t('row.contacts'),
      value: translate('it', summaryOf('contacts', data.contacts, reader)),
    },
    {
      id: 'payment',
      name: t('row.payment'),
      value: translate('it', summaryOf('payment', data.payment, reader)),
    },
    {
      id: 'organDonation',
      name: t('row.organDonation'),
      value: t(`choice.declarations.organDonation.${data.declarations.organDonation}` as MessageKey),
    },
  ];
};
