// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { makeBearer } from '@/lib/platform/bearer';
import { evidenceHeaders, signRequest } from '@/lib/platform/modi/request-evidence';
import { makeCredentialBackend } from '@/lib/credential-backend/server/make-credential-backend';
import { systemClock } from '@/lib/kernel/clock';

const dataDir = (): string => {
  const folder = process.env.STACK_DATA_DIR;
  if (!folder) throw new Error('the stack has a data folder');
  return folder;
};

const variable = (name: string): string => {
  const secrets = JSON.parse(readFileSync(join(dataDir(), 'secrets.json'), 'utf8')) as {
    variables: Record<string, string>;
  };
  return secrets.variables[name] ?? '';
};

const clientKey = (): string => variable('CREDENTIAL_BACKEND_CLIENT_KEY');

/** Where the sandbox listens now, as its own log says. */
const baseUrl = (): string => {
  const lines = readFileSync(join(dataDir(), 'logs', 'sandbox.log'), 'utf8').split('\n');
  const listening = lines.filter((line) => line.includes('"listening"')).at(-1);
  return (JSON.parse(listening ?? '{}') as { url: string }).url;
};

/** The credential backend, asked beside the portal. */
export const backend = (): CredentialBackend =>
  makeCredentialBackend({
    baseUrl: baseUrl(),
    clientKey: clientKey(),
    peerKeys: variable('CREDENTIAL_BACKEND_KEYS'),
    clock: systemClock,
    newId: randomUUID,
  });

/** Whether the backend takes these four digits as the first half of the card's PUK: what activation will ask. */
export const acceptsPuk = async (
  codiceFiscale: string,
  cardSerial: string,
  half: string,
): Promise<boolean> => {
  const bearer = makeBearer(clientKey(), baseUrl(), systemClock, randomUUID);
  const digits = [...half].map((digit, index) => ({ position: index + 1, digit }));
  const question = { tax_code: codiceFiscale, card_serial_number: cardSerial, digits };
  const body = Buffer.from(JSON.stringify(question));
  const asked = { userID: 'cieid', userLocation: 'attivazione', LoA: 'LoA2' };
  const answer = await fetch(`${baseUrl()}/puk-digit-checks`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await bearer()}`,
      ...evidenceHeaders(await signRequest(bearer, body, asked)),
    },
    body,
  });
  return ((await answer.json()) as { outcome?: string }).outcome === 'accepted';
};

type Programs = { programs: { name: string; pid: number }[] };

const pidOf = (name: string): number => {
  const run = JSON.parse(readFileSync(join(dataDir(), 'run.json'), 'utf8')) as Programs;
  const found = run.programs.find((program) => program.name === name);
  if (!found) throw new Error(`${name} does not run`);
  return found.pid;
};

/** Sends a signal to one program of the stack. */
export const signal = (name: 'sandbox' | 'portal' | 'worker', what: NodeJS.Signals): void => {
  process.kill(pidOf(name), what);
};
