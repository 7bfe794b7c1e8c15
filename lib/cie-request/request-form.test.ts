// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translate } from '@/lib/i18n/translate';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Place } from '@/lib/places/place';
import { exampleContext, exampleValues } from './example-request';
import { missingOf } from './missing';
import { fieldNames, type FieldName, type FormValues, sections } from './request-fields';
import { countMissing, parseRequest, parseSection } from './request-form';
import { summaryOf } from './summary';

const date = (text: string) => text as CivilDate;
const withValues = (change: FormValues): FormValues => ({ ...exampleValues, ...change });

const messagesOf = (change: FormValues, context = exampleContext): string[] => {
  const parsed = parseRequest(withValues(change), context);
  if (parsed.ok) return [];
  return parsed.error.messages.map((message) => {
    expect(translate('it', message), message.key).not.toMatch(/[{}]/);
    return `${message.path} ${message.key}`;
  });
};

const dataOf = (change: FormValues = {}) => {
  const parsed = parseRequest(withValues(change), exampleContext);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error.messages));
  return parsed.value;
};

describe('a complete request', () => {
  test('becomes typed data', () => {
    const data = dataOf();
    expect(data.person).toMatchObject({
      codiceFiscale: 'MNTBRC84D54A944E',
      birthDate: '1984-04-14',
      birthplace: { belfiore: 'A944', name: 'Bologna (BO)', kind: 'municipality' },
      previous: {
        type: 'cie',
        number: 'CA20418FR',
        issuedOn: '2017-03-02',
        expiresOn: '2027-04-14',
        issuer: null,
      },
      identityProof: { type: 'previous-card', number: null, issuer: null },
      report: null,
      mismatchReason: null,
    });
    expect(data.residence.home).toMatchObject({
      kind: 'here',
      address: { streetName: 'Via Guido Reni', municipality: 'A944' },
    });
    expect(data.contacts).toEqual({
      outcome: 'given',
      email: 'b.montanari@posta-esempio.it',
      mobile: '+393475550142',
      readBackAt: '9.12',
    });
    expect(data.payment).toEqual({ method: 'pos', cents: 2221, receiptNumber: '1184', paidOn: '2026-11-23' });
    expect(data.delivery.address?.municipality.name).toBe('Bologna (BO)');
    expect(data.declarations).toEqual({ organDonation: 'no-statement', travelDeclaration: true });
  });

  test('leaves what was typed as it was', () => {
    const typed = Object.freeze({ ...exampleValues, 'person.surname': '  montanari ' });
    parseRequest(typed, exampleContext);
    expect(typed['person.surname']).toBe('  montanari ');
  });

  test('reads back from its summaries', () => {
    const data = dataOf();
    const reader = { municipality: 'Borgo San Quirino', locale: 'it' };
    const lines = sections.map((section) =>
      translate('it', summaryOf(section, data[section] as never, reader)),
    );
    expect(lines).toEqual([
      'Montanari Beatrice, F, nata a Bologna (BO) il 14/04/1984 · rinnovo per scadenza',
      'Via Guido Reni 27, 40068 Borgo San Quirino · italiana · 169 cm',
      'indice destro, indice sinistro acquisiti · firma acquisita',
      "Valida per l'espatrio · scelta del cittadino",
      'Agisce da solo',
      'b.montanari@posta-esempio.it · +39 347 555 0142 · riletti alle 9.12',
      'Viale Aldo Moro 30, 40127 Bologna (BO), presso Studio Montanari · senza delegato',
      '22,21\u00a0€ · POS · quietanza 1184 del 23/11/2026',
      "Donazione: non si esprime · nessun impedimento all'espatrio",
    ]);
  });

  test('has other words where it is otherwise', () => {
    const reader = { municipality: 'Borgo San Quirino', locale: 'it' };
    const data = dataOf({
      'residence.citizenship': 'DEU',
      'residence.exponent': 'B',
      'travel.validForTravel': 'no',
      'contacts.email': '',
      'contacts.mobile': '',
      'contacts.outcome': 'none-of-own',
      'biometrics.fingerprints': 'temporary',
      'biometrics.signature': 'unable',
      'biometrics.signatureReason': 'braccio ingessato',
      'delivery.mode': 'municipality',
      'delivery.delegate': 'Montanari Ugo',
      'payment.method': 'exempt',
      'payment.exemptionReason': 'delibera 12',
    });
    expect(
      sections.map((section) => translate('it', summaryOf(section, data[section] as never, reader))).slice(1),
    ).toEqual([
      'Via Guido Reni 27/B, 40068 Borgo San Quirino · cittadinanza: Germania · 169 cm',
      'Impronte non acquisite: impossibilità temporanea · impossibilitato a firmare',
      "Non valida per l'espatrio · scelta del cittadino",
      'Agisce da solo',
      'Informato, non ne ha di propri',
      'Presso il Comune · delegato Montanari Ugo',
      'Esente · delibera 12',
      "Donazione: non si esprime · non valida per l'espatrio",
    ]);
    expect(data.contacts).toEqual({ outcome: 'none-of-own', email: null, mobile: null, readBackAt: null });
  });
});

