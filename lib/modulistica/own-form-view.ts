// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FrontLanguages, type PaperMunicipality } from '@/lib/receipt/paper-municipality';
import { type OwnFormCode } from './own-forms';

/** Places to write, by whom or what they are about. */
type Fields = {
  signer:
    'name' | 'birthplace' | 'birthDate' | 'codiceFiscale' | 'residence' | 'document' | 'phone' | 'absence';
  holder:
    | 'name'
    | 'surname'
    | 'givenName'
    | 'birthplace'
    | 'birthDate'
    | 'codiceFiscale'
    | 'sex'
    | 'height'
    | 'citizenship'
    | 'residence'
    | 'phone'
    | 'whereabouts';
  other: 'name';
  representative: 'name';
  delegate: 'name' | 'birthplace' | 'birthDate' | 'document';
  card: 'serial' | 'issuer' | 'issuedOn' | 'requestNumber' | 'previous';
  decree: 'court' | 'date';
  judge: 'court' | 'date';
  witness1: 'name' | 'birthplace' | 'birthDate' | 'residence' | 'document';
  witness2: 'name' | 'birthplace' | 'birthDate' | 'residence' | 'document';
  delivery: 'address' | 'collector';
  contacts: 'email' | 'mobile';
  earlier: 'place' | 'date';
  damage: 'note';
  home: 'note';
  impediment: 'reason';
  signed: 'placeDate';
  office: 'operator' | 'identifiedBy' | 'dateTime' | 'secondOperator' | 'whereabouts' | 'requestNumber';
};

export type Who = keyof Fields;

/** A place to write: `holder.name`. */
export type OwnFormField = { [W in Who]: `${W}.${Fields[W]}` }[Who];

/** What is written in a place, whomever it is about. */
export type FieldPart = Fields[Who];

/** Boxes to tick, by what they answer. */
type Ticks = {
  reason:
    | 'first-issue'
    | 'renewal'
    | 'theft'
    | 'loss'
    | 'deterioration'
    | 'data-change'
    | 'paper-replacement'
    | 'defective';
  travel: 'yes' | 'no';
  capacity: 'holder' | 'parent' | 'responsible' | 'foster' | 'guardian' | 'administrator';
  powers: 'represents' | 'assists';
  contacts: 'none';
  delivery: 'residence' | 'other-address' | 'municipality';
  family: 'onCard';
  judge: 'attached' | 'travel' | 'noTravel';
  donation: 'consent' | 'refusal';
  revocation: 'only' | 'again';
  declaration: 'included' | 'excluded';
  damage: 'broken' | 'unreadable' | 'chip' | 'number';
  home: 'illness' | 'prison' | 'cloister';
  attached: 'proof' | 'identity' | 'photo' | 'payment';
  medical: 'cannotCome' | 'printsTemporary' | 'printsPermanent';
  impediment: 'cannot' | 'illiterate' | 'temporary';
  kin: 'spouse' | 'child' | 'relative';
};

export type FormQuestion = keyof Ticks;

/** A box to tick: `travel.yes`. */
export type OwnFormTick = { [Q in FormQuestion]: `${Q}.${Ticks[Q]}` }[FormQuestion];

/** What is known for a form, ready to print: words chosen, dates formatted. What is missing leaves a line to write on. */
export type FilledForm = {
  values: Partial<Record<OwnFormField, string>>;
  ticks: readonly OwnFormTick[];
  /** Printed as barcode too, so that the form finds its request again; `null` while there is none. */
  requestNumber: string | null;
  /** Who prints it: the operator whom an act names. */
  operator: string;
  /** Why who should sign cannot; `null` when they can. */
  unableToSign: string | null;
};

/** One of our own forms, ready to print. */
export type OwnFormView = {
  code: OwnFormCode;
  languages: FrontLanguages;
  /** Prints PROVA under everything. */
  practice: boolean;
  /** Date of the document: the same view gives the same bytes. */
  printedAt: Date;
  municipality: PaperMunicipality;
  /** `null` for a blank one, that can be filled in with a keyboard or by hand. */
  filled: FilledForm | null;
};
