// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { systemClock } from '@/lib/kernel/clock';
import { fetchWithCertificate } from '@/lib/platform/client-certificate';
import { env } from '@/lib/platform/env';
import { type CredentialBackend } from '../credential-backend';
import { makeCredentialBackend } from './make-credential-backend';
import { makeSignatureWatch, type SignatureWatch } from './signature-watch';

const channel = (): typeof fetch | undefined => {
  const tls = env().credentialBackendTls;
  return tls && fetchWithCertificate(tls);
};

const signatures = makeSignatureWatch();
let configured: CredentialBackend | null = null;

/** This process's gateway to the credential backend, as the environment names it. */
export const credentialBackend = (): CredentialBackend =>
  (configured ??= makeCredentialBackend({
    baseUrl: env().credentialBackendUrl,
    clientKey: env().credentialBackendClientKey,
    peerKeys: env().credentialBackendKeys,
    platform: env().platform,
    fetch: channel(),
    clock: systemClock,
    newId: randomUUID,
    signatures,
  }));

/** Whether the answers that this process's gateway got were signed. */
export const signatureWatch = (): SignatureWatch => signatures;