describe('rules', () => {
  test.each<[string, FormValues, string[]]>([
    [
      'wrong check character',
      { 'person.codiceFiscale': 'MNTBRC84D54A944F' },
      ['person.codiceFiscale cf.check'],
    ],
    [
      'a code of another birth date',
      { 'person.birthDate': '15/04/1984' },
      ['person.codiceFiscale cf.mismatch'],
    ],
    [
      'the same with a reason',
      { 'person.birthDate': '15/04/1984', 'person.mismatchReason': 'attribuito così' },
      [],
    ],
    ['an impossible birth date', { 'person.birthDate': '31/02/1984' }, ['person.birthDate birth.impossible']],
    ['a birth in the future', { 'person.birthDate': '14/04/2084' }, ['person.birthDate birth.future']],
    [
      'an unknown place code',
      { 'person.birthplace': 'Z999' },
      ['person.birthplaceName place.unknown', 'person.codiceFiscale cf.mismatch'],
    ],
    ['a name without its code', { 'person.birthplace': '' }, ['person.birthplaceName place.unknown']],
    [
      'a code left behind',
      { 'person.birthplaceName': 'Modena (MO)' },
      ['person.birthplaceName birthplace.code'],
    ],
    [
      'no birthplace',
      { 'person.birthplace': '', 'person.birthplaceName': '' },
      ['person.birthplaceName required.person.birthplaceName'],
    ],
    ['one name only', { 'person.givenName': '' }, ['person.givenName name.onePart']],
    [
      'one name, said so',
      { 'person.givenName': '', 'person.onePart': 'on', 'person.mismatchReason': 'x' },
      [],
    ],
    ['two names, said one', { 'person.onePart': 'on' }, ['person.onePart name.onePartBoth']],
    ['no sex', { 'person.sex': '' }, ['person.sex required.person.sex']],
    [
      'theft without report',
      {
        'person.reason': 'theft',
        'person.identityProof': 'passport',
        'person.identityProofNumber': 'YA1234567',
      },
      [
        'person.reportAuthority report.missing',
        'person.reportDate report.missing',
        'person.reportNumber report.missing',
      ],
    ],
    [
      'a report of tomorrow, identified by the lost card',
      {
        'person.reason': 'loss',
        'person.reportAuthority': 'Carabinieri',
        'person.reportNumber': '12',
        'person.reportDate': '24/11/2026',
      },
      ['person.reportDate report.date', 'person.identityProof previous.notShown'],
    ],
    [
      'a report older than the card',
      {
        'person.reason': 'loss',
        'person.reportAuthority': 'Carabinieri',
        'person.reportNumber': '12',
        'person.reportDate': '01/01/2017',
        'person.identityProof': 'passport',
        'person.identityProofNumber': 'YA1234567',
      },
      ['person.reportDate report.date'],
    ],
    [
      'renewal without a card',
      {
        'person.previousType': 'none',
        'person.identityProof': 'passport',
        'person.identityProofNumber': 'YA1',
      },
      ['person.previousType previous.needed'],
    ],
    [
      'first issue without a card, identified by it',
      { 'person.reason': 'first-issue', 'person.previousType': 'none' },
      ['person.identityProof previous.noneShown'],
    ],
    [
      'paper replacement of an electronic card',
      { 'person.reason': 'paper-replacement' },
      ['person.previousType previous.paper'],
    ],
    [
      'a card that expires before its issue',
      { 'person.previousIssuedOn': '14/05/2027' },
      ['person.previousIssuedOn previous.issuedFuture', 'person.previousExpiresOn previous.dates'],
    ],
    [
      'a renewal too early',
      { 'person.previousExpiresOn': '14/04/2028' },
      ['person.earlyReason renewal.early'],
    ],
    [
      'the same with a reason',
      { 'person.previousExpiresOn': '14/04/2028', 'person.earlyReason': 'chip guasto' },
      [],
    ],
    ['an unusual height', { 'residence.heightCm': '240' }, ['residence.heightCm height.range']],
    ['the same confirmed', { 'residence.heightCm': '240', 'residence.heightConfirmed': 'on' }, []],
    ['no citizenship', { 'residence.citizenship': '' }, ['residence.citizenship citizenship.missing']],
    [
      'a foreigner who travels',
      { 'residence.citizenship': 'DEU' },
      ['travel.validForTravel travel.foreigner'],
    ],
    ['a foreigner who does not', { 'residence.citizenship': 'DEU', 'travel.validForTravel': 'no' }, []],
    ['travel not chosen', { 'travel.validForTravel': '' }, ['travel.validForTravel travel.missing']],
    [
      'fingerprints refused',
      { 'biometrics.fingerprints': 'refused' },
      ['biometrics.fingerprints fingerprints.refused'],
    ],
    [
      'no finger',
      { 'biometrics.rightFinger': 'none', 'biometrics.leftFinger': 'none' },
      ['biometrics.rightFinger fingerprints.noFinger'],
    ],
    [
      'permanent without proof',
      { 'biometrics.fingerprints': 'permanent' },
      ['biometrics.medicalProof required.biometrics.medicalProof'],
    ],
    [
      'unable to sign, no reason',
      { 'biometrics.signature': 'unable' },
      ['biometrics.signatureReason required.biometrics.signatureReason'],
    ],
    ['contacts not read back', { 'contacts.readBack': '' }, ['contacts.readBack contact.readBack']],
    ['contacts changed after', { 'contacts.mobile': '347 555 0143' }, ['contacts.readBack readBack.changed']],
    ['a tampered time', { 'contacts.readBackAt': '99.99' }, ['contacts.readBack contact.readBack']],
    [
      'no contact, no outcome',
      { 'contacts.email': '', 'contacts.mobile': '', 'contacts.outcome': '' },
      ['contacts.outcome contact.outcome'],
    ],
    [
      'given, but nothing there',
      { 'contacts.email': '', 'contacts.mobile': '' },
      ['contacts.email contact.nothingGiven'],
    ],
    ['declined, but written', { 'contacts.outcome': 'declined' }, ['contacts.outcome contact.outcomeGiven']],
    ['an e-mail without @', { 'contacts.email': 'b.montanari' }, ['contacts.email email.format']],
    ['delivery without number', { 'delivery.houseNumber': '' }, ['delivery.houseNumber address.incomplete']],
    [
      'delivery to no town',
      { 'delivery.municipality': '', 'delivery.municipalityName': '' },
      ['delivery.municipalityName address.incomplete'],
    ],
    [
      'delivery to an unknown town',
      { 'delivery.municipality': 'B999' },
      ['delivery.municipalityName delivery.municipality'],
    ],
    [
      'the same, to the residence',
      { 'delivery.municipality': 'B999', 'delivery.houseNumber': '', 'delivery.mode': 'residence' },
      [],
    ],
    ['no other document', { 'delivery.otherDocument': 'no' }, ['delivery.otherDocument delivery.noDocument']],
    [
      'no other document, a delegate',
      { 'delivery.otherDocument': 'no', 'delivery.delegate': 'Montanari Ugo' },
      [],
    ],
    [
      'no other document, at the office',
      { 'delivery.otherDocument': '', 'delivery.mode': 'municipality' },
      [],
    ],
    ['half a delegate', { 'delivery.delegate': 'Ugo' }, ['delivery.delegate delivery.delegateName']],
    ['paid tomorrow', { 'payment.paidOn': '24/11/2026' }, ['payment.paidOn date.future']],
    ['no receipt', { 'payment.receiptNumber': '' }, ['payment.receiptNumber required.payment.receiptNumber']],
    [
      'exempt, no reason',
      { 'payment.method': 'exempt' },
      ['payment.exemptionReason required.payment.exemptionReason'],
    ],
    ['a defective card is paid', { 'person.reason': 'defective' }, ['payment.method payment.free']],
    ['a defective card is free', { 'person.reason': 'defective', 'payment.method': 'exempt' }, []],
    [
      'no travel declaration',
      { 'declarations.travelDeclaration': '' },
      ['declarations.travelDeclaration required.declarations.travelDeclaration'],
    ],
    ['none needed', { 'declarations.travelDeclaration': '', 'travel.validForTravel': 'no' }, []],
  ])('%s', (_name, change, expected) => {
    expect(messagesOf(change)).toEqual(expected);
  });

  test('a place that did not exist on the birth date is said with what could be meant', () => {
    const gone: Place = { ...exampleContext.placesByCode('A944')[0]!, from: date('1990-01-01') };
    const context = { ...exampleContext, placesByCode: () => [gone] };
    expect(messagesOf({ 'delivery.mode': 'residence' }, context)).toEqual([
      'person.birthplaceName place.notThen',
    ]);
  });

  test('no tariff, no amount: the responsible person is told', () => {
    const settings = { ...exampleContext.settings, tariffs: [] };
    expect(messagesOf({}, { ...exampleContext, settings })).toEqual(['payment.method payment.noTariff']);
  });
});

