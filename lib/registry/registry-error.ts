// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Message } from '@/lib/kernel/message';

const REGISTRY_PROBLEMS = [
  /** EN122: no active record with this code. */
  'not-registered',
  /** EN148 of the PDND services: municipality or purpose not enabled (the web services mean another thing by it). */
  'not-enabled',
  /** More than one record with this code. */
  'several-records',
  /** Our key or our clock. */
  'not-recognised',
  /** An answer that the contract does not allow. */
  'not-readable',
  /** Any other code. */
  'other',
] as const;

/** Why the register gives no person. */
export type RegistryProblem = (typeof REGISTRY_PROBLEMS)[number];

/**
 * What a question may be answered with instead of a person. `away`: no answer in time, or they ask to wait; ask again later.
 * `refused`: asking again changes nothing; `code` is the register's own, for the assistance.
 */
export type RegistryError =
  { kind: 'away'; since: Date } | { kind: 'refused'; problem: RegistryProblem; code: string | null };

const PROBLEM_OF: Record<string, RegistryProblem> = { EN122: 'not-registered', EN148: 'not-enabled' };

/** The problem that an error code of the register stands for. */
export const registryProblemOf = (code: string): RegistryProblem => PROBLEM_OF[code] ?? 'other';

/** True for a problem read from storage. */
export const isRegistryProblem = (text: string): text is RegistryProblem =>
  (REGISTRY_PROBLEMS as readonly string[]).includes(text);

/** A problem in three sentences: what it means, who can mend it, what to tell the citizen. */
export type RegistryAdvice = { means: Message; mends: Message; citizen: Message };

/** The three sentences of a problem; `code` stands in the one for codes that are not known here. */
export const registryAdviceOf = (problem: RegistryProblem, code: string | null): RegistryAdvice => ({
  means: { key: `registry.${problem}.means`, values: { codice: code ?? '–' } },
  mends: { key: `registry.${problem}.mends` },
  citizen: { key: `registry.${problem}.citizen` },
});
