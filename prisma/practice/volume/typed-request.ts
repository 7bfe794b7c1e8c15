// SPDX-License-Identifier: AGPL-3.0-or-later
import { exampleValues } from '@/lib/cie-request/example-request';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { ITALIAN } from '@/lib/citizen/citizenship';
import { searchForm } from '@/lib/places/plain-letters';
import { addDays, type CivilDate, formatCivilDate } from '@/lib/kernel/civil-date';
import { printedName } from '@/lib/places/place';
import { type Dice, draw, weightedWords } from './dice';
import { type Person } from './person';

const REASONS = weightedWords(
  'renewal 52|first-issue 11|paper-replacement 12|loss 9|theft 6|deterioration 5|data-change 4|defective 1',
);
const STREETS = weightedWords(
  'Via Roma 9|Via Garibaldi 7|Via Guglielmo Marconi 6|Viale della Libertà 5|Via dei Tigli 4|Piazza della Fontana 2|' +
    "Via Sant'Antonio 3|Vicolo del Forno 2|Strada Provinciale 18 1|Via Giacomo Matteotti 6|Via XX Settembre 5|Via dell'Orto 3",
);
const ORGANS = weightedWords('no-statement 55|consent 30|refusal 15');
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const digits = (length: number, dice: Dice): string =>
  Array.from({ length }, () => String(dice.below(10))).join('');

const before = (day: CivilDate, from: number, to: number, dice: Dice): string =>
  formatCivilDate(addDays(day, -from - dice.below(to - from)));

const cardNumber = (dice: Dice): string =>
  `CA${digits(5, dice)}${LETTERS.charAt(dice.below(26))}${LETTERS.charAt(dice.below(26))}`;

const previousOf = (reason: string, day: CivilDate, dice: Dice): FormValues => {
  if (reason === 'first-issue') return { 'person.previousType': 'none' };
  const paper = reason === 'paper-replacement' || (reason === 'renewal' && dice.happens(0.2));
  return {
    'person.previousType': paper ? 'paper' : 'cie',
    'person.previousNumber': paper
      ? `A${LETTERS.charAt(dice.below(26))}${digits(7, dice)}`
      : cardNumber(dice),
    'person.previousIssuedOn': before(day, 2_000, 3_500, dice),
    'person.previousExpiresOn': formatCivilDate(addDays(day, dice.below(170) - 60)),
  };
};

const reportOf = (reason: string, day: CivilDate, dice: Dice): FormValues =>
  reason !== 'theft' && reason !== 'loss'
    ? {}
    : {
        'person.reportAuthority': dice.pick(['Carabinieri', 'Questura', 'Polizia locale']),
        'person.reportDate': before(day, 0, 20, dice),
        'person.reportNumber': digits(6, dice),
      };

/** A card of paper proves nothing since 3 August 2026: with one, people bring another document. */
const shownOf = (reason: string, previousType: string, dice: Dice): FormValues => {
  const shown = reason !== 'first-issue' && reason !== 'theft' && reason !== 'loss';
  if (shown && previousType === 'cie') return { 'person.identityProof': 'previous-card' };
  const proof = dice.pick(['passport', 'driving-licence'] as const);
  return {
    'person.identityProof': proof,
    'person.identityProofNumber': `Y${LETTERS.charAt(dice.below(26))}${digits(7, dice)}`,
  };
};

const EU = ['ROU', 'FRA'];

const permitOf = ({ citizenship }: Person, day: CivilDate, dice: Dice): FormValues => {
  if (citizenship === ITALIAN || EU.includes(citizenship)) return {};
  const number = { 'residence.permitNumber': `I${digits(8, dice)}` };
  if (dice.happens(0.6)) return { ...number, 'residence.permitType': 'long-term' };
  const expiry = formatCivilDate(addDays(day, 90 + dice.below(600)));
  return { ...number, 'residence.permitType': 'permit', 'residence.permitExpiresOn': expiry };
};

const contactsOf = ({ surname, givenName }: Person, dice: Dice): FormValues => {
  const none = {
    'contacts.email': '',
    'contacts.mobile': '',
    'contacts.readBack': '',
    'contacts.readBackAt': '',
  };
  if (dice.happens(0.12)) return { ...none, 'contacts.outcome': dice.pick(['declined', 'none-of-own']) };
  const name = searchForm(`${givenName} ${surname}`).replaceAll(' ', '.');
  const email = dice.happens(0.85) ? `${name}.${digits(3, dice)}@posta.example` : '';
  const mobile = email === '' || dice.happens(0.9) ? `347555${digits(4, dice)}` : '';
  const readBack = `${email} ${mobile && `+39${mobile}`}`;
  return { 'contacts.email': email, 'contacts.mobile': mobile, 'contacts.readBack': readBack };
};

const DELIVERY: FormValues = {
  'delivery.streetName': '',
  'delivery.houseNumber': '',
  'delivery.careOf': '',
  'delivery.postalCode': '',
  'delivery.municipalityName': '',
  'delivery.municipality': '',
};

const deliveryOf = (dice: Dice): FormValues =>
  dice.happens(0.7)
    ? { ...DELIVERY, 'delivery.mode': 'residence', 'delivery.otherDocument': 'yes' }
    : { ...DELIVERY, 'delivery.mode': 'municipality', 'delivery.otherDocument': '' };

const paymentOf = (reason: string, day: CivilDate, dice: Dice): FormValues =>
  reason === 'defective'
    ? { 'payment.method': 'exempt', 'payment.receiptNumber': '', 'payment.paidOn': '' }
    : {
        'payment.method': dice.pick(['pos', 'pos', 'pagopa', 'cash'] as const),
        'payment.receiptNumber': digits(5, dice),
        'payment.paidOn': formatCivilDate(day),
      };

const travelOf = ({ citizenship }: Person, dice: Dice): FormValues => {
  const travels = citizenship === ITALIAN && dice.happens(0.93);
  return {
    'travel.validForTravel': travels ? 'yes' : 'no',
    'declarations.travelDeclaration': travels ? 'on' : '',
    'declarations.organDonation': draw(ORGANS, dice),
  };
};

const filled = (values: FormValues): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([, text]) => text !== ''));

/** The complete request of an invented person on a day, as a clerk would type it. */
export const typedRequest = (person: Person, day: CivilDate, dice: Dice): FormValues => {
  const reason = draw(REASONS, dice);
  const previous = previousOf(reason, day, dice);
  const {
    'person.previousNumber': _number,
    'person.previousIssuedOn': _issued,
    'person.previousExpiresOn': _expires,
    ...example
  } = exampleValues;
  return filled({
    ...example,
    'person.codiceFiscale': person.codiceFiscale,
    'person.surname': person.surname,
    'person.givenName': person.givenName,
    'person.sex': person.sex,
    'person.birthDate': formatCivilDate(person.birthDate),
    'person.birthplaceName': printedName(person.birthplace),
    'person.birthplace': person.birthplace.belfiore,
    'person.reason': reason,
    ...previous,
    ...reportOf(reason, day, dice),
    ...shownOf(reason, previous['person.previousType'] ?? '', dice),
    'residence.streetName': draw(STREETS, dice),
    'residence.houseNumber': String(1 + dice.below(140)),
    'residence.citizenship': person.citizenship,
    'residence.heightCm': String((person.sex === 'F' ? 152 : 164) + dice.below(25)),
    ...permitOf(person, day, dice),
    ...contactsOf(person, dice),
    ...travelOf(person, dice),
    ...deliveryOf(dice),
    ...paymentOf(reason, day, dice),
  });
};
