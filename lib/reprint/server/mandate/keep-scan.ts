// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { type SecondRule } from '@/lib/reprint/mandate';
import { type ScanFault } from '@/lib/reprint/scan-fault';
import { isFileTaken, updateMandate, writeScan } from '../store/mandate-repository';
import { tellOfReprint } from '../tell-of-reprint';
import { changeMandate, type Held, type MandateChangeError } from './change-mandate';
import { readScanFile, type ScreenScan } from './read-scan-file';
import { ruleFor } from './second-rule';

export type KeepScanError = MandateChangeError | { kind: 'file'; fault: ScanFault };

const HOUR_MS = 3_600_000;
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Where nobody else can stand behind the act, what the municipality decided does: it is confirmed now, at once or after the wait. */
const confirmationOf = async (tenant: TenantTx, { kind }: SecondRule) => {
  if (kind === 'second-person') return { state: 'waiting', confirmation: null, dueAt: null } as const;
  const { settings } = await getOwnMunicipality(tenant);
  const wait = kind === 'hold' ? settings.reprints.holdHours * HOUR_MS : 0;
  return { state: 'confirmed', confirmation: kind, dueAt: new Date(tenant.now.getTime() + wait) } as const;
};

const refuse = (authorised: Authorised<'reprint-codes'>, reprintId: string, fault: ScanFault) =>
  database().withTenant(authorised.operator.municipalityId, (tenant) =>
    recordAudit(tenant, actorOf(authorised), {
      verb: 'mandate.file-refused',
      subject: { kind: 'reprint', id: reprintId },
      outcome: 'refused',
      facts: { reason: fault },
    }),
  );

/** During the wait the contact of before can still say no; where first halves were handed over it was told then. */
const warn = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  { reprint, mandate }: Held,
  rule: SecondRule,
): Promise<void> => {
  if (rule.kind === 'hold' && reprint.status === 'open' && mandate.signedAt === null)
    await tellOfReprint(tenant, authorised, reprint);
};

/**
 * Keeps the scan of a signed act, a PDF or a photo, as a sealed picture, in the place of an earlier one (`file` is `null` when none was
 * chosen). A second person looks at it next; where there is none, what the municipality decided stands for one.
 */
export const keepScan = async (
  screen: ScreenScan,
  authorised: Authorised<'reprint-codes'>,
  reprintId: string,
  file: Uint8Array | null,
): Promise<Result<SecondRule, KeepScanError>> => {
  if (!file) return fail({ kind: 'file', fault: 'none' });
  // Nobody has a file judged for an act that is not theirs, or is over.
  const may: Result<null, MandateChangeError> = await changeMandate(authorised, reprintId, 'scan', () =>
    Promise.resolve(ok(null)),
  );
  if (!may.ok) return may;
  const read = await readScanFile(screen, file);
  if (!read.ok) {
    await refuse(authorised, reprintId, read.error.kind);
    return fail({ kind: 'file', fault: read.error.kind });
  }
  const scan = read.value;
  return changeMandate(
    authorised,
    reprintId,
    'scan',
    async (tenant, held): Promise<Result<SecondRule, KeepScanError>> => {
      const fileDigest = digestOf(file);
      if (await isFileTaken(tenant, reprintId, fileDigest)) return fail({ kind: 'file', fault: 'taken' });
      const rule = await ruleFor(tenant, held.mandate);
      await warn(tenant, authorised, held, rule);
      await writeScan(tenant, reprintId, scan);
      const scanDigest = digestOf(scan);
      const confirmed = await confirmationOf(tenant, rule);
      await updateMandate(tenant, reprintId, {
        ...{ ...confirmed, scanDigest, fileDigest, signedAt: tenant.now, refusal: null },
      });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'mandate.scanned',
        subject: { kind: 'reprint', id: reprintId },
        facts: { digest: scanDigest, act: held.mandate.act, confirmation: rule.kind },
      });
      return ok(rule);
    },
  );
};
