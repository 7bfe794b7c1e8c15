// SPDX-License-Identifier: AGPL-3.0-or-later

/** `delayed`: decided by one person alone, after the delay; `roll-back`: an earlier version again, with a reason. */
export type ReleaseKind = 'ordinary' | 'delayed' | 'roll-back';

/**
 * From when a version is printed. Without `released` it is a proposal that waits for a second person; `endedAt` is when it was
 * taken back. People are operators' ids. `note` is what clerks are told of the change.
 */
export type FormRelease = {
  id: string;
  kind: ReleaseKind;
  startsAt: Date;
  note: string;
  reason: string | null;
  proposed: { at: Date; by: string } | null;
  released: { at: Date; by: string } | null;
  endedAt: Date | null;
};

/** True for a proposal that still waits. */
export const isOpenProposal = ({ released, endedAt }: FormRelease): boolean =>
  released === null && endedAt === null;

/** True for a beginning that somebody decided and nobody took back. */
export const isDecided = ({ released, endedAt }: FormRelease): boolean =>
  released !== null && endedAt === null;
