// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page } from '@playwright/test';
import loaded from 'codice-fiscale-js';
import { completeValues } from '@/lib/cie-request/example-request';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { addDays, addYears, type CivilDate, formatCivilDate, partsOf } from '@/lib/kernel/civil-date';
import { systemClock, todayOf } from '@/lib/kernel/clock';
import { openRequest, saveDraft } from './counter';
import { expectTakenOver, openForm } from './new-request';

// The package's types declare a default export; what it ships is a named one.
const { CodiceFiscale } = loaded as unknown as { CodiceFiscale: typeof loaded };

/** The birth date of somebody who turned so many years old some days ago. */
export const bornAgo = (years: number, days = 10): CivilDate =>
  addYears(addDays(todayOf(systemClock), -days), -years);

type Person = { surname: string; givenName: string; sex: 'F' | 'M'; birth: CivilDate };

/** What is typed about a person born in Bologna; the code by another library. */
export const personValues = ({ surname, givenName, sex, birth }: Person): FormValues => {
  const { year, month, day } = partsOf(birth);
  const code = CodiceFiscale.compute({
    name: givenName,
    surname,
    gender: sex,
    year,
    month,
    day,
    birthplace: 'Bologna',
    birthplaceProvincia: 'BO',
  });
  return {
    'person.codiceFiscale': code,
    'person.surname': surname,
    'person.givenName': givenName,
    'person.sex': sex,
    'person.birthDate': formatCivilDate(birth),
    'person.birthplaceName': 'Bologna (BO)',
    'person.birthplace': 'A944',
  };
};

/** A first issue, and nothing yet of who identifies the person. */
export const FIRST_ISSUE: FormValues = {
  'person.reason': 'first-issue',
  'person.previousType': 'none',
  'person.previousNumber': '',
  'person.previousIssuedOn': '',
  'person.previousExpiresOn': '',
  'person.identityProof': '',
};

/** What nobody asks of a child under twelve. */
export const NO_BIOMETRICS: FormValues = {
  'biometrics.fingerprints': '',
  'biometrics.rightFinger': '',
  'biometrics.leftFinger': '',
  'biometrics.signature': '',
};

/** Opens a draft that is complete but for what the journey types, with the form in the browser's hands. */
export const openPrepared = async (page: Page, changes: FormValues): Promise<string> => {
  const requestId = await openRequest(page);
  const values = Object.fromEntries(
    Object.entries(completeValues(changes)).filter(([, text]) => text !== ''),
  );
  await saveDraft(page, requestId, values, 0);
  await openForm(page, requestId);
  await expectTakenOver(page);
  return requestId;
};

/** Presses «Vai al controllo» and is there. */
export const reachReview = async (page: Page): Promise<void> => {
  await page.keyboard.press('F9');
  await expect(page).toHaveURL(/\/controllo$/);
};
