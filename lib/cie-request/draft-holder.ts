// SPDX-License-Identifier: AGPL-3.0-or-later

/** A save this young means that somebody is typing. */
const TYPING_MS = 15 * 60_000;

/** Whose a draft is: who took it in charge, or who opened it. */
export const holderOf = ({ heldBy, openedBy }: { heldBy: string | null; openedBy: string }): string =>
  heldBy ?? openedBy;

/** True while somebody may still be typing in a draft. */
export const isBeingTyped = (savedAt: Date | null, now: Date): boolean =>
  savedAt !== null && now.getTime() - savedAt.getTime() < TYPING_MS;