describe('bad input', () => {
  const hostile = [
    'x'.repeat(10_240),
    'a\u0000b\u0007',
    '<script>alert(1)</script>',
    "'; DROP TABLE cie_request; --",
    '{"$ne":null}',
  ];
  const free: FieldName[] = fieldNames.filter(
    (field) =>
      ![
        'person.onePart',
        'residence.heightConfirmed',
        'biometrics.medicalProof',
        'declarations.travelDeclaration',
        'contacts.readBackAt',
      ].includes(field),
  );

  test('in any field gives a message at a field of the same section and no exception', () => {
    const relevant: FormValues = {
      'person.reason': 'theft',
      'person.identityProof': 'passport',
      'biometrics.signature': 'unable',
      'payment.exemptionReason': '',
      'person.represented': 'on',
    };
    for (const field of free)
      for (const text of hostile) {
        const values = withValues({ ...relevant, [field]: text });
        const section = field.split('.')[0] as (typeof sections)[number];
        const parsed = parseSection(section, values, exampleContext);
        expect(parsed.ok, `${field} ${text.slice(0, 20)}`).toBe(false);
        if (parsed.ok) continue;
        for (const message of parsed.error.messages) {
          expect(fieldNames).toContain(message.path);
          expect(translate('it', message).length).toBeLessThan(700);
        }
      }
  });

  test('of any kind never throws and never changes what was typed', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...fieldNames),
          fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('yes', 'no', 'on', 'given', 'taken')),
        ),
        (change) => {
          const values = withValues(change);
          const before = structuredClone(values);
          parseRequest(values, exampleContext);
          missingOf(values, exampleContext);
          expect(values).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('that is no string counts as nothing', () => {
    const tampered = withValues({ 'travel.validForTravel': ['yes', 'no'] as never });
    expect(parseSection('travel', tampered, exampleContext)).toMatchObject({ ok: false });
  });
});

