// SPDX-License-Identifier: AGPL-3.0-or-later
import { join } from 'node:path';
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { type JWK } from 'jose';

/** A private key with its name and its algorithm. */
export type SigningKey = { kid: string; key: KeyObject; algorithm: 'RS256' | 'ES256' };

/** The sandbox's configuration. */
export type SandboxEnv = {
  databaseUrl: string;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Where callers reach it (`http://machine:port`), when something stands in between. */
  origin?: string;
  /** Public keys of the registered clients; a key's `kid` is its client's id. */
  clientKeys: JWK[];
  /** By which the credential backend signs its answers. */
  signingKey: SigningKey;
  /** From which the keys that protect the codes at rest are derived. */
  secret: string;
  /** Where mail is received, and the folder it is kept in; `null` where none is. */
  mail: { port: number; folder: string } | null;
  /** Where text messages are received, by which token, and the folder they are kept in; `null` where none is. */
  textMessages: { port: number; token: string; folder: string } | null;
  /** Started by another program: ends when that one goes away. */
  child: boolean;
};

const required = (variables: NodeJS.ProcessEnv, name: string): string => {
  const value = variables[name];
  if (!value) throw new Error(`the sandbox needs ${name}`);
  return value;
};

const mailOf = ({ SANDBOX_MAIL_PORT: port, DATA_DIR: folder }: NodeJS.ProcessEnv): SandboxEnv['mail'] =>
  port && folder ? { port: Number(port), folder: join(folder, 'posta') } : null;

const textMessagesOf = (variables: NodeJS.ProcessEnv): SandboxEnv['textMessages'] => {
  const { SANDBOX_TEXT_MESSAGE_PORT: port, SANDBOX_TEXT_MESSAGE_TOKEN: token, DATA_DIR: folder } = variables;
  return port && token && folder ? { port: Number(port), token, folder: join(folder, 'sms') } : null;
};

/** Reads a private JWK (RSA or P-256) with its `kid`. */
export const readSigningKey = (text: string): SigningKey => {
  const { kid, ...jwk } = JSON.parse(text) as JWK;
  if (kid === undefined) throw new Error('a signing key has no kid');
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  return { kid, key, algorithm: key.asymmetricKeyType === 'rsa' ? 'RS256' : 'ES256' };
};

/** Reads the configuration; throws with the name of what is missing. */
export const readSandboxEnv = (variables: NodeJS.ProcessEnv = process.env): SandboxEnv => {
  const secret = required(variables, 'SANDBOX_SECRET');
  if (secret.length < 32) throw new Error('SANDBOX_SECRET has fewer than 32 characters');
  const keys = JSON.parse(required(variables, 'SANDBOX_CLIENT_JWKS')) as { keys: JWK[] };
  return {
    databaseUrl: required(variables, 'SANDBOX_DATABASE_URL'),
    host: variables.SANDBOX_HOST ?? '127.0.0.1',
    port: Number(variables.SANDBOX_PORT ?? 0),
    origin: variables.SANDBOX_ORIGIN,
    clientKeys: keys.keys,
    signingKey: readSigningKey(required(variables, 'SANDBOX_SIGNING_KEY')),
    secret,
    mail: mailOf(variables),
    textMessages: textMessagesOf(variables),
    child: variables.SPORTELLO_CHILD === '1',
  };
};
