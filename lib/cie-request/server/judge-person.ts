// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RegistryCheck } from '@/lib/cie-request/registry-check';
import { differencesFrom } from '@/lib/cie-request/registry-differences';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { valuesOfPerson } from '@/lib/cie-request/values-of-person';
import { parseCodiceFiscale } from '@/lib/citizen/codice-fiscale';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type Result } from '@/lib/kernel/result';
import { type OwnMunicipality } from '@/lib/municipality/server/get-settings';
import { type Place, placeOn } from '@/lib/places/place';
import { matchesQuery } from '@/lib/places/place-search';
import { findPlaces } from '@/lib/places/server/find-places';
import { listPlacesByCode } from '@/lib/places/server/list-places-by-code';
import { type TenantTx } from '@/lib/platform/database';
import { type RegistryError } from '@/lib/registry/registry-error';
import { type RegistryPerson } from '@/lib/registry/registry-person';

/** The name under which the register knows the birthplace, and which kind of place it is. */
const namedBirthplace = ({ birthplace }: RegistryPerson) => {
  if (birthplace?.kind === 'municipality')
    return { name: birthplace.municipality.name, kind: 'municipality' as const };
  return birthplace?.kind === 'abroad' ? { name: birthplace.state, kind: 'foreign-state' as const } : null;
};

/** The register names places, the form knows them by Belfiore code: the one in the codice fiscale if it has that name, or the only one that has it. */
const birthplaceOf = async ({ tx }: TenantTx, person: RegistryPerson): Promise<Place | null> => {
  const named = namedBirthplace(person);
  if (!named) return null;
  const isIt = (place: Place) => named.name.split('/').some((name) => matchesQuery(place, name) === 'exact');
  const code = parseCodiceFiscale(person.codiceFiscale);
  const inCode = code.ok ? await listPlacesByCode(tx, code.value.belfiore) : [];
  if (inCode.some(isIt)) {
    const then = placeOn(inCode, person.birthDate);
    if (then.ok) return then.value;
  }
  const found = await findPlaces(tx, named.name, person.birthDate, named.kind);
  const [only, ...others] = found.filter(isIt);
  return only && others.length === 0 ? only : null;
};

/** Where the person lives when it is not here: the municipality or the foreign state that has this name, if only one has it. */
const homeOf = async (
  { tx, now }: TenantTx,
  { residence }: RegistryPerson,
  { istatCode }: OwnMunicipality,
): Promise<Place | null> => {
  if (!residence || (residence.kind === 'italy' && residence.municipality.istat === istatCode)) return null;
  const [name, kind] =
    residence.kind === 'abroad'
      ? ([residence.state, 'foreign-state'] as const)
      : ([residence.municipality.name, 'municipality'] as const);
  const found = await findPlaces(tx, name, civilDateIn(now, 'Europe/Rome'), kind);
  const [only, ...others] = found.filter(
    (place) => matchesQuery(place, name) === 'exact' && place.to === null,
  );
  return only && others.length === 0 ? only : null;
};

/** What the register says, in the words of the form, with the places it means. */
export type ToldValues = { values: FormValues; places: Place[] };

/** Puts a person of the register into the words of the form. */
export const toldValuesOf = async (
  tenant: TenantTx,
  person: RegistryPerson,
  municipality: OwnMunicipality,
): Promise<ToldValues> => {
  const birthplace = await birthplaceOf(tenant, person);
  const home = await homeOf(tenant, person, municipality);
  return {
    values: valuesOfPerson(person, { birthplace, home, municipality: municipality.istatCode }),
    places: [birthplace, home].filter((place) => place !== null),
  };
};

type Asked = {
  codiceFiscale: string;
  draftVersion: number;
  typed: FormValues;
  /** Since when an earlier question has been waiting. */
  since: Date | null;
};

/** What is kept of an answer: whether the typing agrees with it, and nothing that it said. */
export const checkOf = (
  { codiceFiscale, draftVersion, typed, since }: Asked,
  told: Result<FormValues, RegistryError>,
  now: Date,
): RegistryCheck => {
  const asked = { codiceFiscale, draftVersion };
  if (!told.ok)
    return told.error.kind === 'away'
      ? { ...asked, state: 'waiting', since: since ?? now }
      : { ...asked, state: 'refused', at: now, problem: told.error.problem, code: told.error.code };
  const fields = differencesFrom(typed, told.value);
  return fields.length > 0
    ? { ...asked, state: 'differs', at: now, fields }
    : { ...asked, state: 'agrees', at: now };
};

/** The outcome as the trail keeps it: a code, nothing personal. */
export const outcomeOf = (check: RegistryCheck): string =>
  check.state === 'refused' ? (check.code ?? check.problem) : check.state;
