// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Clock } from '@/lib/kernel/clock';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type Breaker, makeBreaker } from '@/lib/platform/breaker';
import { decodeMessage } from '@/lib/platform/ipp/decode-message';
import { encodeMessage } from '@/lib/platform/ipp/encode-message';
import { type IppMessage } from '@/lib/platform/ipp/message';
import { type LookUp, type NetworkRule } from '@/lib/platform/network';
import { pinnedExchange } from '@/lib/platform/pinned-exchange';
import { readPrinterAddress } from '../printer-address';
import { type PrinterFault } from '../printer-fault';
import { type PrinterPlace } from '../printers';
import { type IppQuestion } from './ipp-request';
import { httpFault, networkFault, OLD_VERSION_WANTED, refusalIn } from './ipp-refusal';

const DEADLINE_MS = 5_000;
const MOST_BYTES = 262_144;
/** A clerk waits for each question: after three without an answer a printer is spared. */
const FAILURES_TO_OPEN = 3;
const VERSIONS = [
  [2, 0],
  [1, 1],
] as const;
const LAST_REQUEST_ID = 0x7fffffff;
const NO_DOCUMENT = new Uint8Array();

export type AskerOptions = {
  rule: NetworkRule;
  clock: Clock;
  deadlineMs?: number;
  find?: LookUp;
};

/** `isFirst`: whatever certificate is shown is accepted. `isSpared: false`: whoever asks looks at the printer and is never told to wait. */
export type Question = {
  question: IppQuestion;
  document?: Uint8Array;
  isFirst?: boolean;
  isSpared?: boolean;
};

/** An answer that refuses nothing, and the certificate that it came under where no authority vouches for one. */
export type IppAnswer = Result<{ message: IppMessage; certificate: string | null }, PrinterFault>;

export type Asker = (place: PrinterPlace, question: Question) => Promise<IppAnswer>;

/** The breakers of the printers that this process has talked to. */
const makeBreakers = (clock: Clock): ((address: string) => Breaker) => {
  const breakers = new Map<string, Breaker>();
  return (address) => {
    const breaker = breakers.get(address) ?? makeBreaker(clock, FAILURES_TO_OPEN);
    breakers.set(address, breaker);
    return breaker;
  };
};

const readAnswer = (answer: Awaited<ReturnType<typeof pinnedExchange>>): IppAnswer => {
  if (!answer.ok) return fail(networkFault(answer.error));
  const { status, body, certificate } = answer.value;
  if (status !== 200) return fail(httpFault(status));
  const decoded = decodeMessage(body);
  return decoded.ok ? ok({ message: decoded.value.message, certificate }) : fail({ kind: 'not-a-printer' });
};

const isSilent = (answer: IppAnswer): boolean =>
  !answer.ok && (answer.error.kind === 'no-answer' || answer.error.kind === 'cut');

/** Asks printers over IPP: checked address, deadline, breaker, bounded answers; in the old version where the new one is not known. */
export const makeAsker = ({ rule, clock, deadlineMs = DEADLINE_MS, find }: AskerOptions): Asker => {
  const breakerOf = makeBreakers(clock);
  let asked = 0;

  const exchange = async (
    { certificate }: PrinterPlace,
    url: string,
    version: (typeof VERSIONS)[number],
    { question, document = NO_DOCUMENT, isFirst }: Question,
  ): Promise<IppAnswer> => {
    const requestId = (asked = (asked % LAST_REQUEST_ID) + 1);
    const body = Buffer.concat([encodeMessage({ ...question, version, requestId }), document]);
    const limits = { deadlineMs, maxBytes: MOST_BYTES, contentType: 'application/ipp' };
    return readAnswer(
      await pinnedExchange({ url: new URL(url), rule, body, certificate, isFirst, find, ...limits }),
    );
  };

  const inSomeVersion = async (place: PrinterPlace, url: string, question: Question): Promise<IppAnswer> => {
    const [newest, oldest] = VERSIONS;
    const answer = await exchange(place, url, newest, question);
    const isTooNew = answer.ok && answer.value.message.code === OLD_VERSION_WANTED;
    return isTooNew ? exchange(place, url, oldest, question) : answer;
  };

  return async (place, question) => {
    const read = readPrinterAddress(place.address);
    if (typeof read === 'string') return fail({ kind: 'unknown-host' });
    const breaker = breakerOf(place.address);
    if (question.isSpared !== false && breaker.ask().kind !== 'go') return fail({ kind: 'spared' });
    const answer = await inSomeVersion(place, read.url, question);
    if (isSilent(answer)) breaker.failed();
    else breaker.succeeded();
    const refusal = answer.ok ? refusalIn(answer.value.message) : null;
    return refusal ? fail(refusal) : answer;
  };
};
