// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type ClientCertificate } from './client-certificate';
import { isNetwork, type NetworkRule, PRIVATE_NETWORKS } from './network';

const key32 = z.string().refine((text) => Buffer.from(text, 'base64').length === 32, 'base64 of 32 bytes');
/** Ports of IPP: its own, and HTTPS. */
const IPP_PORTS = [631, 443];
const listed = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
const networks = z
  .string()
  .transform(listed)
  .refine((list) => list.every(isNetwork), '10.20.0.0/16, …');
const ports = z
  .string()
  .transform((text) => listed(text).map(Number))
  .refine((list) => list.every((port) => Number.isInteger(port) && port > 0 && port < 65_536), '631, …');
/** A file in PEM: longer than what environments carry well. */
const pemFile = z.string().transform((file, { issues }) => {
  try {
    const pem = readFileSync(file, 'utf8');
    if (pem.includes('-----BEGIN ')) return pem;
  } catch {
    // Said below, with the name of the setting.
  }
  issues.push({ code: 'custom', message: 'a PEM file that can be read', input: file });
  return z.NEVER;
});
/** What follows its `+` takes 51 of the 64 characters that may stand before an `@` (RFC 5321 §4.5.3.1.1). */
const returnAddress = z
  .email()
  .refine((text) => text.indexOf('@') <= 13, 'at most 13 characters before the @');
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'postgresql://…');

