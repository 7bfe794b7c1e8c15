// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result } from '@/lib/kernel/result';
import { feeOf } from './fees';
import { type FrozenRequest } from './frozen-request';
import { type RequestContext } from './request-context';
import { type FormValues } from './request-fields';
import { decisionsOf, parseRequest, type RequestFieldMessage } from './request-form';
import { particularRules } from './rules/decisions';
import { expectedExpiry } from './validity';

/** A version of what was typed as the rules of the day judge it, or every message that stands in the way. */
export const freezeRequest = (
  values: FormValues,
  context: RequestContext,
): Result<FrozenRequest, { kind: 'invalid'; messages: RequestFieldMessage[] }> => {
  const parsed = parseRequest(values, context);
  if (!parsed.ok) return parsed;
  const data = parsed.value;
  const { settings, today: requestDate } = context;
  const expiry = expectedExpiry({
    birthDate: data.person.birthDate,
    requestDate,
    fingerprints: data.biometrics.fingerprints.outcome,
    permitExpiresOn: data.residence.permit?.expiresOn ?? null,
    switches: settings.switches,
  });
  const fee = feeOf(settings.tariffs, data.person.reason, requestDate);
  if (!expiry || !fee) throw new Error('an accepted request has an expiry and a fee');
  const decisions = decisionsOf(values, context);
  const decided = {
    signer: decisions.signer.value,
    credentials: decisions.credentials.value,
    told: particularRules(decisions),
  };
  const photo = context.photo && { photo: context.photo.digest };
  return ok({ values, data, requestDate, expiry, decided, feeCents: fee.cents, ...photo });
};
