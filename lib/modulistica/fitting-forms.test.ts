// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it, test } from 'vitest';
import { plainWords } from '@/lib/receipt/paper/words';
import { exampleContext, exampleValues } from '@/lib/cie-request/example-request';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { decisionsOf } from '@/lib/cie-request/request-form';
import { requestStatuses, type RequestStatus } from '@/lib/cie-request/request-status';
import { fittingForms } from './fitting-forms';
import { formFactsOf } from './form-facts';
import { OWN_FORMS } from './paper/own-form-of';
import { partsOf } from './paper/testing/parts-of';
import { ownFormCodes } from './own-forms';

/** Born so many years before the example's day, 23/11/2026. */
const aged = (years: number): FormValues => ({ 'person.birthDate': `01/02/${2026 - years}` });
const minor = (years: number, changes: FormValues = {}): FormValues => ({
  ...exampleValues,
  ...aged(years),
  'declarations.organDonation': '',
  'biometrics.signature': years < 12 ? '' : 'given',
  'family.role': 'parents',
  'family.parent1': 'Ferri Laura',
  'family.parent1State': 'present',
  'family.parent2': 'Montanari Ugo',
  'family.parent2State': 'present',
  'delivery.mode': 'residence',
  ...changes,
});
const adult = (changes: FormValues = {}): FormValues => ({
  ...exampleValues,
  'declarations.organDonation': '',
  'delivery.mode': 'residence',
  ...changes,
});

const offered = (values: FormValues, status: RequestStatus = 'draft'): string[] =>
  fittingForms(formFactsOf(values, exampleContext, status)).map(({ code, why }) => `${code} ${why}`);

describe('the forms that fit', () => {
  const guardian = { 'family.role': 'guardian', 'family.representative': 'Riva Ida' };
  const rows: [string, FormValues, string[]][] = [
    ['nothing typed yet', {}, ['SP-01 adult']],
    ['an adult who renews', adult(), ['SP-01 adult']],
    [
      'an adult who consents to donation',
      adult({ 'declarations.organDonation': 'consent' }),
      ['SP-01 adult', 'SP-06A donation'],
    ],
    [
      'an adult who renews and says nothing on donation',
      adult({ 'declarations.organDonation': 'no-statement' }),
      ['SP-01 adult', 'SP-06B donationBefore'],
    ],
    [
      'a first issue says nothing on donation: there is nothing to cancel',
      adult({ 'declarations.organDonation': 'no-statement', 'person.reason': 'first-issue' }),
      ['SP-01 adult'],
    ],
    [
      'who lives abroad is not asked about donation',
      adult({ 'declarations.organDonation': 'consent', 'residence.home': 'abroad' }),
      ['SP-01 adult'],
    ],
    ['a damaged card', adult({ 'person.reason': 'deterioration' }), ['SP-01 adult', 'SP-11 deterioration']],
    [
      'a card that waits at the municipality',
      adult({ 'delivery.mode': 'municipality' }),
      ['SP-01 adult', 'SP-07 atMunicipality'],
    ],
    [
      'somebody else collects it',
      adult({ 'delivery.delegate': 'Paolo Riva', 'delivery.mode': 'municipality' }),
      ['SP-01 adult', 'SP-07 collector'],
    ],
    [
      'no document, two witnesses',
      adult({ 'person.identityProof': 'witnesses' }),
      ['SP-01 adult', 'SP-14 witnesses'],
    ],
    ['cannot sign', adult({ 'biometrics.signature': 'unable' }), ['SP-01 adult', 'SP-15 unableToSign']],
    ['cannot write', adult({ 'biometrics.signature': 'illiterate' }), ['SP-01 adult', 'SP-15 unableToSign']],
    ['cannot come', adult({ 'person.homeProcedure': 'on' }), ['SP-01 adult', 'SP-13 homeProcedure']],
    [
      'an adult under a guardian',
      adult({ ...guardian, 'person.represented': 'on', 'declarations.organDonation': 'consent' }),
      ['SP-01 adult', 'SP-05 representative'],
    ],
    [
      'an administrator whose decree covers it',
      adult({ 'person.represented': 'on', 'family.role': 'administrator', 'family.powers': 'represents' }),
      ['SP-01 adult', 'SP-05 representative'],
    ],
    [
      'an administrator without powers: the person acts alone',
      adult({ 'person.represented': 'on', 'family.role': 'administrator', 'family.powers': 'none' }),
      ['SP-01 adult'],
    ],
    ['a child with both parents', minor(5), ['SP-04A youngMinor', 'SP-07 collector']],
    [
      'a child whose parent signs elsewhere',
      minor(11, { 'family.parent2State': 'assent' }),
      ['SP-03 parentAway', 'SP-04A youngMinor', 'SP-07 collector'],
    ],
    [
      'a child whose parent does not assent',
      minor(13, { 'family.parent1State': 'absent' }),
      ['SP-03 parentAway', 'SP-04B olderMinor', 'SP-05 judge', 'SP-07 collector'],
    ],
    [
      'a card not for travel needs nobody’s assent',
      minor(15, { 'family.parent2State': 'absent', 'travel.validForTravel': 'no' }),
      ['SP-04B olderMinor'],
    ],
    [
      'a parent who is dead assents to nothing',
      minor(16, { 'family.parent2State': 'deceased' }),
      ['SP-04B olderMinor'],
    ],
    ['a minor with a guardian', minor(16, guardian), ['SP-04B olderMinor', 'SP-05 representative']],
  ];

  it.each(rows)('%s', (_who, values, codes) => {
    expect(offered(values)).toEqual(codes);
  });

  it('are those of the card once it is registered, those of the codes once they were handed over, none when it is closed', () => {
    const values = adult({ 'delivery.mode': 'municipality', 'person.reason': 'deterioration' });
    expect(requestStatuses.map((status) => offered(values, status))).toEqual([
      ['SP-01 adult', 'SP-07 atMunicipality', 'SP-11 deterioration'],
      ['SP-01 adult', 'SP-07 atMunicipality', 'SP-11 deterioration'],
      ['SP-07 atMunicipality'],
      ['SP-07 atMunicipality', 'SP-08A codesLost', 'SP-08B contactsChange', 'SP-10 secondHalves'],
      [],
      [],
    ]);
  });

  it('of the codes are the holder’s own acts: nobody signs them for a minor', () => {
    expect(offered(minor(16), 'completed')).toEqual([]);
  });
});

