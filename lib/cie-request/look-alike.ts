// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Likeness } from './likeness';
import { type RequestStatus } from './request-status';

/** Another request that may be of the same person. */
export type LookAlike = {
  id: string;
  likeness: Likeness;
  status: RequestStatus;
  surname: string;
  givenName: string;
  codiceFiscale: string;
  birthDate: CivilDate | null;
  requestNumber: string | null;
  cardSerial: string | null;
  openedAt: Date;
  /** Its card is being made: going on for the same person needs a reason. */
  inProduction: boolean;
  /** A clerk has answered already. */
  judged: boolean;
};

/** True when nothing may be printed before somebody has said why there are two. */
export const needsReason = ({ likeness, inProduction, judged }: LookAlike): boolean =>
  likeness === 'same-code' && inProduction && !judged;
