// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, expect, it } from 'vitest';
import { readBackToken } from '@/lib/contacts/contact-outcome';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, otherPerson, registerNew, typeRequest } from '@/lib/testing/requests';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown } from '@/lib/testing/town';
import { findContactUse } from './find-contact-use';

const EMAIL = 'lettrice@posta.example';
const MOBILE = '+393471234542';
const ELSEWHERE = { ...otherPerson, 'residence.houseNumber': '99' };

let clerk: Actor;
let patient: Actor;

/** A clerk of a municipality where one person has left her contacts. */
const clerkWhere = async (contactCoach: typeof exampleSettings.contactCoach): Promise<Actor> => {
  const town = await addTown({ ...exampleSettings, contactCoach });
  const one = await addActor(town, 'clerk');
  await stockTickets(town, 1);
  await registerNew(one, {
    'contacts.email': EMAIL,
    'contacts.mobile': MOBILE,
    'contacts.readBack': readBackToken({ email: EMAIL, mobile: MOBILE }),
  });
  return one;
};

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  const { contactCoach } = exampleSettings;
  clerk = await clerkWhere(contactCoach);
  patient = await clerkWhere({ ...contactCoach, sharedFrom: 2, neverDomains: ['yopmail.com'] });
});

const useOf = async (by: Actor, person: typeof otherPerson, email = EMAIL) =>
  findContactUse(await by.proof('work-requests'), await typeRequest(by, person), { email, mobile: MOBILE });

it('says who else uses a contact: the own family, or as many of other households as the municipality set', async () => {
  const stranger = { others: 1, family: false };
  expect((await useOf(clerk, ELSEWHERE, EMAIL.toUpperCase())).shared).toEqual([
    { kind: 'email', ...stranger },
    { kind: 'mobile', ...stranger },
  ]);
  expect((await useOf(patient, ELSEWHERE)).shared).toEqual([]);
  const family = { others: 0, family: true };
  expect((await useOf(patient, otherPerson)).shared).toEqual([
    { kind: 'email', ...family },
    { kind: 'mobile', ...family },
  ]);
});

it('says that a mailbox is a throw-away one, unless the municipality wants nothing said of it', async () => {
  expect((await useOf(clerk, ELSEWHERE, 'x@yopmail.com')).disposable).toBe(true);
  expect((await useOf(clerk, ELSEWHERE)).disposable).toBe(false);
  expect((await useOf(patient, ELSEWHERE, 'x@yopmail.com')).disposable).toBe(false);
});
