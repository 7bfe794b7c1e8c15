// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AskedBy } from '@/lib/credential-backend/asked-by';
import { type Sender } from '@/lib/outbox/message';

/** Password and second factor: level of assurance 3 of ISO/IEC 29115. */
const ASSURANCE = 'LoA3';

/** Who asks, as the other side is told: ids of operator and counter, which nobody outside can turn into a name. */
export const askedBy = ({ actor, counter }: Sender): AskedBy => ({
  userId: actor,
  userLocation: counter === '' ? 'servizio' : counter,
  assurance: ASSURANCE,
});
