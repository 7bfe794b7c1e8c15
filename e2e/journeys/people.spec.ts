// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import { expectAccessible } from '../checks/accessibility';
import { backend } from '../checks/backend';
import { readPaper, textsOf } from '../checks/paper';
import { expect, test } from '../fixtures';
import { confirmSigned, expectPrinted, print, review } from '../screens/counter';
import { errorAt, field, openSection, tile, unfold } from '../screens/new-request';
import {
  bornAgo,
  FIRST_ISSUE,
  NO_BIOMETRICS,
  openPrepared,
  personValues,
  reachReview,
} from '../screens/people';
import { operators, signIn } from '../screens/sign-in';

test.beforeEach(({ page }) => signIn(page, operators.clerk));

const press = (page: Page) => page.keyboard.press('F9');

/** From the form to the registered request; the words of sheet 1, front and back. */
const registered = async (page: Page, requestId: string): Promise<{ front: string; back: string }> => {
  await reachReview(page);
  await review(page, requestId);
  await expectPrinted(page);
  const [front = '', back = ''] = textsOf(
    await readPaper((await print(page, requestId, 'sheet-1-citizen')).bytes, 2),
  );
  await confirmSigned(page);
  return { front, back };
};

const fillWitness = async (page: Page, nth: 1 | 2, name: string, birth: string, document: string) => {
  await field(page, `person.witness${nth}`).fill(name);
  await field(page, `person.witness${nth}BirthDate`).fill(birth);
  await field(page, `person.witness${nth}Document`).fill(document);
};

const fillParent = async (page: Page, nth: 1 | 2, name: string, state: string, document: string) => {
  await field(page, `family.parent${nth}`).fill(name);
  await field(page, `family.parent${nth}State`).selectOption(state);
  await field(page, `family.parent${nth}Document`).fill(document);
};

test('@campaign a newborn: two witnesses, who are the parents, no prints, a delegate, three years', async ({
  page,
  complaints,
}) => {
  const person = personValues({ surname: 'Rossi', givenName: 'Giulia', sex: 'F', birth: bornAgo(0) });
  const requestId = await openPrepared(page, {
    ...person,
    ...FIRST_ISSUE,
    ...NO_BIOMETRICS,
    'residence.heightCm': '52',
    'delivery.otherDocument': '',
    'declarations.organDonation': '',
  });
  await tile(page, 'person.identityProof', 'witnesses').check();
  await fillWitness(page, 1, 'Rossi Paolo', '03/02/1990', 'C.I. CA12345AA');
  await fillWitness(page, 2, 'Bianchi Anna', '04/05/1991', 'C.I. CA54321BB');
  await tile(page, 'family.role', 'parents').check();
  await tile(page, 'family.holderPresent', 'yes').check();
  await fillParent(page, 1, 'Rossi Paolo', 'present', 'C.I. CA12345AA');
  await fillParent(page, 2, 'Bianchi Anna', 'present', 'C.I. CA54321BB');
  await press(page);
  await expect(errorAt(page, 'delivery.delegate')).toContainText('meno di 14 anni');
  await field(page, 'delivery.delegate').fill('Rossi Paolo');
  await expectAccessible(page);
  const { front, back } = await registered(page, requestId);
  expect(front).toContain('non richieste (meno di 12 anni)');
  expect(front).toContain('Esercente la responsabilità genitoriale');
  expect(back).toContain('Genitore presente: Bianchi Anna');
  expect(back).toContain('Firma del testimone');
  expect(back).toContain('Sotto i 5 anni le credenziali CIE non si attivano');
  const data = page.getByRole('region', { name: 'Dati della richiesta' });
  await expect(data.getByText('il primo compleanno dopo 3 anni')).toBeVisible();
  await expect(data.getByText(/firma chi esercita la responsabilità genitoriale · Artt. 316/)).toBeVisible();
  await expectAccessible(page);
  await expect
    .poll(async () => (await backend().showEnrolment(requestId)).ok, { timeout: 20_000 })
    .toBe(true);
  expect(complaints).toEqual([]);
});

test('@campaign a thirteen-year-old with one known parent', async ({ page }) => {
  const person = personValues({ surname: 'Verdi', givenName: 'Luca', sex: 'M', birth: bornAgo(13) });
  const requestId = await openPrepared(page, {
    ...person,
    'delivery.delegate': 'Verdi Carla',
    'delivery.otherDocument': '',
    'declarations.organDonation': '',
  });
  await tile(page, 'family.role', 'parents').check();
  await tile(page, 'family.holderPresent', 'yes').check();
  await fillParent(page, 1, 'Verdi Carla', 'present', 'patente BO1234567');
  await press(page);
  await expect(errorAt(page, 'family.parent2State')).toContainText('se non risulta, dirlo');
  await field(page, 'family.parent2State').selectOption('unknown');
  await tile(page, 'family.parentsOnCard', 'on').check();
  const { front, back } = await registered(page, requestId);
  expect(front).toContain('Verdi Carla');
  expect(back).toContain('I nomi dei genitori stanno sulla carta.');
  expect(back).toContain('Firma del titolare');
  expect(back).toContain('soltanto per i servizi scolastici');
});

