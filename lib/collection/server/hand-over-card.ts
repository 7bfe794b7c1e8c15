// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type CollectionState } from '@/lib/collection/collection-state';
import { type Disposal } from '@/lib/collection/disposal';
import { type HandOver, type RightProblem, rightProblem } from '@/lib/collection/hand-over';
import { ageAt, civilDateIn } from '@/lib/kernel/civil-date';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { type StepError, takeStep } from './take-step';

/** Who asked for the card does not get it; `named` is who would. */
export type RightError = { kind: RightProblem; named: readonly string[] };

/** Hands a card over in its closed envelope to who may have it; who else asks is refused. */
export const handOverCard = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
  handOver: HandOver,
): Promise<Result<{ state: CollectionState }, StepError | RightError>> =>
  database().withTenant(authorised.operator.municipalityId, (tenant) =>
    takeStep<RightError>(tenant, authorised, requestId, {
      step: 'hand-over',
      verb: 'card.handed-over',
      decide: ({ delivery: { birthDate, delegate, guardians } }) => {
        const age = ageAt(birthDate, civilDateIn(tenant.now, 'Europe/Rome'));
        const problem = rightProblem(handOver, { age, delegate, guardians });
        if (problem)
          return fail({
            kind: problem,
            named: problem === 'not-guardian' ? guardians : delegate === null ? [] : [delegate],
          });
        return ok({ noted: { details: handOver }, facts: { to: handOver.to } });
      },
    }),
  );

/** A card that nobody collected is sent back or destroyed, as somebody ordered. */
export const disposeOfCard = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
  disposal: Disposal,
): Promise<Result<{ state: CollectionState }, StepError>> =>
  database().withTenant(authorised.operator.municipalityId, (tenant) =>
    takeStep<never>(tenant, authorised, requestId, {
      step: 'dispose',
      verb: 'card.disposed',
      decide: () => ok({ noted: { details: disposal }, facts: { how: disposal.how } }),
    }),
  );