describe('the words of the forms and the rules of the request', () => {
  it.each(Array.from({ length: 30 }, (_, age) => age))('agree on who signs at %i', (age) => {
    const values = age < 18 ? minor(age) : adult(aged(age));
    const rules = decisionsOf(values, exampleContext);
    const [code] = fittingForms(formFactsOf(values, exampleContext, 'draft'))
      .map((form) => form.code)
      .filter((each) => /^SP-0[14]/.test(each));
    if (!code) throw new Error('everybody asks by a form');
    const { signer, others } = OWN_FORMS[code];
    const roles = [signer, ...others].map(({ role }) => role);
    expect(signer.role).toBe(
      rules.signer.value === 'holder' ? 'forms.sign.applicant' : 'forms.sign.asking-parent',
    );
    const holderSigns = roles.includes('forms.sign.minor') || rules.signer.value === 'holder';
    expect(holderSigns).toBe(rules.signature.value === 'asked');
    expect(roles.includes('forms.sign.other-parent')).toBe(rules.assent.value === 'both-parents');
    const [, from, to] = /da (\d+) a (\d+) anni/.exec(plainWords('it', `forms.${code}.title`)) ?? [];
    if (from && to) expect([Number(from) <= age, age <= Number(to)]).toEqual([true, true]);
  });

  it('agree on whose names may stand on the card, and up to which age', () => {
    for (const code of ['SP-04A', 'SP-04B'] as const)
      expect(partsOf(code, 'citizen').ticks).toContain('family.onCard');
    expect(partsOf('SP-01', 'citizen').ticks).not.toContain('family.onCard');
    const said = /sotto i\s(\d+)\sanni/.exec(plainWords('it', 'forms.tick.family.onCard'))?.[1];
    const at = (age: number) => decisionsOf(minor(age), exampleContext).parentsOnCard.value;
    expect([at(Number(said) - 1), at(Number(said))]).toEqual(['offered', 'never']);
  });

  it('name the law of the rules', () => {
    const lawOf = (code: (typeof ownFormCodes)[number]) => plainWords('it', `forms.${code}.law`);
    const rules = decisionsOf(minor(10), exampleContext);
    expect(rules.assent.source).toBe('L. 1185/1967, art. 3, lett. a');
    for (const code of ['SP-03', 'SP-04A', 'SP-04B', 'SP-05'] as const)
      expect(lawOf(code).replaceAll('\u00a0', ' '), code).toMatch(
        /art\. 3, lett\. a, L\. (21 novembre 1967, n\. )?1185/,
      );
    expect(decisionsOf(adult(), exampleContext).organDonation.source).toBe('Art. 3, comma 3, TULPS');
    for (const code of ['SP-06A', 'SP-06B'] as const)
      expect(lawOf(code).replaceAll('\u00a0', ' ')).toContain('art. 3, comma 3, TULPS');
  });
});

test('every form can be offered', () => {
  const values = [
    adult({
      'declarations.organDonation': 'consent',
      'person.reason': 'deterioration',
      'person.homeProcedure': 'on',
      'person.identityProof': 'witnesses',
      'biometrics.signature': 'unable',
    }),
    adult({ 'declarations.organDonation': 'no-statement', 'person.represented': 'on' }),
    minor(5, { 'family.parent2State': 'absent' }),
    minor(15),
  ];
  const codes = values.flatMap((each) =>
    (['draft', 'completed'] as const).flatMap((status) =>
      fittingForms(formFactsOf(each, exampleContext, status)).map(({ code }) => code),
    ),
  );
  expect(ownFormCodes.filter((code) => !codes.includes(code))).toEqual([]);
});
