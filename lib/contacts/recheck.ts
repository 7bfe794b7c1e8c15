// SPDX-License-Identifier: AGPL-3.0-or-later

/** How it was learned that an address takes no mail: refused while it was handed over, or sent back later. */
export const recheckCauses = ['refused', 'returned'] as const;

export type RecheckCause = (typeof recheckCauses)[number];

/** An e-mail address that takes no mail, by its request; `code` is the mail server's (`550`, or `5.1.1`). */
export type Recheck = { requestId: string; cause: RecheckCause; code: string; notedAt: Date };
