// SPDX-License-Identifier: AGPL-3.0-or-later

/** Somebody who may manage forms today; `standsInFor` names the supervisor whose place they take for some days. */
export type FormManager = { id: string; name: string; standsInFor: string | null };

/**
 * Who puts a version in force. `second`: whoever asks is not the one who brought the version in, and may. The others hold for the
 * one who did: `colleague` and `stand-in` name who does it instead, `alone` says that there is nobody, and after how many hours.
 */
export type ReleaseRule =
  | { kind: 'second' }
  | { kind: 'colleague'; people: readonly FormManager[] }
  | { kind: 'stand-in'; people: readonly FormManager[] }
  | { kind: 'alone'; hours: number };

/** Two people stand behind what is printed, wherever there are two; `managers` is everybody who may manage forms today. */
export const releaseRuleOf = (
  asking: string,
  broughtBy: string,
  managers: readonly FormManager[],
  hours: number,
): ReleaseRule => {
  if (asking !== broughtBy) return { kind: 'second' };
  const others = managers.filter(({ id }) => id !== asking);
  const colleagues = others.filter(({ standsInFor }) => standsInFor === null);
  if (colleagues.length > 0) return { kind: 'colleague', people: colleagues };
  return others.length > 0 ? { kind: 'stand-in', people: others } : { kind: 'alone', hours };
};

/** True when the one who asks decides: the release is not a proposal. */
export const decidesAlone = (rule: ReleaseRule): boolean => rule.kind === 'second' || rule.kind === 'alone';

const HOUR_MS = 3_600_000;

/** The first instant at which a release under this rule may begin. */
export const earliestStart = (rule: ReleaseRule, now: Date): Date =>
  rule.kind === 'alone' ? new Date(now.getTime() + rule.hours * HOUR_MS) : now;
