// SPDX-License-Identifier: AGPL-3.0-or-later
import { captureOf } from '@/lib/contacts/captured';
import { type TenantTx } from '@/lib/platform/database';
import { type Registered, upsertCapture } from './store/capture-repository';

/** Writes down what is counted of a registered request's contacts, in the transaction that registers it. */
export const noteCapture = (
  tenant: TenantTx,
  registered: Registered,
  contacts: Parameters<typeof captureOf>[0],
): Promise<void> => upsertCapture(tenant, registered, captureOf(contacts));
