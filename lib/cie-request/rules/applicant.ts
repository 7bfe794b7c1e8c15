// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RequestReason } from '@/lib/municipality/tariffs';

/** Where the person lives: in this municipality, in another one, abroad and enrolled in the AIRE. */
export type Home = 'here' | 'elsewhere' | 'abroad';

/**
 * What the rules ask about a person. `null` is not known yet: a rule that asks for it does not hold. Who has no birth date yet counts
 * as of age, the form's ordinary case.
 */
export type Applicant = {
  /** Completed years at the request (domain §3.1). */
  age: number;
  /** `free`: of the European Union, the European Economic Area or Switzerland. */
  citizenship: 'italian' | 'free' | 'other' | null;
  home: Home;
  /**
   * Who may act alone: everybody of age, unless a court appointed a guardian, or a support administrator whose decree covers this
   * act. Incapacity is never inferred at the counter (art. 404 ff. c.c.). A minor with a guardian in place of parents has `guardian`.
   */
  capacity: 'full' | 'support' | 'guardian';
  reason: RequestReason | null;
  validForTravel: boolean | null;
  delivery: 'residence' | 'other-address' | 'municipality' | null;
};
