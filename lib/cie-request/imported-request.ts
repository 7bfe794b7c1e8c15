// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FrozenRequest } from './frozen-request';
import { type FormValues } from './request-fields';
import { type RequestStatus } from './request-status';

/** A request as an import of practice data brings it; number, serial and ticket are given on the way in. */
export type ImportedRequest = {
  id: string;
  status: RequestStatus;
  closeReason: string | null;
  /** What is typed; empty for a draft that expired. */
  values: FormValues;
  /** The version that was printed; `null` while none was. */
  frozen: FrozenRequest | null;
  openedAt: Date;
  operatorId: string;
};
