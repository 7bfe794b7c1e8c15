// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useCallback, useRef } from 'react';
import { birthplaceInCode, FIELDS_OF_CODE, filledFromCode } from '@/lib/cie-request/filled-from-code';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Place } from '@/lib/places/place';
import { askPlaces } from './ask-places';
import { type KnownPlaces } from './form-facts';

type Parts = {
  today: CivilDate;
  places: KnownPlaces;
  learn: (rows: readonly Place[]) => void;
  read: () => FormValues;
  write: (values: FormValues) => void;
};

/**
 * Fills sex, birth date and birthplace as soon as a codice fiscale is valid: what is empty, and what an earlier code
 * filled. What the clerk wrote is left alone; a difference is explained at the field.
 */
export const useFilledFromCode = ({ today, places, learn, read, write }: Parts) => {
  const last = useRef<{ code: string; filled: FormValues }>({ code: '', filled: {} });
  const apply = useCallback(
    (found: FormValues) => {
      const now = read();
      const changes = Object.fromEntries(
        FIELDS_OF_CODE.flatMap((name) => {
          const text = found[name];
          const isOurs = !now[name] || now[name] === last.current.filled[name];
          return text !== undefined && isOurs && now[name] !== text ? [[name, text]] : [];
        }),
      );
      last.current.filled = { ...last.current.filled, ...found };
      if (Object.keys(changes).length > 0) write(changes);
    },
    [read, write],
  );
  return useCallback(
    async (typed: string) => {
      const belfiore = birthplaceInCode(typed);
      if (belfiore === null || last.current.code === typed) return;
      last.current.code = typed;
      const known = places.get(belfiore);
      apply(filledFromCode(typed, today, known ?? []));
      if (known) return;
      const rows = await askPlaces({ code: belfiore });
      if (rows.length === 0) last.current.code = '';
      learn(rows);
      if (last.current.code === typed && rows.length > 0) apply(filledFromCode(typed, today, rows));
    },
    [apply, learn, places, today],
  );
};
