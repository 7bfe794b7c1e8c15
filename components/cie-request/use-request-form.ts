// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { birthplaceInCode, filledFromCode } from '@/lib/cie-request/filled-from-code';
import { type FieldName, type FormValues, type Section } from '@/lib/cie-request/request-fields';
import { decisionsOf } from '@/lib/cie-request/request-form';
import { type Place } from '@/lib/places/place';
import { contextOf, type FormFacts, withPlaces } from './form-facts';
import { type FormView, formViewOf, shownMessages } from './form-view';
import { useDraft } from './use-draft';
import { useFilledFromCode } from './use-filled-from-code';
import { useGivenContacts } from './use-given-contacts';
import { useFormValues } from './use-form-values';
import { useRegistry } from './use-registry';
import { useSections } from './use-sections';

type Start = {
  form: RefObject<HTMLFormElement | null>;
  facts: FormFacts;
  /** What the server holds, and what the page begins with: not the same after a post that could not be kept. */
  stored: { version: number; values: FormValues; savedAt: Date | null };
  initial: FormValues;
  attempted: boolean;
};

const sectionOf = (name: FieldName): Section => name.slice(0, name.indexOf('.')) as Section;

const useRules = (facts: FormFacts, values: FormValues) => {
  const [places, setPlaces] = useState(() => withPlaces(new Map(), facts.places));
  const learn = useCallback((rows: readonly Place[]) => setPlaces((now) => withPlaces(now, rows)), []);
  const context = useMemo(() => contextOf(facts, places), [facts, places]);
  const judge = useCallback(
    (typed: FormValues) => formViewOf(typed, context, { municipality: facts.municipality, locale: 'it' }),
    [context, facts.municipality],
  );
  const view = useMemo(() => judge(values), [judge, values]);
  const rules = useMemo(() => decisionsOf(values, context), [values, context]);
  return { places, learn, context, judge, view, rules };
};

/** The state of the form: what is typed, what the rules say about it, what of that is shown, and whether it is saved. */
export const useRequestForm = ({ form, facts, stored, initial, attempted: refused }: Start) => {
  const draft = useDraft({ requestId: facts.requestId, ...stored });
  const { saver } = draft;
  const onTyped = useCallback((typed: FormValues) => saver.change(typed), [saver]);
  const { ready, values, read, write: set, bind } = useFormValues(form, initial, onTyped);
  const { places, learn, context, judge, view, rules } = useRules(facts, values);
  const folding = useSections(view);
  const write = useCallback(
    (changes: FormValues) => {
      set(changes);
      saver.hurry();
    },
    [set, saver],
  );
  const isClosed = useRef(false);
  // An answer that comes once everything is saved and the page is being left changes nothing any more: the next page was drawn without it.
  const fillIn = useCallback(
    (changes: FormValues) => {
      if (!isClosed.current) write(changes);
    },
    [write],
  );

  const [left, setLeft] = useState<ReadonlySet<FieldName>>(new Set());
  const [attempts, setAttempts] = useState(refused ? 1 : 0);
  const attempted = attempts > 0;
  const shown = useMemo(
    () => shownMessages(view, values, { attempted, left }),
    [view, values, attempted, left],
  );
  const show = useCallback(
    (names: readonly FieldName[]) =>
      setLeft((before) =>
        names.every((name) => before.has(name)) ? before : new Set([...before, ...names]),
      ),
    [],
  );
  const refuse = ({ messages }: FormView) => {
    folding.unfold([...new Set([...messages.keys()].map(sectionOf))]);
    setAttempts((n) => n + 1);
  };

  const fill = useFilledFromCode({ today: facts.today, places, learn, read, write: fillIn });
  const code = values['person.codiceFiscale'] ?? '';
  useEffect(() => {
    if (ready) void fill(code);
  }, [ready, code, fill]);
  const fromCode = (typed: string) =>
    filledFromCode(typed, facts.today, places.get(birthplaceInCode(typed) ?? '') ?? []);
  const registry = useRegistry({ facts, form, ready, values, learn, read, write: fillIn, fromCode });
  useGivenContacts({ ready, values, write });

  return {
    draft,
    close: () => void (isClosed.current = true),
    ready,
    values,
    today: facts.today,
    read,
    write,
    bind,
    learn,
    fill,
    registry,
    context,
    view,
    rules,
    judge: () => judge(read()),
    shown,
    show,
    attempted,
    attempts,
    refuse,
    folding,
  };
};
