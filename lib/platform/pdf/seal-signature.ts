// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, type KeyObject, sign, X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';

/** A key with its certificates as DER, its own first, then those of its issuers. */
export type SealKey = { key: KeyObject; certificates: readonly [Uint8Array, ...Uint8Array[]] };

const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const;

const oid = (value: string) => new asn1.ObjectIdentifier({ value });
const sequence = (...value: asn1.BaseBlock[]) => new asn1.Sequence({ value });
const set = (...value: asn1.BaseBlock[]) => new asn1.Set({ value });
const octets = (bytes: Uint8Array) => new asn1.OctetString({ valueHex: Uint8Array.from(bytes).buffer });
const tagged = (tagNumber: number, ...value: asn1.BaseBlock[]) =>
  new asn1.Constructed({ idBlock: { tagClass: 3, tagNumber }, value });

const derOf = (block: asn1.BaseBlock): Buffer => Buffer.from(block.toBER());

const read = (der: Uint8Array): asn1.BaseBlock => {
  const { offset, result } = asn1.fromBER(Uint8Array.from(der).buffer);
  if (offset === -1) throw new Error('not a DER structure');
  return result;
};

const partsOf = (block: asn1.BaseBlock | undefined): asn1.BaseBlock[] => {
  if (block instanceof asn1.Constructed) return block.valueBlock.value;
  throw new Error('not a structure with parts');
};

/** Serial number and issuer, by which a certificate is named (RFC 5280, 4.1). */
const nameOf = (certificate: Uint8Array): { serial: asn1.BaseBlock; issuer: asn1.BaseBlock } => {
  const [body] = partsOf(read(certificate));
  const parts = partsOf(body);
  const first = parts[0]?.idBlock.tagClass === 3 ? 1 : 0;
  const [serial, issuer] = [parts[first], parts[first + 2]];
  if (!serial || !issuer) throw new Error('not a certificate');
  return { serial, issuer };
};

const attribute = (type: string, value: asn1.BaseBlock) => sequence(oid(type), set(value));

/** The certificate by its digest (RFC 5035), without which a signature is no baseline one (ETSI EN 319 122-1, 5.2.2). */
const signingCertificate = (certificate: Uint8Array): asn1.BaseBlock => {
  const { serial, issuer } = nameOf(certificate);
  const digest = createHash('sha256').update(certificate).digest();
  return sequence(sequence(sequence(octets(digest), sequence(sequence(tagged(4, issuer)), serial))));
};

const inOrder = (blocks: asn1.BaseBlock[]): asn1.BaseBlock[] =>
  [...blocks].sort((a, b) => Buffer.compare(derOf(a), derOf(b)));

/**
 * The CMS signature of a digest (SHA-256) for a PAdES baseline B seal (ETSI EN 319 142-1): detached, with the certificates, without a
 * signing time, which PAdES keeps in the PDF. RSA and P-256 keys.
 */
export const signatureOf = (digest: Uint8Array, { key, certificates }: SealKey): Buffer => {
  const [own] = certificates;
  const { serial, issuer } = nameOf(own);
  const attributes = inOrder([
    attribute(OID.contentType, oid(OID.data)),
    attribute(OID.signingCertificateV2, signingCertificate(own)),
    attribute(OID.messageDigest, octets(digest)),
  ]);
  const signed = sign('sha256', derOf(set(...attributes)), key);
  const isEc = key.asymmetricKeyType === 'ec';
  const algorithm = isEc ? sequence(oid(OID.ecdsaWithSha256)) : sequence(oid(OID.rsa), new asn1.Null());
  const signer = sequence(
    new asn1.Integer({ value: 1 }),
    sequence(issuer, serial),
    sequence(oid(OID.sha256)),
    tagged(0, ...attributes),
    algorithm,
    octets(signed),
  );
  const content = sequence(
    new asn1.Integer({ value: 1 }),
    set(sequence(oid(OID.sha256))),
    sequence(oid(OID.data)),
    tagged(0, ...certificates.map(read)),
    set(signer),
  );
  return derOf(sequence(oid(OID.signedData), tagged(0, content)));
};

/** How many bytes the signature of a key can take: certificates, key and what is around them. */
export const signatureRoom = ({ certificates }: SealKey): number =>
  certificates.reduce((sum, { length }) => sum + length, 0) + 2_048;

/** A key fits its first certificate, and each next one issued the one before. */
export const fitsTogether = ({ key, certificates }: SealKey): boolean => {
  const chain = certificates.map((der) => new X509Certificate(der));
  const [own] = chain;
  if (!own?.checkPrivateKey(key)) return false;
  return chain.every((certificate, index) => {
    const next = chain[index + 1];
    return !next || (certificate.checkIssued(next) && certificate.verify(next.publicKey));
  });
};