describe('what is missing', () => {
  test('of an empty form is every section once', () => {
    const items = missingOf({}, exampleContext);
    expect(items.map(({ message }) => translate('it', message))).toEqual([
      'Persona',
      'Residenza e dati',
      'Foto, impronte e firma',
      'Espatrio: nessuna scelta',
      'Contatti: scegliere un esito',
      'Consegna',
      'Pagamento',
      'Dichiarazioni: una scelta',
    ]);
    expect(items.every(({ tone }) => tone === 'missing')).toBe(true);
    expect(countMissing({}, exampleContext)).toBeGreaterThan(15);
  });

  test('puts what is wrong first and counts the rest', () => {
    const values = withValues({
      'person.birthDate': '31/02/1984',
      'delivery.houseNumber': '',
      'payment.receiptNumber': '',
      'declarations.organDonation': '',
      'declarations.travelDeclaration': '',
    });
    expect(
      missingOf(values, exampleContext).map(({ tone, path, message }) => [
        tone,
        path,
        translate('it', message),
      ]),
    ).toEqual([
      ['error', 'person.birthDate', 'Persona: data di nascita'],
      ['missing', 'delivery.houseNumber', 'Consegna: numero civico'],
      ['missing', 'payment.receiptNumber', 'Pagamento: quietanza'],
      ['missing', 'declarations.organDonation', 'Dichiarazioni: due scelte'],
    ]);
  });

  test('of a complete form is nothing', () => {
    expect(missingOf(exampleValues, exampleContext)).toEqual([]);
    expect(countMissing(exampleValues, exampleContext)).toBe(0);
  });
});
