// SPDX-License-Identifier: AGPL-3.0-or-later
import { GROUP, type IppMessage } from '@/lib/platform/ipp/message';
import { namesIn } from '@/lib/platform/ipp/read-attribute';
import { type PinnedFailure } from '@/lib/platform/pinned-exchange';
import { type FaultKind, type PrinterFault } from '../printer-fault';

const LAST_SUCCESS = 0x00ff;
const ATTRIBUTES = [0x040b, 0x040e];

/** Statuses of IPP (RFC 8011, B.1) by what they mean to the counter. */
const FAULT_OF: Record<number, Exclude<FaultKind, 'refused-attributes'>> = {
  0x0401: 'sign-in',
  0x0402: 'sign-in',
  0x0403: 'sign-in',
  0x0406: 'gone',
  0x0407: 'gone',
  0x040a: 'refused-format',
  0x0506: 'not-accepting',
};

const FAULT_OF_HTTP: Record<number, Exclude<FaultKind, 'refused-attributes'>> = {
  401: 'sign-in',
  403: 'sign-in',
  404: 'not-a-printer',
  426: 'refused',
};

const FAULT_OF_FAILURE: Record<PinnedFailure['kind'], Exclude<FaultKind, 'refused-attributes'>> = {
  unreachable: 'no-answer',
  connection: 'cut',
  deadline: 'cut',
  'too-large': 'not-a-printer',
  redirect: 'redirect',
  certificate: 'certificate',
  'unknown-host': 'unknown-host',
  forbidden: 'forbidden',
};

/** Version not supported: the same is asked again in the oldest one that every printer knows. */
export const OLD_VERSION_WANTED = 0x0503;

/** What an answer refuses, or `null` when it does not. */
export const refusalIn = (message: IppMessage): PrinterFault | null => {
  const { code } = message;
  if (code <= LAST_SUCCESS) return null;
  if (ATTRIBUTES.includes(code))
    return { kind: 'refused-attributes', attributes: namesIn(message, GROUP.unsupported) };
  return { kind: FAULT_OF[code] ?? 'refused' };
};

/** What of a job a printer says that it leaves out, though it takes the job. */
export const leftOutIn = (message: IppMessage): string[] =>
  namesIn(message, GROUP.unsupported).filter((name) => name === 'sides' || name === 'media');

/** What an HTTP status that is not 200 means. */
export const httpFault = (status: number): PrinterFault => ({
  kind: FAULT_OF_HTTP[status] ?? 'not-a-printer',
});

/** What a network failure means. */
export const networkFault = ({ kind }: PinnedFailure): PrinterFault => ({ kind: FAULT_OF_FAILURE[kind] });
