// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FrozenRequest, isSamePerson } from './frozen-request';

/**
 * Whether a version may take the place of one that was registered: the same person, for the same reason, paid in the same way. What is
 * something else is a request of its own: a printed serial is never given to another person, and what was paid is booked.
 */
export const isCorrection = (registered: FrozenRequest, corrected: FrozenRequest): boolean =>
  isSamePerson(registered, corrected) &&
  registered.data.person.reason === corrected.data.person.reason &&
  JSON.stringify(registered.data.payment) === JSON.stringify(corrected.data.payment);
