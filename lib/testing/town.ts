// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { type Authorised } from '@/lib/access/authorised';
import { type Permission, type Role } from '@/lib/access/permission';
import { addPracticeOperator } from '@/lib/access/server/add-operator';
import { authorise, lookUpSession } from '@/lib/access/server/session';
import { type SessionToken } from '@/lib/access/server/session-token';
import { signInPractice } from '@/lib/access/server/sign-in-practice';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { addMunicipality, type NewMunicipality } from '@/lib/municipality/server/add-municipality';
import { database, openDatabase, type TenantTx } from '@/lib/platform/database';
import { ownerDatabaseUrl } from '@/lib/platform/env';

/** A municipality that only one test knows, with two counters. */
export type Town = {
  id: MunicipalityId;
  slug: string;
  istatCode: string;
  counterIds: readonly [string, string];
};

/** An operator of a town, with everything that is needed to sign in. */
export type TestOperator = { id: string; loginName: string; password: string; totpSecret: Uint8Array };

/** A signed-in operator; `proof` gives what use cases ask for, through the real session. */
export type Actor = {
  operatorId: string;
  token: SessionToken;
  proof<P extends Permission>(permission: P): Promise<Authorised<P>>;
};

/** Adds municipalities with fresh ids; they have decided everything, unless `settings` leave something out. */
export const addTowns = async (
  count: number,
  settings: NewMunicipality['settings'] = exampleSettings,
): Promise<Town[]> => {
  const owner = openDatabase(ownerDatabaseUrl(), 2);
  try {
    const towns: Town[] = [];
    while (towns.length < count) {
      const town: Town = {
        id: randomUUID() as MunicipalityId,
        slug: `town-${randomBytes(6).toString('hex')}`,
        istatCode: String(randomInt(100_000, 999_999)),
        counterIds: [randomUUID(), randomUUID()],
      };
      const counters = town.counterIds.map((id, index) => ({
        id,
        name: `Sportello ${index + 1}`,
        office: 'Anagrafe',
        duplex: true,
      }));
      const { id, slug, istatCode } = town;
      const publicFacts = { id, slug, istatCode, name: 'Borgo Prova', secondName: null, province: 'BO' };
      const added = await addMunicipality(owner, database(), {
        ...publicFacts,
        settings,
        counters,
      });
      if (added) towns.push(town);
    }
    return towns;
  } finally {
    await owner.close();
  }
};

/** One municipality. */
export const addTown = async (settings?: NewMunicipality['settings']): Promise<Town> => {
  const [town] = await addTowns(1, settings);
  if (!town) throw new Error('a town was added');
  return town;
};

/** Adds an operator with a password and a TOTP secret of their own. */
export const addOperator = async (town: Town, ...roles: Role[]): Promise<TestOperator> => {
  const id = randomUUID();
  const name = `o.${id.slice(0, 8)}`;
  const operator = {
    id,
    loginName: `${name}@${town.slug}`,
    password: `parola ${id}`,
    totpSecret: Uint8Array.from(randomBytes(20)),
  };
  await inTown(town, (tenant) =>
    addPracticeOperator(tenant, {
      id,
      login: name,
      displayName: `Operatore ${id.slice(0, 4)}`,
      code: id.slice(0, 8),
      roles,
      password: operator.password,
      totpSecret: operator.totpSecret,
    }),
  );
  return operator;
};

/** Runs in a transaction of the town, as the application's role. */
export const inTown = <T>(town: Town, work: (tenant: TenantTx) => Promise<T>): Promise<T> =>
  database().withTenant(town.id, work);

/** The actor of a session that was opened by whatever way. */
export const actorOn = (operatorId: string, token: SessionToken): Actor => ({
  operatorId,
  token,
  proof: async (permission) => {
    const session = await lookUpSession(token, true);
    const authorised = session.state === 'live' ? authorise(session, permission) : null;
    if (!authorised) throw new Error(`a ${session.state} session has no ${permission}`);
    return authorised;
  },
});

/** Opens a session for an operator. */
export const enter = async ({ id, loginName }: TestOperator): Promise<Actor> => {
  const signedIn = await signInPractice(loginName);
  if (!signedIn) throw new Error('an invented operator signs in');
  return actorOn(id, signedIn.token);
};

/** Adds an operator of a role and signs them in. */
export const addActor = async (town: Town, ...roles: Role[]): Promise<Actor> =>
  enter(await addOperator(town, ...roles));
