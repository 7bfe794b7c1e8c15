// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { type TenantTx } from '../database';
import { env } from '../env';
import { decrypt, encrypt } from './cipher';

/** `data` encrypts rows, `fingerprint` keys comparisons, `sealing` receives what the credential backend seals. */
export type KeyPurpose = 'data' | 'fingerprint' | 'sealing';

/** An unwrapped key: raw bytes for `data` and `fingerprint`, a private JWK as JSON for `sealing`. */
export type TenantKey = { id: string; secret: Buffer; publicJwk: Record<string, unknown> | null };

const unwrapped = new Map<string, TenantKey>();
const CACHE_LIMIT = 512;

const aadOf = (tenant: TenantTx, id: string, purpose: KeyPurpose) =>
  `vault-key|${tenant.municipalityId}|${id}|${purpose}|v1`;

/** Fingerprints must stay comparable over months, so their key has no month; the others change monthly. */
const monthOf = (tenant: TenantTx, purpose: KeyPurpose) =>
  purpose === 'fingerprint' ? 'all' : tenant.now.toISOString().slice(0, 7);

const remember = (tenant: TenantTx, key: TenantKey): TenantKey => {
  if (unwrapped.size >= CACHE_LIMIT) unwrapped.clear();
  unwrapped.set(`${tenant.municipalityId}|${key.id}`, key);
  return key;
};

type Row = { id: string; purpose: string; wrapped: Uint8Array | null; publicJwk: unknown };

const unwrap = (tenant: TenantTx, row: Row): TenantKey => {
  if (!row.wrapped) throw new Error('this key was destroyed');
  const secret = decrypt(env().vaultKey, row.wrapped, aadOf(tenant, row.id, row.purpose as KeyPurpose));
  return remember(tenant, { id: row.id, secret, publicJwk: row.publicJwk as Record<string, unknown> | null });
};

const material = async (purpose: KeyPurpose) => {
  if (purpose !== 'sealing') return { secret: randomBytes(32), publicJwk: null };
  const pair = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
  const publicJwk = await exportJWK(pair.publicKey);
  return { secret: Buffer.from(JSON.stringify(await exportJWK(pair.privateKey))), publicJwk };
};

const create = async (tenant: TenantTx, purpose: KeyPurpose, month: string): Promise<void> => {
  const id = randomUUID();
  const { secret, publicJwk } = await material(purpose);
  const wrapped = encrypt(env().vaultKey, secret, aadOf(tenant, id, purpose));
  await tenant.tx.$executeRaw`
    insert into vault_key (municipality_id, id, purpose, month, wrapped, public_jwk, created_at)
    values (${tenant.municipalityId}::uuid, ${id}::uuid, ${purpose}, ${month}, ${wrapped}, ${JSON.stringify(publicJwk)}::jsonb, ${tenant.now})
    on conflict (municipality_id, purpose, month) do nothing`;
};

/** The tenant's key of this month for a purpose, made at first use (two makers end with the same key). */
export const currentKey = async (tenant: TenantTx, purpose: KeyPurpose): Promise<TenantKey> => {
  const month = monthOf(tenant, purpose);
  const where = { municipalityId_purpose_month: { municipalityId: tenant.municipalityId, purpose, month } };
  let row = await tenant.tx.vaultKey.findUnique({ where });
  if (!row) {
    await create(tenant, purpose, month);
    row = await tenant.tx.vaultKey.findUniqueOrThrow({ where });
  }
  return unwrapped.get(`${tenant.municipalityId}|${row.id}`) ?? unwrap(tenant, row);
};

/** A key by its id, for what was sealed earlier; throws when it was destroyed (crypto-shredding) or is another tenant's. */
export const keyById = async (tenant: TenantTx, id: string): Promise<TenantKey> => {
  const known = unwrapped.get(`${tenant.municipalityId}|${id}`);
  if (known) return known;
  const row = await tenant.tx.vaultKey.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId: tenant.municipalityId, id } },
  });
  return unwrap(tenant, row);
};
