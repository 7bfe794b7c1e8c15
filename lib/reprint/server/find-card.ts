// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type KnownCard } from '@/lib/credential-backend/card';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type FieldMessage, fieldMessagesOf } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { settingOn } from '@/lib/municipality/dated-switch';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { fingerprint } from '@/lib/platform/vault/vault';
import { cardQuestionSchema, type TypedCardQuestion } from '@/lib/reprint/card-question-form';
import { decideReprint, type ReprintRefusal, type ReprintScope } from '@/lib/reprint/decide-reprint';
import { completeQuestion } from './complete-question';

/** A card whose first halves may be printed again here, with the codice fiscale it was asked by. */
export type FoundCard = { codiceFiscale: string; card: KnownCard };

export type FindCardError =
  | { kind: 'invalid'; messages: FieldMessage[] }
  | { kind: 'not-found' }
  | { kind: 'away'; error: Extract<BackendError, { kind: 'unreachable' | 'busy' }> }
  | { kind: 'backend'; error: BackendError }
  | ReprintRefusal;

/** Who serves: ISTAT code and the scope in force today. */
export const servingOf = async (
  tenant: TenantTx,
): Promise<{ istatCode: string; scope: ReprintScope | null }> => {
  const { istatCode, settings } = await getOwnMunicipality(tenant);
  return {
    istatCode,
    scope: settingOn(settings.switches.reprintScope, civilDateIn(tenant.now, 'Europe/Rome')),
  };
};

const errorOf = (error: BackendError): FindCardError => {
  if (error.kind === 'refused' && error.code === 'not-found') return { kind: 'not-found' };
  if (error.kind === 'unreachable' || error.kind === 'busy') return { kind: 'away', error };
  return { kind: 'backend', error };
};

/** The card is named in the trail by a keyed fingerprint: the same card can be recognised there, not read. */
const recordLookup = (
  authorised: Authorised<'reprint-codes'>,
  cardSerial: string,
  facts: { answer: string; issuing: string | null; serving: string },
) =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const id = Buffer.from(await fingerprint(tenant, 'card', cardSerial)).toString('hex');
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'card.looked-up',
      subject: { kind: 'card', id },
      outcome: facts.answer === 'found' ? 'done' : 'refused',
      facts,
    });
  });

/**
 * Asks the backend for a card by codice fiscale and serial, also one that this municipality never saw, and decides whether its first
 * halves may be printed again here. Of a card that was issued here its serial, or what is read from its receipt, is enough. The lookup is written
 * down whatever the answer, with who issued the card and who asked (ISTAT codes).
 */
export const findCard = async (
  backend: CredentialBackend,
  authorised: Authorised<'reprint-codes'>,
  typed: TypedCardQuestion,
): Promise<Result<FoundCard, FindCardError>> => {
  const { serving, question } = await database().withTenant(
    authorised.operator.municipalityId,
    async (tenant) => ({
      serving: await servingOf(tenant),
      question: await completeQuestion(tenant, typed),
    }),
  );
  const parsed = cardQuestionSchema.safeParse(question);
  if (!parsed.success) return fail({ kind: 'invalid', messages: fieldMessagesOf(parsed.error) });
  const { codiceFiscale, cardSerial } = parsed.data;
  const answer = await backend.findCard({ municipalityCode: serving.istatCode, codiceFiscale, cardSerial });
  const decided: Result<null, FindCardError> = answer.ok
    ? decideReprint(answer.value, serving)
    : fail(errorOf(answer.error));
  await recordLookup(authorised, cardSerial, {
    answer: decided.ok ? 'found' : decided.error.kind,
    issuing: answer.ok ? answer.value.issuingMunicipality.code : null,
    serving: serving.istatCode,
  });
  if (!decided.ok) return decided;
  if (!answer.ok) throw new Error('a decision needs an answer');
  return ok({ codiceFiscale, card: answer.value });
};
