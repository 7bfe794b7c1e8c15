// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { createContext, useContext } from 'react';
import { type UseFormRegisterReturn } from 'react-hook-form';
import { type FieldName, type FormValues, type Section } from '@/lib/cie-request/request-fields';
import { type Decisions } from '@/lib/cie-request/rules/decisions';
import { type Message } from '@/lib/kernel/message';
import { type FormFacts } from './form-facts';
import { type RegistryOfForm } from './use-registry';
import { type FormView } from './form-view';

/** What a field of the form needs from the form around it. */
export type FieldsOfForm = {
  facts: FormFacts;
  /** What was stored or sent back: the first value of each control, also without JavaScript. */
  initial: FormValues;
  /** What is typed now. */
  values: FormValues;
  view: FormView;
  /** What was decided for the person, as far as the form tells who it is. */
  rules: Decisions;
  /** Messages to be shown. */
  shown: ReadonlyMap<FieldName, Message>;
  /** The section that is being worked on. */
  active: Section | null;
  /** True once the browser has taken over. */
  ready: boolean;
  bind: (name: FieldName) => Partial<UseFormRegisterReturn> & { name: FieldName };
  /** Writes into fields as if it were typed, and saves. */
  write: (values: FormValues) => void;
  /** Saves what is typed now; false when it could not be saved. */
  save: () => Promise<boolean>;
  /** Another photo was kept, or the photo was taken away. */
  setPhoto: (photo: FormFacts['photo']) => void;
  registry: RegistryOfForm;
  /** Makes rows of places known to the rules. */
  learn: (rows: FormFacts['places']) => void;
};

export const FieldsContext = createContext<FieldsOfForm | null>(null);

/** The form around a field. */
export const useFields = (): FieldsOfForm => {
  const fields = useContext(FieldsContext);
  if (!fields) throw new Error('a field stands inside a request form');
  return fields;
};
