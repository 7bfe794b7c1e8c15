// SPDX-License-Identifier: AGPL-3.0-or-later
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { schemas } from './generated/schemas';
import { type components } from './generated/types';

/** The shapes of the contract by name. */
export type Wire = components['schemas'];

/** Outcome of a check: the typed value, or what is wrong as `pointer keyword`, never the value itself. */
export type Checked<T> = { ok: true; value: T } | { ok: false; faults: string[] };

const ROOT = 'credential-backend';
const ajv = new Ajv({ allErrors: false, strict: true });
addFormats(ajv);
ajv.addVocabulary(['components', 'example']);
ajv.addSchema({ $id: ROOT, components: { schemas } });

const compiled = new Map<string, ValidateFunction>();

const validatorOf = (name: keyof Wire): ValidateFunction => {
  const known = compiled.get(name);
  if (known) return known;
  const made = ajv.compile({ $ref: `${ROOT}#/components/schemas/${name}` });
  compiled.set(name, made);
  return made;
};

/** Checks a parsed JSON value against a schema of the contract. */
export const check = <N extends keyof Wire>(name: N, value: unknown): Checked<Wire[N]> => {
  const validate = validatorOf(name);
  if (validate(value)) return { ok: true, value: value as Wire[N] };
  return {
    ok: false,
    faults: (validate.errors ?? []).map((fault) => `${fault.instancePath || '/'} ${fault.keyword}`),
  };
};
