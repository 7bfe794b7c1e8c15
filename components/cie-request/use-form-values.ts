// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import {
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useForm } from 'react-hook-form';
import { type FieldName, fieldNames, type FormValues, type Section } from '@/lib/cie-request/request-fields';
import { valuesOfForm } from '@/lib/cie-request/typed-draft';

/** Fields by section, as react-hook-form reads the dots in their names. */
type Shape = Record<Section, Record<string, string>>;

const textOf = (value: unknown): string => (value === true ? 'on' : typeof value === 'string' ? value : '');

/**
 * What is typed, kept by react-hook-form over uncontrolled inputs. The fields are bound only after the page has been
 * read as it stands: a form library that is given first values would write them over what was typed before it arrived.
 */
export const useFormValues = (
  form: RefObject<HTMLFormElement | null>,
  initial: FormValues,
  onTyped: (values: FormValues) => void,
) => {
  const { register, setValue, getValues, subscribe } = useForm<Shape>();
  const [ready, setReady] = useState(false);
  const [values, setValues] = useState(initial);
  const first = useRef(initial);

  const read = useCallback(
    (): FormValues =>
      Object.fromEntries(
        fieldNames.flatMap((name) => {
          const text = textOf(getValues(name));
          return text === '' ? [] : [[name, text]];
        }),
      ),
    [getValues],
  );

  useLayoutEffect(() => {
    if (!form.current) return;
    const typed = valuesOfForm(new FormData(form.current));
    for (const name of fieldNames) setValue(name, typed[name] ?? '');
    // What was typed before JavaScript arrived is known only now, and must be known before the fields are bound.
    // oxlint-disable-next-line react/set-state-in-effect
    setValues(typed);
    setReady(true);
    if (fieldNames.some((name) => (typed[name] ?? '') !== (first.current[name] ?? ''))) onTyped(typed);
  }, [form, setValue, onTyped]);

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: () => {
          const typed = read();
          startTransition(() => setValues(typed));
          onTyped(typed);
        },
      }),
    [subscribe, read, onTyped],
  );

  const write = useCallback(
    (changes: FormValues) => {
      for (const [name, text] of Object.entries(changes)) setValue(name as FieldName, text);
    },
    [setValue],
  );
  const bind = useCallback(
    (name: FieldName) => (ready ? { ...register(name), name } : { name }),
    [ready, register],
  );
  return { ready, values, read, write, bind };
};
