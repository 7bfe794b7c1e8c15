// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import { practiceCards } from '@/contracts/practice/cards';
import { practiceMunicipalities } from '@/contracts/practice/municipalities';
import { type Authorised } from '@/lib/access/authorised';
import { authorise } from '@/lib/access/server/session';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { makeCredentialBackend } from '@/lib/credential-backend/server/make-credential-backend';
import { systemClock } from '@/lib/kernel/clock';
import { type MunicipalityId, type OperatorId } from '@/lib/kernel/identifiers';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { addMunicipality } from '@/lib/municipality/server/add-municipality';
import { loadBasePlaces } from '@/lib/places/server/load-base-places';
import { database, openDatabase } from '@/lib/platform/database';
import { valueOf } from '@/lib/testing/value-of';
import { findCard } from '../find-card';
import { openReprint } from '../open-reprint';
import { startWithCaller, type TestCaller } from '@/sandbox/testing/caller';

/** What is typed for a card of the practice data. */
export const typedFor = (cardSerial: string) => {
  const card = practiceCards.find((one) => one.cardSerial === cardSerial);
  if (!card) throw new Error(`no practice card ${cardSerial}`);
  return { codiceFiscale: card.codiceFiscale, cardSerial };
};

const addServing = async (
  ownerUrl: string,
  istatCode: string,
  requestPrefix: string,
  scope: 'any' | 'issuing',
  offices: readonly string[],
) => {
  const found = practiceMunicipalities.find(({ code }) => code === istatCode);
  if (!found) throw new Error(`no practice municipality ${istatCode}`);
  const owner = openDatabase(ownerUrl, 1);
  const id = randomUUID();
  await owner.withoutTenant(loadBasePlaces);
  await addMunicipality(owner, database(), {
    id,
    slug: found.slug,
    istatCode,
    name: found.name,
    secondName: null,
    province: found.province,
    settings: {
      ...exampleSettings,
      requestPrefix,
      switches: {
        ...exampleSettings.switches,
        reprintScope: [{ value: scope, from: '2024-01-01', source: 'prova' }],
      },
    },
    counters: offices.map((office, index) => ({
      id: randomUUID(),
      name: `Sportello ${index + 1}`,
      office,
      duplex: true,
    })),
  });
  await owner.close();
  return id as MunicipalityId;
};

/** An operator at the counter of a municipality, in a session of its own, stepped up. */
export const clerkOf = (municipalityId: MunicipalityId): Authorised<'reprint-codes'> => {
  const authorised = authorise(
    {
      state: 'live',
      operator: {
        id: randomUUID() as OperatorId,
        municipalityId,
        municipalityName: 'Prova',
        municipalitySecondName: null,
        displayName: 'Elena Marchetti',
        code: 'BSQ-017',
        roles: ['clerk'],
        counterId: randomUUID(),
        counterName: 'Sportello 1',
        counterDuplex: true,
        municipalityDecided: true,
        standsInFor: null,
      },
      idHash: new Uint8Array(Buffer.from(randomUUID())),
      stepUpAt: systemClock.now(),
      minutesLeft: 30,
    },
    'reprint-codes',
  );
  if (!authorised) throw new Error('a clerk may reprint');
  return authorised;
};

/** A gateway of its own (and so a breaker of its own) to a running sandbox, or to where nobody listens. */
export const gatewayTo = (sandbox: TestCaller, baseUrl = sandbox.baseUrl): CredentialBackend =>
  makeCredentialBackend({
    baseUrl,
    clientKey: JSON.stringify(sandbox.client),
    peerKeys: JSON.stringify(sandbox.peerKeys),
    clock: systemClock,
    newId: randomUUID,
  });

/** A municipality of the practice data on the running database, with the cards it serves, and the sandbox. */
export const startReprintWorld = async (
  urls: Record<'ownerUrl' | 'appUrl' | 'workerUrl' | 'sandboxUrl', string>,
  serving: { istatCode: string; prefix: string; scope: 'any' | 'issuing'; offices?: readonly string[] },
) => {
  const sandbox = await startWithCaller(urls.sandboxUrl);
  const variables = {
    SPORTELLO_MODE: 'practice',
    PUBLIC_ORIGIN: 'http://localhost:3000',
    DATABASE_URL: urls.appUrl,
    WORKER_DATABASE_URL: urls.workerUrl,
    SESSION_SECRET: 'x'.repeat(32),
    VAULT_KEY: Buffer.alloc(32, 7).toString('base64'),
    CREDENTIAL_BACKEND_URL: sandbox.baseUrl,
    CREDENTIAL_BACKEND_CLIENT_KEY: JSON.stringify(sandbox.client),
    CREDENTIAL_BACKEND_KEYS: JSON.stringify(sandbox.peerKeys),
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const { istatCode, prefix, scope, offices = ['Anagrafe'] } = serving;
  const id = await addServing(urls.ownerUrl, istatCode, prefix, scope, offices);
  const municipality = { id, istatCode };
  const slug = practiceMunicipalities.find(({ code }) => code === istatCode)?.slug ?? '';
  return { sandbox, backend: gatewayTo(sandbox), municipality, slug };
};

export type ReprintWorld = Awaited<ReturnType<typeof startReprintWorld>>;

/** What is typed about another document than the card. */
export const otherDocument = {
  kind: 'other-document',
  type: 'passaporto',
  number: 'YA1234567',
  issuer: 'Questura di Forlì',
  expiresOn: '01/02/2033',
};

/** The addresses that the test run provides. */
export const urlsOf = (provided: (name: 'ownerUrl' | 'appUrl' | 'workerUrl' | 'sandboxUrl') => string) => ({
  ownerUrl: provided('ownerUrl'),
  appUrl: provided('appUrl'),
  workerUrl: provided('workerUrl'),
  sandboxUrl: provided('sandboxUrl'),
});

/** A reprint's row as it stands. */
export const rowOf = (id: string, municipalityId: MunicipalityId) =>
  database().withTenant(municipalityId, ({ tx }) =>
    tx.reprint.findUniqueOrThrow({ where: { municipalityId_id: { municipalityId, id } } }),
  );

/** Finds a card and opens its reprint. */
export const openFor = async (
  world: { backend: CredentialBackend },
  who: Authorised<'reprint-codes'>,
  cardSerial: string,
): Promise<string> => openReprint(who, valueOf(await findCard(world.backend, who, typedFor(cardSerial))));
