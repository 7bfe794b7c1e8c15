// SPDX-License-Identifier: AGPL-3.0-or-later
import 'reflect-metadata';
import { createPrivateKey, webcrypto } from 'node:crypto';
import { BasicConstraintsExtension, type X509Certificate, X509CertificateGenerator } from '@peculiar/x509';
import { type SealKey } from '../seal-signature';

type Kind = 'EC' | 'RSA';

const ALGORITHMS = {
  EC: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  RSA: {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2_048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  },
} as const;

const crypto = webcrypto as unknown as Crypto;
const YEAR_MS = 31_536_000_000;

/** A key in PEM with a certificate of it and that of its issuer, both in PEM, made for tests. */
export const makeSealCertificate = async (
  kind: Kind,
  now: Date,
): Promise<{ key: string; certificates: string }> => {
  const algorithm = ALGORITHMS[kind];
  const keysOf = () => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const [issuerKeys, keys] = [await keysOf(), await keysOf()];
  const dates = { notBefore: new Date(now.getTime() - YEAR_MS), notAfter: new Date(now.getTime() + YEAR_MS) };
  const issuer: X509Certificate = await X509CertificateGenerator.createSelfSigned(
    {
      ...dates,
      serialNumber: '01',
      name: 'CN=Autorità di prova, O=Prova, C=IT',
      keys: issuerKeys,
      signingAlgorithm: algorithm,
      extensions: [new BasicConstraintsExtension(true, 1, true)],
    },
    crypto,
  );
  const certificate = await X509CertificateGenerator.create(
    {
      ...dates,
      serialNumber: '2a',
      subject: 'CN=Sigillo del Comune di Borgo San Quirino, O=Comune di Borgo San Quirino, C=IT',
      issuer: issuer.subject,
      publicKey: keys.publicKey,
      signingKey: issuerKeys.privateKey,
      signingAlgorithm: algorithm,
    },
    crypto,
  );
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
  const key = `-----BEGIN PRIVATE KEY-----\n${(pkcs8.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END PRIVATE KEY-----\n`;
  return { key, certificates: `${certificate.toString('pem')}\n${issuer.toString('pem')}\n` };
};

/** The same as a key that seals. */
export const makeSeal = async (kind: Kind, now: Date): Promise<SealKey> => {
  const { key, certificates } = await makeSealCertificate(kind, now);
  const [own = '', ...issuers] = certificates.split(/-----[A-Z ]+-----/).filter((part) => part.trim() !== '');
  const der = (pem: string): Uint8Array => Buffer.from(pem, 'base64');
  return { key: createPrivateKey(key), certificates: [der(own), ...issuers.map(der)] };
};
