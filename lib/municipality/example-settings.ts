// SPDX-License-Identifier: AGPL-3.0-or-later
import { type z } from 'zod';
import { type municipalitySettingsSchema } from './settings';
import { requestReasons } from './tariffs';

const DUPLICATES = ['theft', 'loss', 'deterioration'];

const kindOf = (reason: string) => {
  if (reason === 'defective') return { kind: 'free', cents: 0 } as const;
  return DUPLICATES.includes(reason)
    ? ({ kind: 'duplicate', cents: 2737 } as const)
    : ({ kind: 'ordinary', cents: 2221 } as const);
};

/** Settings of an invented municipality, as they would be written: for practice data, samples and tests. */
export const exampleSettings: z.input<typeof municipalitySettingsSchema> = {
  belfiore: 'A944',
  requestPrefix: 'BQ',
  languages: ['it'],
  website: 'https://www.comune.borgosanquirino.example',
  officeLines: {
    it: [
      'Servizi demografici',
      'Piazza del Municipio 1, 40068 Borgo San Quirino (BO)',
      'Telefono 051 555 0100',
    ],
    de: [],
  },
  phone: '051 555 0100',
  openingHours: { it: 'da lunedì a venerdì 8.30–12.30, giovedì anche 15.00–17.30', de: null },
  emblem: null,
  tariffs: requestReasons.map((reason) => ({
    reason,
    ...kindOf(reason),
    from: '2018-01-01',
    source: 'Circolare 11/2016 del Ministero dell’Interno; delibera di Giunta (esempio)',
  })),
  switches: {
    activationRequires: [
      { value: 'mobile', from: '2024-01-01', source: 'Pagina di aiuto del Ministero dell’Interno' },
    ],
    reprintScope: [{ value: 'any', from: '2026-01-01', source: 'Avviso del Ministero dell’Interno' }],
    over70: [{ value: 'off', from: '2026-07-30', source: 'Decisione del Comune in attesa della circolare' }],
    minorBirthday: [
      { value: 'same', from: '2024-01-01', source: 'Decisione del Comune: nessuna fonte lo dice' },
    ],
    minorPresence: [
      { value: 'always', from: '2021-01-01', source: 'Decisione del Comune: il minore si riconosce' },
    ],
    minorCredentials: [
      { value: 'school-only', from: '2021-01-01', source: 'Pagina di aiuto del Ministero dell’Interno' },
    ],
    nonResidentClearance: [
      { value: 'not-asked', from: '2021-01-01', source: 'Decisione del Comune: le fonti non concordano' },
    ],
    foreignValidity: [
      { value: 'ordinary', from: '2021-01-01', source: 'Decisione del Comune: le fonti non concordano' },
    ],
    provisionalCode: [
      {
        value: 'accepted',
        from: '2021-01-01',
        source: 'Decisione del Comune: una fonte vuole quello definitivo',
      },
    ],
    photo: [{ value: 'elsewhere', from: '2024-01-01', source: 'Decisione del Comune (esempio)' }],
    receiptClause: [{ value: 'off', from: '2024-01-01', source: 'Decisione del Comune' }],
    stateShare: [{ value: 1679, from: '2016-07-04', source: 'Circolare 11/2016 del Ministero dell’Interno' }],
    exemptStateShare: [
      { value: 'owed', from: '2024-01-01', source: 'Decisione del Comune: nessuna fonte lo dice' },
    ],
    cardKeptDays: [{ value: 90, from: '2024-01-01', source: 'Decisione del Comune: nessuna fonte lo dice' }],
    formDelayHours: [
      { value: 24, from: '2024-01-01', source: 'Decisione del Comune: un giorno per ripensarci' },
    ],
    aloneMandate: [
      { value: 'hold', from: '2024-01-01', source: 'Decisione del Comune: nessuna fonte lo dice' },
    ],
    stepUpMinutes: [{ value: 15, from: '2024-01-01', source: 'Decisione del Comune: nessuna fonte lo dice' }],
    standIn: [{ value: 'named', from: '2024-01-01', source: 'Decreto del Sindaco (esempio)' }],
    activationReminder: [{ value: 'sent', from: '2024-01-01', source: 'Decisione del Comune (esempio)' }],
  },
  localHolidays: ['29/06 Santi Pietro e Paolo'],
  retention: {
    draftDays: 30,
    unconfirmedSheetDays: 10,
    photoDays: 30,
    appointmentDays: 30,
    noticeReadDays: 90,
    mandateDays: 30,
  },
  printers: { testDays: 90 },
  stock: { lowDays: 10, lotDays: 20 },
  reprints: { mostPerCitizen: 4, inDays: 30, hoursBetween: 24, perOperatorHour: 12, holdHours: 24 },
  privacy: {
    dataProtectionOfficer: 'rpd@comune.borgosanquirino.example',
    rightsAddress: 'privacy@comune.borgosanquirino.example',
    retention: { it: '10 anni dal rilascio della carta', de: null },
    fullTextUrl: 'https://www.comune.borgosanquirino.example/privacy',
  },
  publicServices: {
    activationSite: 'www.cartaidentita.it (www.cartaidentita.interno.gov.it)',
    cardBlockPhone: '800 263 388',
    secondHalfSender: 'no-reply@cie.interno.gov.it',
    activationVideo: 'https://video.ministero.example/cie-credenziali',
    pukRecoveryVideo: 'https://video.ministero.example/cie-puk',
    guidesSite: 'https://cie.borgosanquirino.example',
  },
  deliveryReport: { addresses: [], hour: 8, alarmMinutes: 30, alarmRequests: 3 },
  contactCoach: { warnDomains: [], warnNames: [], neverDomains: [], sharedFrom: 1 },
};
