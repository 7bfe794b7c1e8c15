// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type Closing, toldReason } from '@/lib/cie-request/closing';
import { enrolmentMessageOf } from '@/lib/cie-request/enrolment-message';
import { isMendedBySending } from '@/lib/enrolment/comparison';
import { findDifference } from '@/lib/enrolment/server/find-difference';
import {
  type FedVersion,
  sendCancellationAgain,
  sendEnrolmentAgain,
} from '@/lib/enrolment/server/send-enrolment-again';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { findRowForChange, findVersion, type RequestRow } from './store/request-repository';

/** `gone`: it is no difference any more. `not-ours`: what they hold is not overwritten. `changed`: what was sent can no longer be made byte for byte. */
export type MendError = { kind: 'gone' } | { kind: 'not-ours' } | { kind: 'changed' };

const closingOf = ({ status, closeReason: reason }: RequestRow) =>
  ({ by: status === 'withdrawn' ? 'citizen' : 'office', reason, note: '' }) as Closing;

const resend = (tenant: TenantTx, fed: FedVersion, municipalityCode: string): Promise<boolean> =>
  sendEnrolmentAgain(tenant, fed, async (card, occurredAt) => {
    const signed = await findVersion(tenant, fed.requestId, fed.version);
    const facts = { enrolmentId: fed.requestId, version: fed.version, municipalityCode, occurredAt };
    return signed && enrolmentMessageOf({ frozen: signed.frozen, ...facts, ...card });
  });

/** Sends once more what the other side lacks, holds in an older version, or has not cancelled: the same bytes by the same key, so twice is once. */
export const mendDifference = (
  authorised: Authorised<'supervise'>,
  enrolmentId: string,
): Promise<Result<null, MendError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, MendError>> => {
      const difference = await findDifference(tenant, enrolmentId);
      if (!difference) return fail({ kind: 'gone' });
      if (!isMendedBySending(difference.kind)) return fail({ kind: 'not-ours' });
      const row = await findRowForChange(tenant, enrolmentId);
      if (!row || difference.versionHere === null) return fail({ kind: 'changed' });
      const fed = { requestId: enrolmentId, version: difference.versionHere };
      const { istatCode: municipalityCode } = await getOwnMunicipality(tenant);
      const sent =
        difference.kind === 'active-there'
          ? await sendCancellationAgain(tenant, fed, {
              municipalityCode,
              reason: toldReason(closingOf(row)),
            })
          : await resend(tenant, fed, municipalityCode);
      if (!sent) return fail({ kind: 'changed' });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'difference.mended',
        subject: { kind: 'request', id: enrolmentId },
        facts: { difference: difference.kind },
      });
      return ok(null);
    },
  );
