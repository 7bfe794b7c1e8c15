// SPDX-License-Identifier: AGPL-3.0-or-later
import { fail, ok, type Result } from '@/lib/kernel/result';
import { GROUP, type IppMessage, type IppValue } from './message';

/** Tags up to here begin a group, those above a value (RFC 8010, 3.2). */
const LAST_DELIMITER = 0x0f;
const HEAD_BYTES = 8;

/** The bytes are no IPP message: cut, or put together in another way. */
export type Malformed = { kind: 'malformed' };

/** A message, and what follows it: nothing in an answer, the document in a request. */
export type Decoded = { message: IppMessage; rest: Uint8Array };

type Attribute = { name: string; values: IppValue[] };
type Group = { tag: number; attributes: Attribute[] };

class Cut extends Error {}

/** Reads forward only: every step takes at least one byte, so that no answer keeps it busy for longer than it is long. */
class Reader {
  private at = 0;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  take(length: number): Uint8Array {
    const end = this.at + length;
    if (end > this.bytes.length) throw new Cut();
    const taken = this.bytes.subarray(this.at, end);
    this.at = end;
    return taken;
  }

  number(length: 1 | 2 | 4): number {
    const from = this.at;
    this.take(length);
    if (length === 1) return this.view.getUint8(from);
    return length === 2 ? this.view.getUint16(from) : this.view.getInt32(from);
  }

  rest(): Uint8Array {
    return this.bytes.subarray(this.at);
  }
}

const utf8 = new TextDecoder();

const readValue = (reader: Reader, syntax: number, group: Group | undefined): void => {
  const name = utf8.decode(reader.take(reader.number(2)));
  const value = { syntax, bytes: reader.take(reader.number(2)) };
  if (!group) throw new Cut();
  if (name !== '') group.attributes.push({ name, values: [value] });
  else {
    const last = group.attributes.at(-1);
    if (!last) throw new Cut();
    last.values.push(value);
  }
};

const readGroups = (reader: Reader): Group[] => {
  const groups: Group[] = [];
  for (let tag = reader.number(1); tag !== GROUP.end; tag = reader.number(1)) {
    if (tag <= LAST_DELIMITER) groups.push({ tag, attributes: [] });
    else readValue(reader, tag, groups.at(-1));
  }
  return groups;
};

/** Reads a message from bytes that anybody may have written; never throws. */
export const decodeMessage = (bytes: Uint8Array): Result<Decoded, Malformed> => {
  if (bytes.length < HEAD_BYTES) return fail({ kind: 'malformed' });
  const reader = new Reader(bytes);
  try {
    const version = [reader.number(1), reader.number(1)] as const;
    const [code, requestId] = [reader.number(2), reader.number(4)];
    const groups = readGroups(reader);
    return ok({ message: { version, code, requestId, groups }, rest: reader.rest() });
  } catch (error) {
    if (error instanceof Cut) return fail({ kind: 'malformed' });
    throw error;
  }
};