test('@campaign an adult with a guardian', async ({ page }) => {
  const requestId = await openPrepared(page, { 'declarations.organDonation': '' });
  await unfold(page, 'person', /Casi particolari/);
  await tile(page, 'person.represented', 'on').check();
  await tile(page, 'family.role', 'guardian').check();
  await tile(page, 'family.holderPresent', 'yes').check();
  await field(page, 'family.representative').fill('Ferri Ada');
  await field(page, 'family.representativeDocument').fill('C.I. CA77777AA');
  await press(page);
  await expect(errorAt(page, 'family.decree')).toContainText('decreto di nomina');
  await field(page, 'family.decree').fill('Tribunale di Bologna, n. 312/2024');
  await field(page, 'family.decreeDate').fill('12/03/2024');
  const { front, back } = await registered(page, requestId);
  expect(front).toContain('Ferri Ada');
  expect(front).toContain('Tutore');
  expect(back).toContain('decreto Tribunale di Bologna, n. 312/2024 del 12/03/2024');
  expect(back).toContain('Non richiesta.');
});

test('@campaign a theft, and nobody but two witnesses knows who it is', async ({ page }) => {
  const requestId = await openPrepared(page, { 'person.identityProof': '' });
  await tile(page, 'person.reason', 'theft').check();
  await tile(page, 'person.identityProof', 'witnesses').check();
  await fillWitness(page, 1, 'Montanari Beatrice', '14/04/1984', 'C.I. CA12345AA');
  await fillWitness(page, 2, 'Neri Ugo', '04/05/1970', 'C.I. CA54321BB');
  await press(page);
  await expect(errorAt(page, 'person.reportNumber')).toContainText('Senza denuncia');
  await expect(errorAt(page, 'person.witness1')).toContainText('la persona che chiede la carta');
  await field(page, 'person.witness1').fill('Galli Ida');
  await field(page, 'person.reportAuthority').fill('Carabinieri di Borgo San Quirino');
  await field(page, 'person.reportDate').fill('10/11/2026');
  await field(page, 'person.reportNumber').fill('2026/118');
  const { front, back } = await registered(page, requestId);
  expect(front).toContain('due testimoni (vedi retro)');
  expect(back).toContain('Testimone: Galli Ida');
});

test('@campaign a person with one name, unable to sign', async ({ page }) => {
  const requestId = await openPrepared(page, {
    ...personValues({ surname: 'Devi', givenName: 'X', sex: 'F', birth: bornAgo(41) }),
    'person.givenName': '',
    'person.mismatchReason': 'una sola parte del nome in anagrafe',
  });
  await press(page);
  await expect(errorAt(page, 'person.givenName')).toContainText('persona con un solo nome');
  await tile(page, 'person.onePart', 'on').check();
  await openSection(page, 'biometrics');
  await tile(page, 'biometrics.signature', 'unable').check();
  await field(page, 'biometrics.signatureReason').fill('braccio ingessato');
  const { front } = await registered(page, requestId);
  expect(front).toContain('Impossibilitato/a a firmare: braccio ingessato');
});

test('@campaign a citizen of a State outside the Union: permit, never for travel', async ({ page }) => {
  const requestId = await openPrepared(page, {
    'residence.citizenship': '',
    'declarations.travelDeclaration': '',
  });
  await field(page, 'residence.citizenship').selectOption('MAR');
  await press(page);
  await expect(errorAt(page, 'residence.permitType')).toContainText('permesso di soggiorno');
  await expect(errorAt(page, 'travel.validForTravel')).toContainText(
    'non valida per l’espatrio'.replace('’', "'"),
  );
  await field(page, 'residence.permitType').selectOption('long-term');
  await field(page, 'residence.permitNumber').fill('I 1234 5678');
  await tile(page, 'travel.validForTravel', 'no').check();
  const { front } = await registered(page, requestId);
  expect(front).toContain('Marocco');
  expect(front).toMatch(/NON valida/);
});

test('@campaign who is enrolled in the AIRE', async ({ page }) => {
  const requestId = await openPrepared(page, {
    'residence.streetName': '',
    'residence.houseNumber': '',
    'residence.postalCode': '',
    'declarations.organDonation': '',
  });
  await unfold(page, 'residence', /Abita altrove/);
  await field(page, 'residence.home').selectOption('abroad');
  await field(page, 'residence.foreignAddress').fill('Hauptstrasse 12, 8001 Zürich');
  for (const [name, typed, shown] of [
    ['residence.foreignStateName', 'Svizz', 'Svizzera'],
    ['residence.municipalityName', 'Bologna', 'Bologna (BO)'],
  ] as const) {
    await field(page, name).fill(typed);
    await page.locator('[role=listbox] [role=option]', { hasText: shown }).first().click();
  }
  const { front, back } = await registered(page, requestId);
  expect(front).toContain('Hauptstrasse 12, 8001 Zürich, Svizzera – iscritto/a AIRE Bologna');
  expect(back).toContain('Non richiesta.');
});
