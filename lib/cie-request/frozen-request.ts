// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ItalianAddress } from '@/lib/citizen/address';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type CieRequestData } from './request-data';
import { type FormValues } from './request-fields';
import { type Answer, type ToldRule } from './rules/decisions';
import { type Expiry } from './validity';

/** One version of a request as it was printed and signed: what was typed, what it means, and what the rules said that day. */
export type FrozenRequest = {
  values: FormValues;
  data: CieRequestData;
  /** The day of the request in Europe/Rome; age and expiry are taken on it. */
  requestDate: CivilDate;
  expiry: Expiry;
  /** What the rules decided that the papers say. */
  decided: { signer: Answer<'signer'>; credentials: Answer<'credentials'>; told: ToldRule[] };
  /** What is paid, in cents. */
  feeCents: number;
  /** SHA-256 of the photo in hexadecimal; absent without one. */
  photo?: string;
};

/** Whether two versions are of the same person: a corrected letter keeps the ticket, another person never gets a printed serial. */
export const isSamePerson = (a: FrozenRequest, b: FrozenRequest): boolean => {
  const [p, q] = [a.data.person, b.data.person];
  if (p.codiceFiscale === q.codiceFiscale) return true;
  return p.surname === q.surname && p.givenName === q.givenName && p.birthDate === q.birthDate;
};

/** A version frozen before the rules for everybody: it was of an adult who lives here. */
type EarlierFrozenRequest = Omit<FrozenRequest, 'decided' | 'data'> & {
  data: Omit<CieRequestData, 'family' | 'person' | 'residence'> & {
    person: Omit<CieRequestData['person'], 'birthDateKnown' | 'homeProcedure'>;
    residence: Omit<CieRequestData['residence'], 'home' | 'permit'> & { address: ItalianAddress };
  };
};

/** Reads a frozen version as it was stored, whatever the day. */
export const readFrozen = (stored: FrozenRequest | EarlierFrozenRequest): FrozenRequest => {
  if ('decided' in stored) return stored;
  const { data } = stored;
  const { address, ...residence } = data.residence;
  return {
    ...stored,
    decided: { signer: 'holder', credentials: 'all', told: [] },
    data: {
      ...data,
      person: { ...data.person, birthDateKnown: 'day', homeProcedure: null },
      residence: { ...residence, home: { kind: 'here', address }, permit: null },
      family: { role: 'none' },
    },
  };
};
