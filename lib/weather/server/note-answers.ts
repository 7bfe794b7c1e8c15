// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SignatureWatch } from '@/lib/credential-backend/server/signature-watch';
import { schedulingDatabase } from '@/lib/platform/database';
import { log } from '@/lib/platform/log';
import { type Register } from '@/lib/registry/register';
import { noteOutcome } from './note-outcome';
import { enterSignature } from './store/service-state-repository';

/** The register, and whether it answered the last question that was put to it here; `null` when none was since the last look. */
export type WatchedRegister = Register & { lastAnswered(): boolean | null };

/** Watches the questions that are put to the register anyway: its contract has none that would ask for nothing. */
export const watchRegister = (register: Register): WatchedRegister => {
  let last: boolean | null = null;
  return {
    findPerson: async (question) => {
      const answer = await register.findPerson(question);
      last = answer.ok || answer.error.kind === 'refused';
      return answer;
    },
    lastAnswered: () => {
      const told = last;
      last = null;
      return told;
    },
  };
};

const noteSignature = async (signatures: SignatureWatch): Promise<number> => {
  const news = signatures.news();
  if (news === null) return 0;
  const signed = news === 'signed';
  if (!(await schedulingDatabase().withoutTenant(({ tx }) => enterSignature(tx, signed)))) return 0;
  if (signed) log.info('answers-signed', { topic: 'credential-backend' });
  else log.error('answers-unsigned', { topic: 'credential-backend' });
  return 1;
};

/** Enters what this process's own calls told: whether the register answers, whether the backend's answers are signed. */
export const noteAnswers =
  (register: WatchedRegister | null, signatures: SignatureWatch) => async (): Promise<number> => {
    const answered = register?.lastAnswered() ?? null;
    const changed = answered === null ? 0 : await noteOutcome('registry', answered);
    return changed + (await noteSignature(signatures));
  };
