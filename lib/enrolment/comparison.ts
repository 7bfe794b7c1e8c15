// SPDX-License-Identifier: AGPL-3.0-or-later
import { type EnrolmentInForce } from '@/lib/credential-backend/enrolment-day';
import { type CivilDate } from '@/lib/kernel/civil-date';

/** What our ledger says is in force there, and on which day it was requested. */
export type EnrolmentHere = EnrolmentInForce & { day: CivilDate };

/**
 * How two sides may differ about one enrolment. What they lack, hold in an older version or have not cancelled we send again; what they
 * hold and we do not is never overwritten: a person looks at it.
 */
export const DIFFERENCE_KINDS = [
  'missing-there',
  'behind-there',
  'active-there',
  'unknown-here',
  'ahead-there',
  'other-content',
  'cancelled-there',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** What is mended by sending again what was sent once. */
export const isMendedBySending = (kind: DifferenceKind): boolean =>
  kind === 'missing-there' || kind === 'behind-there' || kind === 'active-there';

/** One enrolment that the two sides do not hold alike; a version is null where that side has none. */
export type Difference = {
  enrolmentId: string;
  kind: DifferenceKind;
  versionHere: number | null;
  versionThere: number | null;
  cardSerial: string;
};

/** A difference as it is listed. */
export type KeptDifference = Difference & { foundAt: Date; acknowledgedAt: Date | null };

/** Our side of a comparison. `others`: enrolments that we know and nobody has accepted; `onTheWay`: what is being sent, so that a difference means nothing. */
export type OurSide = {
  inForce: readonly EnrolmentHere[];
  others: ReadonlySet<string>;
  onTheWay: ReadonlySet<string>;
};

const kindOf = (here: EnrolmentInForce, there: EnrolmentInForce): DifferenceKind | null => {
  if (there.version !== here.version) return there.version > here.version ? 'ahead-there' : 'behind-there';
  if (there.requestDigest !== here.requestDigest) return 'other-content';
  if (there.state !== here.state) return there.state === 'active' ? 'active-there' : 'cancelled-there';
  return null;
};

/** Every enrolment about which the two sides differ; what is on its way is left out. */
export const differencesOf = (
  { inForce, others, onTheWay }: OurSide,
  theirs: readonly EnrolmentInForce[],
): Difference[] => {
  const there = new Map(theirs.map((one) => [one.enrolmentId, one]));
  const here = new Map(inForce.map((one) => [one.enrolmentId, one]));
  const differences: Difference[] = [];
  for (const enrolmentId of new Set([...here.keys(), ...there.keys()])) {
    if (onTheWay.has(enrolmentId)) continue;
    const [ours, their] = [here.get(enrolmentId), there.get(enrolmentId)];
    const kind =
      ours && their
        ? kindOf(ours, their)
        : ours
          ? 'missing-there'
          : others.has(enrolmentId)
            ? 'ahead-there'
            : 'unknown-here';
    const cardSerial = (ours ?? their)?.cardSerial ?? '';
    if (kind)
      differences.push({
        ...{ enrolmentId, kind, cardSerial },
        versionHere: ours?.version ?? null,
        versionThere: their?.version ?? null,
      });
  }
  return differences;
};

/** What the digest of a day covers: a line for each enrolment, in order (contract, `listEnrolmentDays`). */
export const textOfDay = (enrolments: readonly EnrolmentInForce[]): string =>
  enrolments
    .map((one) => `${one.enrolmentId} ${one.version} ${one.requestDigest} ${one.state}\n`)
    .toSorted()
    .join('');
