// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useCallback } from 'react';
import { PlaceCombobox } from '@/components/places/place-combobox';
import { fieldId, type FieldLook } from '@/components/ui/field-look';
import { RadioTiles } from '@/components/ui/radio-tiles';
import { translatorFor } from '@/lib/i18n/translate';
import { parseBirthDate } from '@/lib/citizen/birth-date';
import { type PlaceField, placeFields, type PlaceName } from '@/lib/cie-request/place-fields';
import { type Place, printedName } from '@/lib/places/place';
import { matchesQuery } from '@/lib/places/place-search';
import { askPlaces } from './ask-places';
import { HiddenField } from './fields';
import { useFields } from './use-fields';

const t = translatorFor('it');

type PlaceInputProps = { name: PlaceName; span?: FieldLook['span'] };

const fieldOf = (name: PlaceName): PlaceField => {
  const field = placeFields.find((known) => known.name === name);
  if (!field) throw new Error('a place has its fields');
  return field;
};

/** What the server proposed for a name that stands in the form without a code: radios, which work without JavaScript too. */
const Proposals = ({ name, choose }: { name: PlaceName; choose: (place: Place) => void }) => {
  const { facts, values } = useFields();
  const places = facts.proposals[name] ?? [];
  const code = values[fieldOf(name).code];
  if (places.length === 0 || places.some((place) => place.belfiore === code)) return null;
  return (
    <RadioTiles
      name={`choose.${name}`}
      label={t('newRequest.placeChoices')}
      layout="stack"
      size="small"
      options={places.map((place) => ({ value: place.belfiore, label: printedName(place) }))}
      onChange={(event) => {
        const place = places.find(({ belfiore }) => belfiore === event.currentTarget.value);
        if (place) choose(place);
      }}
    />
  );
};

/** A place by name and, behind it, by code: proposals while typing, by the birth date where it matters. */
export const PlaceInput = ({ name, span }: PlaceInputProps) => {
  const { values, initial, shown, bind, write, learn } = useFields();
  const { code, kind, on } = fieldOf(name);
  const date = on === 'birth' ? (parseBirthDate(values['person.birthDate'] ?? '')?.date ?? null) : null;

  const search = useCallback(
    (q: string, signal?: AbortSignal) => askPlaces({ q, date, kind }, signal),
    [date, kind],
  );
  const choose = useCallback(
    async (place: Place) => {
      write({ [name]: printedName(place), [code]: place.belfiore });
      const rows = await askPlaces({ code: place.belfiore });
      learn(rows.length > 0 ? rows : [place]);
    },
    [name, code, write, learn],
  );
  const leave = async (typed: string) => {
    if (typed.trim() === '' || values[code]) return;
    const exact = (await search(typed)).filter(
      (place) => matchesQuery(place, typed.replace(/\s*\([A-Za-z]{2}\)\s*$/, '')) === 'exact',
    );
    const [only] = exact;
    if (only && exact.length === 1) await choose(only);
  };

  return (
    <div className={`span-${span ?? 5} stack stack--tight`}>
      <PlaceCombobox
        {...bind(name)}
        label={t(`field.${name}`)}
        defaultValue={initial[name] ?? ''}
        invalid={shown.has(name)}
        describedBy={shown.has(name) ? `${fieldId(name)}-error` : undefined}
        listLabel={t('newRequest.placeChoices')}
        search={search}
        onChoose={(place) => void choose(place)}
        onTyped={() => {
          if (values[code]) write({ [code]: '' });
        }}
        onLeave={(typed) => void leave(typed)}
      />
      <HiddenField name={code} />
      <Proposals name={name} choose={(place) => void choose(place)} />
    </div>
  );
};
