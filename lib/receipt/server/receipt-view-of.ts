// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CieRequestData } from '@/lib/cie-request/request-data';
import { formatBirthDate } from '@/lib/citizen/birth-date';
import { checkCodeGroups, formatDay, formatMoney, formatTime } from '@/lib/i18n/format';
import { joinedWords } from '@/lib/receipt/paper/words';
import { formatMobile } from '@/lib/contacts/mobile';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { addressOf, citizenshipOf } from './home-words';
import { peopleOf, signerOf } from './people-of';
import { say } from './say';
import { type PaperLanguages } from '@/lib/receipt/paper-municipality';
import { type ReceiptFacts } from '@/lib/receipt/receipt-facts';
import {
  type ContactsOnPaper,
  type DeliveryOnPaper,
  type HolderOnPaper,
  type ReceiptView,
} from '@/lib/receipt/receipt-view';

const residenceOf = (
  { home }: CieRequestData['residence'],
  { residenceTown, languages }: ReceiptFacts,
): string => {
  if (home.kind === 'abroad')
    return say(languages, 'receipt.aire', {
      indirizzo: `${home.address}, ${home.state.name}`,
      comune: home.municipality.name,
    });
  return addressOf(home.address, home.kind === 'here' ? residenceTown : home.municipality.name, languages);
};

const previousOf = ({ previous }: CieRequestData['person'], languages: PaperLanguages): string => {
  if (!previous) return '';
  if (previous.expiresOn === null)
    return say(languages, `receipt.document.${previous.type}`, { numero: previous.number });
  return say(languages, `receipt.document.${previous.type}Until`, {
    numero: previous.number,
    data: formatCivilDate(previous.expiresOn),
  });
};

const identifiedBy = (
  { identityProof, previous }: CieRequestData['person'],
  languages: PaperLanguages,
): string => {
  if (identityProof.type === 'witnesses') return say(languages, 'receipt.witnesses');
  if (identityProof.type !== 'previous-card')
    return say(languages, `receipt.document.${identityProof.type}`, { numero: identityProof.number ?? '' });
  return previous ? say(languages, `receipt.document.${previous.type}`, { numero: previous.number }) : '';
};

const holderOf = (facts: ReceiptFacts): HolderOnPaper => {
  const { frozen, languages } = facts;
  const { person, residence, biometrics } = frozen.data;
  return {
    surname: person.surname ?? '',
    givenNames: person.givenName ?? '',
    birthplace: person.birthplace.name,
    birthDate: formatBirthDate({ date: person.birthDate, known: person.birthDateKnown }),
    codiceFiscale: person.codiceFiscale,
    sex: person.sex,
    height: `${residence.heightCm} cm`,
    citizenship: citizenshipOf(residence.citizenship, languages),
    birthRecord: residence.birthRecord ?? '',
    residence: residenceOf(residence, facts),
    reason: joinedWords(languages, `paper.value.reason.${person.reason}`),
    previousDocument: previousOf(person, languages),
    identifiedBy: identifiedBy(person, languages),
    fingerprints: joinedWords(languages, `paper.value.fingerprints.${biometrics.fingerprints.outcome}`),
  };
};

const contactsOf = ({ contacts }: CieRequestData): ContactsOnPaper => {
  if (contacts.outcome === 'given') {
    return {
      outcome: 'given',
      email: contacts.email,
      mobile: contacts.mobile && formatMobile(contacts.mobile),
    };
  }
  return { outcome: contacts.outcome === 'declined' ? 'declined' : 'none-of-own' };
};

const deliveryOf = ({ delivery }: CieRequestData, languages: PaperLanguages): DeliveryOnPaper => {
  const { mode: kind, address, delegate, otherDocument } = delivery;
  const careOf = address?.careOf ? `, ${say(languages, 'receipt.careOf', { nome: address.careOf })}` : '';
  return {
    kind,
    address:
      address &&
      `${address.streetName} ${address.houseNumber} – ${address.postalCode} ${address.municipality.name}${careOf}`,
    delegate,
    oldCardKept: otherDocument !== null,
  };
};

const paymentOf = ({ frozen, languages }: ReceiptFacts): string => {
  const { payment } = frozen.data;
  if (payment.method === 'exempt') return say(languages, 'receipt.exempt');
  return say('it', `receipt.paid.${payment.method}`, {
    importo: formatMoney(payment.cents),
    numero: payment.receiptNumber,
  });
};

const unableToSign = ({ frozen, languages }: ReceiptFacts): string | null => {
  const { signature } = frozen.data.biometrics;
  if (frozen.decided.signer !== 'holder') return null;
  if (signature.outcome === 'given' || signature.outcome === 'not-asked') return null;
  return signature.outcome === 'unable' ? signature.reason : say(languages, 'receipt.illiterate');
};

/** Everything that stands on a receipt, in the words of its languages: the paper only draws. */
export const receiptViewOf = (facts: ReceiptFacts): ReceiptView => ({
  languages: facts.languages,
  practice: facts.practice,
  printedAt: facts.printedAt,
  municipality: facts.municipality,
  backs: facts.backs,
  largeCodes: facts.largeCodes,
  requestNumber: facts.requestNumber,
  checkCode: checkCodeGroups(facts.checkCode).join(' '),
  qrToken: facts.qrToken,
  dateTime: `${formatDay(facts.printedAt)}, ${formatTime(facts.printedAt)}`,
  office: facts.office,
  operator: facts.operatorCode,
  cardSerial: facts.cardSerial,
  expectedExpiry: formatCivilDate(facts.frozen.expiry.date),
  validForTravel: facts.frozen.data.travel.validForTravel,
  recognitionClause: facts.recognitionClause,
  photo: facts.photo,
  holder: holderOf(facts),
  signer: signerOf(facts),
  unableToSign: unableToSign(facts),
  people: peopleOf(facts),
  credentials: facts.frozen.decided.credentials,
  contacts: contactsOf(facts.frozen.data),
  delivery: deliveryOf(facts.frozen.data, facts.languages),
  organDonation: facts.frozen.data.declarations.organDonation,
  payment: paymentOf(facts),
  codes: facts.codes,
});
