// SPDX-License-Identifier: AGPL-3.0-or-later
import { concerns, type Notice } from '@/lib/notices/notice';
import { type Reader, type ReadMark } from './store/read-repository';

/** Those who should read a notice and have not read its version, and those who have, in the order in which they did. */
export type Readers = { unread: string[]; read: { name: string; at: Date }[] };

/** Sorts the operators of a municipality by what they have read of a notice; who may not enter is waited for no more. */
export const readersOf = (
  { id, version, audience }: Pick<Notice, 'id' | 'version' | 'audience'>,
  operators: readonly Reader[],
  reads: readonly ReadMark[],
  isPractice: boolean,
): Readers => {
  const marks = reads.filter((read) => read.noticeId === id && read.version === version);
  const waitsFor = (reader: Reader): boolean =>
    reader.isEnabled &&
    (isPractice || !reader.isPractice) &&
    concerns(audience, reader.roles) &&
    !marks.some(({ operatorId }) => operatorId === reader.id);
  const nameOf = (operatorId: string) => operators.find((reader) => reader.id === operatorId)?.name ?? '';
  return {
    unread: operators.filter(waitsFor).map(({ name }) => name),
    read: marks.map(({ operatorId, readAt }) => ({ name: nameOf(operatorId), at: readAt })),
  };
};
