// SPDX-License-Identifier: AGPL-3.0-or-later
import { GROUP, type IppAttribute, type IppMessage } from './message';

/** Longest name or value: lengths are signed shorts on the wire. */
const LONGEST = 0x7fff;

const lengthOf = (bytes: Uint8Array): Buffer => {
  if (bytes.length > LONGEST) throw new Error('an IPP name or value has 32767 bytes at most');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return length;
};

const encodeAttribute = ({ name, values }: IppAttribute): Buffer[] =>
  values.flatMap(({ syntax, bytes }, index) => {
    const own = Buffer.from(index === 0 ? name : '');
    return [Buffer.of(syntax), lengthOf(own), own, lengthOf(bytes), Buffer.from(bytes)];
  });

/** A message as bytes (RFC 8010, 3.1); what is printed follows it. */
export const encodeMessage = ({ version, code, requestId, groups }: IppMessage): Uint8Array => {
  const head = Buffer.alloc(8);
  head.writeUInt8(version[0], 0);
  head.writeUInt8(version[1], 1);
  head.writeUInt16BE(code, 2);
  head.writeInt32BE(requestId, 4);
  const body = groups.flatMap(({ tag, attributes }) => [
    Buffer.of(tag),
    ...attributes.flatMap(encodeAttribute),
  ]);
  return Buffer.concat([head, ...body, Buffer.of(GROUP.end)]);
};
