// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type TenantTx } from '@/lib/platform/database';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { addTowns, inTown, type Town } from '@/lib/testing/town';
import { readReference, signReference } from './signed-token';
import { fingerprint, seal, sealingKey, sealingPrivateKey, unseal } from './vault';

let home: Town;
let away: Town;
const place = { table: 'cie_request', column: 'draft', row: randomUUID() };
const text = 'b.montanari@posta-esempio.it';
const sealIn = (town: Town, at = place) => inTown(town, (tenant) => seal(tenant, at, Buffer.from(text)));
const openIn = (town: Town, sealed: Uint8Array, at = place) =>
  inTown(town, async (tenant) => (await unseal(tenant, at, sealed)).toString());

beforeAll(async () => {
  configure(sharedDatabase());
  [home, away] = (await addTowns(2)) as [Town, Town];
});

describe('a sealed value', () => {
  it('opens where it was sealed, and is not readable', async () => {
    const sealed = await sealIn(home);
    expect(await openIn(home, sealed)).toBe(text);
    expect(Buffer.from(sealed).toString('latin1')).not.toContain('montanari');
    expect(Buffer.from(await sealIn(home)).equals(Buffer.from(sealed))).toBe(false);
  });

  it.each([
    ['another row', { ...place, row: randomUUID() }],
    ['another column', { ...place, column: 'data' }],
    ['another table', { ...place, table: 'cie_request_version' }],
  ])('moved to %s does not open', async (_name, elsewhere) => {
    await expect(openIn(home, await sealIn(home), elsewhere)).rejects.toThrow();
  });

  it('copied to another municipality does not open, not even under its key', async () => {
    const sealed = Buffer.from(await sealIn(home));
    await expect(openIn(away, sealed)).rejects.toThrow();
    const theirs = Buffer.from(await sealIn(away));
    const mixed = Buffer.concat([theirs.subarray(0, 17), sealed.subarray(17)]);
    await expect(openIn(away, mixed)).rejects.toThrow();
  });

  it('changed in any byte does not open', async () => {
    const sealed = await sealIn(home);
    for (const index of [0, 1, 16, 17, 28, 29, sealed.length - 17, sealed.length - 16, sealed.length - 1]) {
      const changed = Uint8Array.from(sealed);
      changed[index]! ^= 1;
      await expect(openIn(home, changed), `byte ${index}`).rejects.toThrow();
    }
    for (const length of [0, 1, 17, 30, sealed.length - 1])
      await expect(openIn(home, sealed.subarray(0, length)), `length ${length}`).rejects.toThrow();
  });

  it('never repeats a nonce', async () => {
    const nonces = await inTown(home, async (tenant) => {
      const seen = new Set<string>();
      for (let time = 0; time < 500; time += 1)
        seen.add(
          Buffer.from(await seal(tenant, place, Buffer.from('x')))
            .subarray(17, 29)
            .toString('hex'),
        );
      return seen;
    });
    expect(nonces.size).toBe(500);
  });
});

describe('keys', () => {
  const fresh = async () => {
    vi.resetModules();
    const { unseal: unsealAgain } = await import('./vault');
    const { openDatabase } = await import('@/lib/platform/database');
    const pool = openDatabase(sharedDatabase().app, 1);
    return {
      unseal: (town: Town, sealed: Uint8Array) =>
        pool.withTenant(town.id, async (tenant) => (await unsealAgain(tenant, place, sealed)).toString()),
      close: () => pool.close(),
    };
  };

  it('are made once when two begin at the same moment', async () => {
    const [sealed, other] = await Promise.all([sealIn(away), sealIn(away)]);
    expect(Buffer.from(sealed).subarray(1, 17).equals(Buffer.from(other).subarray(1, 17))).toBe(true);
  });

  it('destroyed, nothing opens any more in a process that starts then; another month and another town still do', async () => {
    const [sealed, theirs] = [await sealIn(home), await sealIn(away)];
    const before = await fresh();
    expect(await before.unseal(home, sealed)).toBe(text);
    await before.close();
    await inTown(home, ({ tx, now, municipalityId }) =>
      tx.vaultKey.updateMany({
        where: { municipalityId, purpose: 'data' },
        data: { wrapped: null, destroyedAt: now },
      }),
    );
    const after = await fresh();
    await expect(after.unseal(home, sealed)).rejects.toThrow('destroyed');
    expect(await after.unseal(away, theirs)).toBe(text);
    await after.close();
  });

  it('of another municipality are not found', async () => {
    const { kid } = await inTown(home, (tenant) => sealingKey(tenant));
    await expect(inTown(away, (tenant) => sealingPrivateKey(tenant, kid))).rejects.toThrow();
    await expect(inTown(away, (tenant) => sealingKey(tenant, kid))).rejects.toThrow();
  });

  it('are wrapped: a row of the table holds no usable key, copied to another row it does not open', async () => {
    const rows = await inTown(away, ({ tx }) => tx.vaultKey.findMany());
    const { kid } = await inTown(away, (tenant) => sealingKey(tenant));
    const privateKey = await inTown(away, (tenant) => sealingPrivateKey(tenant, kid));
    const d = privateKey.reveal().d ?? '';
    expect(d.length).toBeGreaterThan(40);
    expect(JSON.stringify(rows.map(({ publicJwk }) => publicJwk))).not.toContain(d);
    for (const { wrapped } of rows) expect(Buffer.from(wrapped ?? []).toString('latin1')).not.toContain(d);
  });
});

describe('fingerprints', () => {
  const print = (town: Town, purpose: string, value: string) =>
    inTown(town, async (tenant: TenantTx) =>
      Buffer.from(await fingerprint(tenant, purpose, value)).toString('hex'),
    );

  it('are equal for equal contacts of one municipality, and differ across municipalities and purposes', async () => {
    const own = await print(home, 'email', text);
    expect(await print(home, 'email', text)).toBe(own);
    expect(await print(away, 'email', text)).not.toBe(own);
    expect(await print(home, 'mobile', text)).not.toBe(own);
    expect(await print(home, 'email', `${text} `)).not.toBe(own);
  });
});

describe("a paper's reference", () => {
  const reference = { municipalityId: randomUUID(), requestId: randomUUID(), version: 7 };

  it('is read back, and refused when a character was changed', () => {
    const token = signReference(reference);
    expect(readReference(token)).toEqual(reference);
    const changed = [...token.slice(6)].map(
      (letter, index) => token.slice(0, 6 + index) + (letter === 'A' ? 'B' : 'A') + token.slice(7 + index),
    );
    expect(
      changed
        .map(readReference)
        .filter((read) => read !== null && JSON.stringify(read) !== JSON.stringify(reference)),
    ).toEqual([]);
    for (const wrong of ['', 'SCIE1.', 'x', token.slice(0, -4), `${token}AAAA`])
      expect(readReference(wrong)).toBeNull();
  });
});
