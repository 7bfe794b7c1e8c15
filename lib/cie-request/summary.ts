// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ItalianAddress, streetOf } from '@/lib/citizen/address';
import { stateNameOf } from '@/lib/citizen/citizenship';
import { formatMobile } from '@/lib/contacts/mobile';
import { formatBirthDate } from '@/lib/citizen/birth-date';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { type Message } from '@/lib/kernel/message';
import { type CieRequestData } from './request-data';
import { type Section } from './request-fields';
import { selectorOf } from './selector';

/** `Montanari Beatrice`: surname first, or the only part. */
export const fullName = ({
  surname,
  givenName,
}: {
  surname: string | null;
  givenName: string | null;
}): string => [surname, givenName].filter((part) => part !== null).join(' ');

const numberOf = ({ houseNumber, exponent }: Pick<ItalianAddress, 'houseNumber' | 'exponent'>): string =>
  exponent === null ? houseNumber : `${houseNumber}/${exponent}`;

/** `Via Guido Reni 27/B, 40068 Borgo San Quirino`. */
const addressLine = (address: ItalianAddress, municipality: string): string =>
  `${streetOf(address)} ${numberOf(address)}, ${address.postalCode} ${municipality}`;

/** Where the person lives, in one line; `municipality` is the name of this one. */
export const homeLine = (home: CieRequestData['residence']['home'], municipality: string): string => {
  switch (home.kind) {
    case 'here':
      return addressLine(home.address, municipality);
    case 'elsewhere':
      return addressLine(home.address, home.municipality.name);
    case 'abroad':
      return `${home.address}, ${home.state.name} (AIRE ${home.municipality.name})`;
  }
};

const familySummary = (family: CieRequestData['family']): Message => {
  if (family.role === 'none') return { key: 'summary.family.none' };
  if (family.role !== 'parents')
    return { key: 'summary.family.representative', values: { ruolo: family.role, nome: family.name } };
  const [first, second] = family.parents;
  return {
    key: 'summary.family.parents',
    values: {
      primo: first?.name ?? '',
      stato1: selectorOf(first?.state ?? 'none'),
      secondo: second?.name ?? '',
      stato2: selectorOf(second?.state ?? 'none'),
    },
  };
};

const contactsSummary = ({ outcome, email, mobile, readBackAt }: CieRequestData['contacts']): Message => {
  if (outcome !== 'given')
    return { key: 'summary.contacts.notGiven', values: { esito: selectorOf(outcome) } };
  const ora = readBackAt ?? '';
  const cellulare = mobile === null ? '' : formatMobile(mobile);
  return email !== null && mobile !== null
    ? { key: 'summary.contacts.both', values: { email, cellulare, ora } }
    : { key: 'summary.contacts.one', values: { contatto: email ?? cellulare, ora } };
};

const biometricsSummary = ({ fingerprints, signature }: CieRequestData['biometrics']): Message => {
  const firma = selectorOf(signature.outcome);
  if (fingerprints.outcome === 'not-asked') return { key: 'summary.biometrics.notAsked', values: { firma } };
  return fingerprints.outcome === 'taken'
    ? {
        key: 'summary.biometrics.taken',
        values: { destra: fingerprints.right ?? 'none', sinistra: fingerprints.left ?? 'none', firma },
      }
    : { key: 'summary.biometrics.notTaken', values: { esito: fingerprints.outcome, firma } };
};

const deliverySummary = ({ mode, address, delegate }: CieRequestData['delivery']): Message => {
  const parts =
    address === null
      ? ''
      : `${address.streetName} ${address.houseNumber}, ${address.postalCode} ${address.municipality.name}`;
  const careOf = address?.careOf ? `${parts}, presso ${address.careOf}` : parts;
  return {
    key: 'summary.delivery',
    values: { modo: selectorOf(mode), indirizzo: careOf, delegato: delegate ?? 'none' },
  };
};

const paymentSummary = (payment: CieRequestData['payment']): Message =>
  payment.method === 'exempt'
    ? { key: 'summary.payment.exempt', values: { motivo: payment.reason ?? 'none' } }
    : {
        key: 'summary.payment',
        values: {
          centesimi: payment.cents,
          modo: payment.method,
          quietanza: payment.receiptNumber,
          data: formatCivilDate(payment.paidOn),
        },
      };

const personSummary = (person: CieRequestData['person']): Message => ({
  key: 'summary.person',
  values: {
    nome: fullName(person),
    sesso: person.sex,
    luogo: person.birthplace.name,
    data: formatBirthDate({ date: person.birthDate, known: person.birthDateKnown }),
    motivo: selectorOf(person.reason),
  },
});

/** Names that the request does not hold, in the reader's language. */
type Reader = { municipality: string; locale: string };

const summaries: { [S in Section]: (data: CieRequestData[S], reader: Reader) => Message } = {
  person: personSummary,
  residence: ({ home, citizenship, heightCm }, { municipality, locale }) => ({
    key: 'summary.residence',
    values: {
      indirizzo: homeLine(home, municipality),
      cittadinanza: citizenship,
      stato: stateNameOf(citizenship, locale) ?? '',
      statura: heightCm,
    },
  }),
  biometrics: biometricsSummary,
  travel: ({ validForTravel }) => ({
    key: 'summary.travel',
    values: { valida: validForTravel ? 'yes' : 'no' },
  }),
  family: familySummary,
  contacts: contactsSummary,
  delivery: deliverySummary,
  payment: paymentSummary,
  declarations: ({ organDonation, travelDeclaration }) => ({
    key: 'summary.declarations',
    values: { scelta: selectorOf(organDonation), espatrio: travelDeclaration ? 'yes' : 'no' },
  }),
};

/** A completed section in one readable line. */
export const summaryOf = <S extends Section>(section: S, data: CieRequestData[S], reader: Reader): Message =>
  summaries[section](data, reader);
