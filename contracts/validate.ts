// SPDX-License-Identifier: AGPL-3.0-or-later
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { schemas as registrySchemas } from './generated/registry-schemas';
import { type components as registryComponents } from './generated/registry-types';
import { schemas } from './generated/schemas';
import { type components } from './generated/types';

/** The shapes of the credential backend's contract by name. */
export type Wire = components['schemas'];

/** The shapes of the population register's contract by name. */
export type RegistryWire = registryComponents['schemas'];

/** Outcome of a check: the typed value, or what is wrong as `pointer keyword`, never the value itself. */
export type Checked<T> = { ok: true; value: T } | { ok: false; faults: string[] };

const checkerOf = <W>(root: string, known: Record<string, object>) => {
  const ajv = new Ajv({ allErrors: false, strict: true });
  addFormats(ajv);
  ajv.addVocabulary(['components', 'example']);
  ajv.addSchema({ $id: root, components: { schemas: known } });
  const compiled = new Map<string, ValidateFunction>();

  const validatorOf = (name: string): ValidateFunction => {
    const made = compiled.get(name) ?? ajv.compile({ $ref: `${root}#/components/schemas/${name}` });
    compiled.set(name, made);
    return made;
  };

  return <N extends keyof W & string>(name: N, value: unknown): Checked<W[N]> => {
    const validate = validatorOf(name);
    if (validate(value)) return { ok: true, value: value as W[N] };
    return {
      ok: false,
      faults: (validate.errors ?? []).map((fault) => `${fault.instancePath || '/'} ${fault.keyword}`),
    };
  };
};

/** Checks a parsed JSON value against a schema of the credential backend's contract. */
export const check = checkerOf<Wire>('credential-backend', schemas);

/** Checks a parsed JSON value against a schema of the register's contract. */
export const checkRegistry = checkerOf<RegistryWire>('registry', registrySchemas);
