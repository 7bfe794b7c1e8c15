// SPDX-License-Identifier: AGPL-3.0-or-later
import { createPrivateKey, randomUUID, X509Certificate } from 'node:crypto';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type TenantTx } from '@/lib/platform/database';
import { fitsTogether, type SealKey } from '@/lib/platform/pdf/seal-signature';
import { destroySeal, findSealRow, insertSeal } from './store/seal-repository';

export type SealProblem =
  { kind: 'not-a-key' } | { kind: 'not-certificates' } | { kind: 'do-not-fit' } | { kind: 'expired' };

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

const certificatesIn = (pem: string): X509Certificate[] | null => {
  try {
    return (pem.match(CERTIFICATE) ?? []).map((each) => new X509Certificate(each));
  } catch {
    return null;
  }
};

const keyIn = (pem: string): SealKey['key'] | null => {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'ec' ? key : null;
  } catch {
    return null;
  }
};

/** Reads a seal from PEM texts: the private key (RSA or P-256, without a password) and its certificates, its own first. */
export const readSeal = (
  keyPem: string,
  certificatesPem: string,
): Result<{ key: SealKey; notAfter: Date }, SealProblem> => {
  const key = keyIn(keyPem);
  if (!key) return fail({ kind: 'not-a-key' });
  const [own, ...issuers] = certificatesIn(certificatesPem) ?? [];
  if (!own) return fail({ kind: 'not-certificates' });
  const sealKey: SealKey = { key, certificates: [own.raw, ...issuers.map(({ raw }) => raw)] };
  if (!fitsTogether(sealKey)) return fail({ kind: 'do-not-fit' });
  return ok({ key: sealKey, notAfter: new Date(own.validTo) });
};

/** Puts a seal in use in the place of the one before, whose key is destroyed. For the administrator's command. */
export const keepSeal = async (
  tenant: TenantTx,
  keyPem: string,
  certificatesPem: string,
): Promise<Result<{ notAfter: Date }, SealProblem>> => {
  const read = readSeal(keyPem, certificatesPem);
  if (!read.ok) return read;
  const { notAfter } = read.value;
  if (notAfter <= tenant.now) return fail({ kind: 'expired' });
  await removeSeal(tenant);
  const id = randomUUID();
  const certificates = (certificatesPem.match(CERTIFICATE) ?? []).join('\n');
  await insertSeal(tenant, { id, certificates, notAfter }, Buffer.from(keyPem));
  await recordAudit(tenant, SYSTEM, { verb: 'seal.added', subject: { kind: 'seal', id } });
  return ok({ notAfter });
};

/** Takes the seal out of use and destroys its key; false when there is none. */
export const removeSeal = async (tenant: TenantTx): Promise<boolean> => {
  const row = await findSealRow(tenant);
  if (!row) return false;
  await destroySeal(tenant, row.id);
  await recordAudit(tenant, SYSTEM, { verb: 'seal.removed', subject: { kind: 'seal', id: row.id } });
  return true;
};
