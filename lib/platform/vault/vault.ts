// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac } from 'node:crypto';
import { type JWK } from 'jose';
import { Secret } from '@/lib/kernel/secret';
import { type TenantTx } from '../database';
import { decrypt, encrypt } from './cipher';
import { currentKey, keyById } from './tenant-keys';

/** Where a sealed value lives; it opens nowhere else. */
export type SealedPlace = { table: string; column: string; row: string };

const VERSION = 1;
const ID_BYTES = 16;

const aadOf = (tenant: TenantTx, place: SealedPlace) =>
  `${place.table}.${place.column}|${tenant.municipalityId}|${place.row}|v${VERSION}`;

const idToBytes = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');

const idFromBytes = (bytes: Buffer) =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Encrypts values one after the other, each for its place. */
export type Sealer = (place: SealedPlace, plaintext: Uint8Array) => Uint8Array<ArrayBuffer>;

/** A sealer with the tenant's data key of the month, looked up once: for many values in one transaction. */
export const sealerOf = async (tenant: TenantTx): Promise<Sealer> => {
  const key = await currentKey(tenant, 'data');
  return (place, plaintext) =>
    new Uint8Array(
      Buffer.concat([
        Buffer.from([VERSION]),
        idToBytes(key.id),
        encrypt(key.secret, plaintext, aadOf(tenant, place)),
      ]),
    );
};

/** Encrypts with the tenant's data key of the month: version ‖ key id ‖ AES-256-GCM, bound to tenant, table, column and row. */
export const seal = async (
  tenant: TenantTx,
  place: SealedPlace,
  plaintext: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> => (await sealerOf(tenant))(place, plaintext);

/** Opens what `seal` made for the same place; throws for any other. */
export const unseal = async (tenant: TenantTx, place: SealedPlace, sealed: Uint8Array): Promise<Buffer> => {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== VERSION) throw new Error('unknown sealing version');
  const key = await keyById(tenant, idFromBytes(bytes.subarray(1, 1 + ID_BYTES)));
  return decrypt(key.secret, bytes.subarray(1 + ID_BYTES), aadOf(tenant, place));
};

/** `seal` for a JSON value. */
export const sealJson = (tenant: TenantTx, place: SealedPlace, value: unknown) =>
  seal(tenant, place, Buffer.from(JSON.stringify(value), 'utf8'));

/** `unseal` for a JSON value; the caller parses it with its schema. */
export const unsealJson = async (
  tenant: TenantTx,
  place: SealedPlace,
  sealed: Uint8Array,
): Promise<unknown> => JSON.parse((await unseal(tenant, place, sealed)).toString('utf8')) as unknown;

/** A keyed fingerprint (HMAC-SHA-256) for comparing without reading; comparable within one municipality and purpose only. */
export const fingerprint = async (
  tenant: TenantTx,
  purpose: string,
  text: string,
): Promise<Uint8Array<ArrayBuffer>> => {
  const key = await currentKey(tenant, 'fingerprint');
  return new Uint8Array(createHmac('sha256', key.secret).update(`${purpose}|${text}`).digest());
};

/** A public key on P-256, named by its id. */
export type SealingKey = { kty: 'EC'; crv: 'P-256'; x: string; y: string; kid: string };

/** The municipality's public key of the month (or an earlier one by its id), for whoever seals to it (ECDH-ES). */
export const sealingKey = async (tenant: TenantTx, keyId?: string): Promise<SealingKey> => {
  const { id, publicJwk } = keyId ? await keyById(tenant, keyId) : await currentKey(tenant, 'sealing');
  if (typeof publicJwk?.x !== 'string' || typeof publicJwk.y !== 'string')
    throw new Error('a sealing key has a public half');
  return { kty: 'EC', crv: 'P-256', x: publicJwk.x, y: publicJwk.y, kid: id };
};

/** The private half of one of the municipality's sealing keys (JWK, P-256), to open in memory what was sealed to it. */
export const sealingPrivateKey = async (tenant: TenantTx, keyId: string): Promise<Secret<JWK>> => {
  const key = await keyById(tenant, keyId);
  return new Secret(JSON.parse(key.secret.toString('utf8')) as JWK);
};
