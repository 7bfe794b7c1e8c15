// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RegistryProblem } from '@/lib/registry/registry-error';
import { type FieldName } from './request-fields';

/**
 * What is kept of a question to the population register. `draftVersion` is the typing that was compared: a later one is compared
 * again by the worker once it is printed for the signature.
 */
export type RegistryCheck = { codiceFiscale: string; draftVersion: number } & (
  | { state: 'waiting'; since: Date }
  | { state: 'agrees'; at: Date }
  | { state: 'differs'; at: Date; fields: FieldName[] }
  | { state: 'refused'; at: Date; problem: RegistryProblem; code: string | null }
);
