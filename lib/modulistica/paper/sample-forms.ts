// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FrontLanguages } from '@/lib/receipt/paper-municipality';
import { sampleBilingualReceipt, sampleReceipt } from '@/lib/receipt/paper/sample-views';
import { type FilledForm, type OwnFormField, type OwnFormView } from '../own-form-view';
import { type OwnFormCode } from '../own-forms';

const lucia: Partial<Record<OwnFormField, string>> = {
  'signer.name': 'Moretti Lucia',
  'signer.birthplace': 'Udine (UD)',
  'signer.birthDate': '04/06/1980',
  'signer.codiceFiscale': 'MRTLCU80H44L483N',
  'signer.residence': "Via dei Tigli 24, int. 3 – 33000 Borgo Sant'Andrea (UD)",
  'signer.document': "C.I. CA10934FD, Comune di Borgo Sant'Andrea, 04/06/2027",
  'signer.phone': '347 123 4567',
  'signer.absence': 'lavoro fuori sede',
  'holder.name': 'Moretti Anna',
  'holder.surname': 'Moretti',
  'holder.givenName': 'Anna',
  'holder.birthplace': 'Udine (UD)',
  'holder.birthDate': '12/03/2013',
  'holder.codiceFiscale': 'MRTNNA13C52L483Q',
  'holder.sex': 'F',
  'holder.height': '148',
  'holder.citizenship': 'italiana',
  'holder.residence': "Via dei Tigli 24, int. 3 – 33000 Borgo Sant'Andrea (UD)",
  'holder.phone': '347 123 4567',
  'holder.whereabouts': 'Via dei Tigli 24, int. 3, primo piano, campanello Moretti',
  'other.name': 'Ferrari Marco',
  'representative.name': 'Ferrari Giulia',
  'delegate.name': 'Moretti Paolo',
  'delegate.birthplace': 'Gorizia (GO)',
  'delegate.birthDate': '21/11/1975',
  'delegate.document': 'patente UD5123456X, MIT-UCO, 21/11/2030',
  'card.serial': 'CA48217MT',
  'card.issuer': "Borgo Sant'Andrea",
  'card.issuedOn': '04/06/2017',
  'card.requestNumber': 'BSA26000471',
  'card.previous': 'CIE n. CA10934FD, scade il 04/06/2027',
  'decree.court': 'Tribunale di Udine, n. 1204/2024',
  'decree.date': '09/09/2024',
  'judge.court': 'Tribunale di Udine, n. 88/2026',
  'judge.date': '03/11/2026',
  'witness1.name': 'Zanetti Pietro',
  'witness1.birthplace': 'Trieste (TS)',
  'witness1.birthDate': '01/02/1961',
  'witness1.residence': "Borgo Sant'Andrea, via Roma 3",
  'witness1.document': 'CIE n. CB11223AA',
  'witness2.name': 'Furlan Teresa',
  'witness2.birthplace': 'Trieste (TS)',
  'witness2.birthDate': '30/08/1964',
  'witness2.residence': "Borgo Sant'Andrea, via Roma 3",
  'witness2.document': 'CIE n. CB11224AA',
  'delivery.address': "Via dei Tigli 24, int. 3 – 33000 Borgo Sant'Andrea (UD)",
  'delivery.collector': 'Moretti Paolo',
  'contacts.email': 'lucia.moretti@posta.example',
  'contacts.mobile': '+39 347 123 4567',
  'earlier.place': "Comune di Borgo Sant'Andrea",
  'earlier.date': '04/06/2017',
  'damage.note': 'bordo superiore staccato',
  'home.note': 'residente in casa di riposo',
  'impediment.reason': 'mano destra ingessata',
};

const johanna: Partial<Record<OwnFormField, string>> = {
  ...lucia,
  'signer.name': 'Unterwurzacher-Hohenegger von Ehrenburg Maria Magdalena Theresia',
  'signer.birthplace': 'Santa Maria Maddalena in Vallalta / Sankt Maria Magdalena im Tal (BZ)',
  'signer.birthDate': '12/03/1959',
  'signer.codiceFiscale': 'NTRMMG59C52A952V',
  'signer.residence':
    'Strada della Malga del Sole / Sonnenalmstraße 118/B – 39000 Santa Maria Maddalena in Vallalta (BZ)',
  'holder.citizenship': 'italiana / italienisch',
  'delegate.name': 'Unterwurzacher-Hohenegger Johann Baptist',
};

const filled = (values: FilledForm['values'], requestNumber: string): FilledForm => ({
  values,
  ticks: ['reason.renewal', 'travel.yes', 'capacity.parent', 'delivery.residence', 'declaration.included'],
  requestNumber,
  operator: 'Rita Donati',
  unableToSign: null,
});

/** One of our own forms as it is printed for an invented person, or blank; always the same values. */
export const sampleOwnForm = (
  code: OwnFormCode,
  languages: FrontLanguages,
  { blank = false }: { blank?: boolean } = {},
): OwnFormView => {
  const receipt = languages === 'it' ? sampleReceipt : sampleBilingualReceipt;
  const values = languages === 'it' ? lucia : johanna;
  return {
    code,
    languages,
    practice: true,
    printedAt: receipt.printedAt,
    municipality: receipt.municipality,
    filled: blank ? null : filled(values, 'BQ260004711'),
  };
};
