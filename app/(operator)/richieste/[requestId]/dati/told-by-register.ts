// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { codeToAsk } from '@/lib/cie-request/code-to-ask';
import { type RegistryCheck } from '@/lib/cie-request/registry-check';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { lookUpPerson } from '@/lib/cie-request/server/look-up-person';
import { configuredRegister } from '@/lib/registry/server/configured-register';

/**
 * What a posted form holds with what the population register knows of its person: without JavaScript the register is asked when a
 * codice fiscale is posted for the first time, and again while its answer is owed. What was typed stays.
 */
export const toldByRegister = async (
  clerk: Authorised<'work-requests'>,
  requestId: string,
  check: RegistryCheck | null,
  typed: FormValues,
): Promise<FormValues> => {
  const code = typed['person.codiceFiscale'] ?? '';
  const isAnswered = check?.codiceFiscale === codeToAsk(code) && check?.state !== 'waiting';
  if (isAnswered) return typed;
  const answer = await lookUpPerson(clerk, configuredRegister(), requestId, code);
  return answer?.kind === 'found' ? { ...answer.values, ...typed } : typed;
};
