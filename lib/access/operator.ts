// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MunicipalityId, type OperatorId } from '@/lib/kernel/identifiers';
import { type Role } from './permission';

/** Who is signed in, where, and at which counter. */
export type Operator = {
  id: OperatorId;
  municipalityId: MunicipalityId;
  municipalityName: string;
  municipalitySecondName: string | null;
  displayName: string;
  /** The code that stands on paper in place of a name, e.g. `BSQ-017`. */
  code: string;
  roles: readonly Role[];
  counterId: string;
  counterName: string;
  counterDuplex: boolean;
  /** False until the municipality has decided everything that it decides for itself: until then no request is worked. */
  municipalityDecided: boolean;
  /** The supervisor whose permissions the operator has for some days, beside their own; `null` for everybody else. */
  standsInFor: string | null;
};