const fields = z.object({
  SPORTELLO_MODE: z.enum(['practice', 'production']).default('practice'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().optional(),
  PUBLIC_ORIGIN: z.string().regex(/^https?:\/\/[^/]+$/, 'https://…'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: postgresUrl,
  WORKER_DATABASE_URL: postgresUrl,
  SESSION_SECRET: z.string().min(32),
  VAULT_KEY: key32,
  CREDENTIAL_BACKEND_URL: z.url(),
  CREDENTIAL_BACKEND_CLIENT_KEY: z.string().min(2),
  CREDENTIAL_BACKEND_KEYS: z.string().min(2),
  CREDENTIAL_BACKEND_TLS_CERTIFICATE: pemFile.optional(),
  CREDENTIAL_BACKEND_TLS_KEY: pemFile.optional(),
  CREDENTIAL_BACKEND_TLS_AUTHORITIES: pemFile.optional(),
  PLATFORM_TOKEN_URL: z.url().optional(),
  PLATFORM_AUDIENCE: z.string().min(1).optional(),
  PLATFORM_PURPOSE_ID: z.uuid().optional(),
  REGISTRY_URL: z.url().optional(),
  REGISTRY_CLIENT_KEY: z.string().min(2).optional(),
  PRINTER_NETWORKS: networks.optional(),
  PRINTER_PORTS: ports.optional(),
  HEALTH_TOKEN: z.string().min(16).optional(),
  MAIL_HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .optional(),
  MAIL_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  MAIL_SECURITY: z.enum(['starttls', 'tls', 'none']).default('starttls'),
  MAIL_FROM: z.email().optional(),
  MAIL_USER: z.string().min(1).optional(),
  MAIL_PASSWORD: z.string().min(1).optional(),
  BOUNCE_ADDRESS: returnAddress.optional(),
  BOUNCE_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  BOUNCE_HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  TEXT_MESSAGE_URL: z.url({ protocol: /^https?$/ }).optional(),
  TEXT_MESSAGE_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{8,}$/)
    .optional(),
});

/** What is given together: one of two alone would leave a service out without a word. */
const PAIRS = [
  ['REGISTRY_URL', 'REGISTRY_CLIENT_KEY'],
  ['CREDENTIAL_BACKEND_TLS_CERTIFICATE', 'CREDENTIAL_BACKEND_TLS_KEY'],
  ['PLATFORM_TOKEN_URL', 'PLATFORM_AUDIENCE'],
  ['PLATFORM_TOKEN_URL', 'PLATFORM_PURPOSE_ID'],
  ['MAIL_HOST', 'MAIL_FROM'],
  ['MAIL_USER', 'MAIL_PASSWORD'],
  ['BOUNCE_ADDRESS', 'BOUNCE_PORT'],
  ['TEXT_MESSAGE_URL', 'TEXT_MESSAGE_TOKEN'],
] as const;

const schema = fields.check(({ value, issues }) => {
  for (const [one, other] of PAIRS)
    if (!value[one] !== !value[other])
      issues.push({ code: 'custom', message: 'both or none', path: [`${one} + ${other}`], input: value });
});

type Raw = z.infer<typeof schema>;

/** The server that takes our mail. `starttls` and `tls` are never given up: without them nothing is sent. */
export type MailSettings = {
  host: string;
  port: number;
  security: 'starttls' | 'tls' | 'none';
  account: { name: string; password: string } | null;
  /** Address that messages come from. */
  from: string;
};

/** Where undeliverable messages come back to, and where the worker receives them. */
export type BounceSettings = { address: string; host: string; port: number };

/** The gateway that takes our text messages. */
export type TextMessageSettings = { url: string; token: string };

/** The configuration of this process: read once, in this file only. */
export type Env = {
  mode: 'practice' | 'production';
  practice: boolean;
  publicOrigin: string;
  dataDir: string;
  databaseUrl: string;
  workerDatabaseUrl: string;
  sessionSecret: string;
  vaultKey: Buffer;
  credentialBackendUrl: string;
  credentialBackendClientKey: string;
  /** Public keys by which the backend signs its answers, a JWKS as JSON. */
  credentialBackendKeys: string;
  /** What we show of ourselves on connections to the backend; `undefined` where its own certificate is enough. */
  credentialBackendTls: ClientCertificate | undefined;
  /** The interoperability platform whose vouchers let our calls in; `undefined` where we sign each call's token ourselves. */
  platform: { tokenUrl: string; assertionAudience: string; purposeId: string } | undefined;
  /** The population register; `null` where there is none. */
  registry: { url: string; clientKey: string } | null;
  /** Which machines may be printers, and on which ports they may listen; `null` is any port. */
  printers: { rule: NetworkRule; ports: readonly number[] | null };
  healthToken: string | null;
  /** The mail server; `null` where there is none: nothing is sent by mail then. */
  mail: MailSettings | null;
  /** Where messages come back to; `null` where nobody receives them: nothing listens then. */
  bounces: BounceSettings | null;
  /** The gateway of text messages; `null` where there is none: none is sent then. */
  textMessages: TextMessageSettings | null;
};

const USUAL_PORTS = { starttls: 587, tls: 465, none: 25 } as const;

const mailOf = (raw: Raw): Env['mail'] => {
  const { MAIL_HOST: host, MAIL_FROM: from, MAIL_SECURITY: security } = raw;
  const { MAIL_USER: name, MAIL_PASSWORD: password } = raw;
  if (!host || !from) return null;
  const account = name && password ? { name, password } : null;
  return { host, port: raw.MAIL_PORT ?? USUAL_PORTS[security], security, account, from };
};

const bouncesOf = ({ BOUNCE_ADDRESS: address, BOUNCE_PORT: port, BOUNCE_HOST: host }: Raw): Env['bounces'] =>
  address && port ? { address, host, port } : null;

const textMessagesOf = ({ TEXT_MESSAGE_URL: url, TEXT_MESSAGE_TOKEN: token }: Raw): Env['textMessages'] =>
  url && token ? { url, token } : null;

const platformOf = (raw: Raw): Env['platform'] => {
  const { PLATFORM_TOKEN_URL: tokenUrl, PLATFORM_AUDIENCE: assertionAudience } = raw;
  const { PLATFORM_PURPOSE_ID: purposeId } = raw;
  return tokenUrl && assertionAudience && purposeId ? { tokenUrl, assertionAudience, purposeId } : undefined;
};

const tlsOf = (raw: Raw): Env['credentialBackendTls'] => {
  const { CREDENTIAL_BACKEND_TLS_CERTIFICATE: certificate, CREDENTIAL_BACKEND_TLS_KEY: key } = raw;
  const { CREDENTIAL_BACKEND_TLS_AUTHORITIES: authorities } = raw;
  return certificate && key ? { certificate, key, authorities } : undefined;
};

const registryOf = ({ REGISTRY_URL: url, REGISTRY_CLIENT_KEY: clientKey }: Raw): Env['registry'] =>
  url && clientKey ? { url, clientKey } : null;

const printersOf = (raw: Raw): Env['printers'] => {
  const practice = raw.SPORTELLO_MODE === 'practice';
  return {
    rule: { networks: raw.PRINTER_NETWORKS ?? PRIVATE_NETWORKS, loopback: practice },
    ports: raw.PRINTER_PORTS ?? (practice ? null : IPP_PORTS),
  };
};

const shape = (raw: Raw): Env => ({
  mode: raw.SPORTELLO_MODE,
  practice: raw.SPORTELLO_MODE === 'practice',
  publicOrigin: raw.PUBLIC_ORIGIN,
  dataDir: raw.DATA_DIR,
  databaseUrl: raw.DATABASE_URL,
  workerDatabaseUrl: raw.WORKER_DATABASE_URL,
  sessionSecret: raw.SESSION_SECRET,
  vaultKey: Buffer.from(raw.VAULT_KEY, 'base64'),
  credentialBackendUrl: raw.CREDENTIAL_BACKEND_URL,
  credentialBackendClientKey: raw.CREDENTIAL_BACKEND_CLIENT_KEY,
  credentialBackendKeys: raw.CREDENTIAL_BACKEND_KEYS,
  credentialBackendTls: tlsOf(raw),
  platform: platformOf(raw),
  registry: registryOf(raw),
  printers: printersOf(raw),
  healthToken: raw.HEALTH_TOKEN ?? null,
  mail: mailOf(raw),
  bounces: bouncesOf(raw),
  textMessages: textMessagesOf(raw),
});

// How scripts/practice-secrets.mjs marks what it makes: as text, as the first bytes of a key, as a key's name.
const PRACTICE_KEYS: Partial<Record<keyof Raw, (value: string) => boolean>> = {
  SESSION_SECRET: (value) => value.startsWith('practice-'),
  VAULT_KEY: (value) => Buffer.from(value, 'base64').toString('latin1').startsWith('practice'),
  CREDENTIAL_BACKEND_CLIENT_KEY: (value) => value.includes('"practice-'),
  CREDENTIAL_BACKEND_KEYS: (value) => value.includes('"practice-'),
  REGISTRY_CLIENT_KEY: (value) => value.includes('"practice-'),
  TEXT_MESSAGE_TOKEN: (value) => value.startsWith('practice-'),
};

const refuseForProduction = (raw: Raw): void => {
  if (!raw.PUBLIC_ORIGIN.startsWith('https://'))
    throw new Error('Configurazione: in esercizio PUBLIC_ORIGIN deve cominciare con https://.');
  if (raw.MAIL_HOST && raw.MAIL_SECURITY === 'none')
    throw new Error('Configurazione: in esercizio MAIL_SECURITY deve essere starttls o tls.');
  if (raw.TEXT_MESSAGE_URL && !raw.TEXT_MESSAGE_URL.startsWith('https://'))
    throw new Error('Configurazione: in esercizio TEXT_MESSAGE_URL deve cominciare con https://.');
  const names = Object.entries(PRACTICE_KEYS)
    .filter(([name, isPractice]) => isPractice(String(raw[name as keyof Raw])))
    .map(([name]) => name);
  if (names.length > 0)
    throw new Error(
      `Configurazione: ${names.join(', ')} viene da un’installazione di esercitazione: generare segreti nuovi (vedi docs/operations.md).`,
    );
};

/**
 * Reads a configuration from variables; throws one Italian sentence that names every missing or wrong one.
 * In production the public origin must be https (session cookies are `__Host-` and Secure) and no key a practice one.
 */
export const readEnv = (variables: Record<string, string | undefined>): Env => {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
    throw new Error(`Configurazione incompleta: impostare ${names.join(', ')} (vedi docs/operations.md).`);
  }
  if (parsed.data.SPORTELLO_MODE === 'production') refuseForProduction(parsed.data);
  return shape(parsed.data);
};

let current: Env | null = null;

/** This process's configuration, read at the first call. */
export const env = (): Env => (current ??= readEnv(process.env));

/** The owner's address, for migrations and commands that load reference data; portal and worker never have it. */
export const ownerDatabaseUrl = (): string => {
  const parsed = postgresUrl.safeParse(process.env.MIGRATION_DATABASE_URL);
  if (!parsed.success)
    throw new Error('Configurazione incompleta: impostare MIGRATION_DATABASE_URL (vedi docs/operations.md).');
  return parsed.data;
};
