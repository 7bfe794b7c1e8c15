// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Clock } from '@/lib/kernel/clock';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type Breaker, makeBreaker } from '@/lib/platform/breaker';
import { decodeMessage } from '@/lib/platform/ipp/decode-message';
import { encodeMessage } from '@/lib/platform/ipp/encode-message';
import { GROUP, type IppMessage } from '@/lib/platform/ipp/message';
import { numberOf, textsOf } from '@/lib/platform/ipp/read-attribute';
import { type LookUp, type NetworkRule } from '@/lib/platform/network';
import { type PinnedExchange, pinnedExchange } from '@/lib/platform/pinned-exchange';
import { type Abilities } from '../abilities';
import { readPrinterAddress } from '../printer-address';
import { type PrinterFault } from '../printer-fault';
import { type PrinterPlace, type Printers } from '../printers';
import { isOver, readProgress } from '../sheet-state';
import { cancelQuestion, type IppQuestion, jobQuestion, printerQuestion, printQuestion } from './ipp-request';
import { httpFault, leftOutIn, networkFault, OLD_VERSION_WANTED, refusalIn } from './ipp-refusal';

const DEADLINE_MS = 5_000;
const MOST_BYTES = 262_144;
/** A clerk waits for each question: after three without an answer a printer is spared. */
const FAILURES_TO_OPEN = 3;
const VERSIONS = [
  [2, 0],
  [1, 1],
] as const;
const NO_DOCUMENT = new Uint8Array();

export type PrintersOptions = {
  rule: NetworkRule;
  clock: Clock;
  deadlineMs?: number;
  find?: LookUp;
};

type Told = { message: IppMessage; certificate: string | null };
type Answer = Result<Told, PrinterFault>;
type Question = { question: IppQuestion; document?: Uint8Array; trust?: 'any'; isSpared?: boolean };

const abilitiesIn = (message: IppMessage): Abilities => {
  const texts = (name: string) => textsOf(message, GROUP.printer, name);
  return {
    makeAndModel: texts('printer-make-and-model')[0] ?? '',
    sides: texts('sides-supported'),
    media: texts('media-supported'),
    formats: texts('document-format-supported'),
    scalings: texts('print-scaling-supported'),
    state: numberOf(message, GROUP.printer, 'printer-state'),
    reasons: texts('printer-state-reasons'),
  };
};

/** The breakers of the printers that this process has talked to. */
const makeBreakers = (clock: Clock): ((address: string) => Breaker) => {
  const breakers = new Map<string, Breaker>();
  return (address) => {
    const breaker = breakers.get(address) ?? makeBreaker(clock, FAILURES_TO_OPEN);
    breakers.set(address, breaker);
    return breaker;
  };
};

const readAnswer = (answer: Awaited<ReturnType<typeof pinnedExchange>>): Answer => {
  if (!answer.ok) return fail(networkFault(answer.error));
  const { status, body, certificate } = answer.value;
  if (status !== 200) return fail(httpFault(status));
  const decoded = decodeMessage(body);
  return decoded.ok ? ok({ message: decoded.value.message, certificate }) : fail({ kind: 'not-a-printer' });
};

/** The gateway to printers. Make one for each process: the printers' breakers are inside. */
export const makePrinters = (options: PrintersOptions): Printers => {
  const { rule, clock, deadlineMs = DEADLINE_MS, find } = options;
  const breakerOf = makeBreakers(clock);
  let asked = 0;

  const exchangeOnce = async (
    { certificate }: PrinterPlace,
    url: string,
    version: (typeof VERSIONS)[number],
    { question, document = NO_DOCUMENT, trust }: Question,
  ): Promise<Answer> => {
    const requestId = (asked = (asked % 0x7fffffff) + 1);
    const exchange: PinnedExchange = {
      url: new URL(url),
      rule,
      contentType: 'application/ipp',
      body: Buffer.concat([encodeMessage({ ...question, version, requestId }), document]),
      deadlineMs,
      maxBytes: MOST_BYTES,
      certificate: trust ?? certificate,
      find,
    };
    return readAnswer(await pinnedExchange(exchange));
  };

  const ask = async (place: PrinterPlace, question: Question): Promise<Answer> => {
    const read = readPrinterAddress(place.address);
    if (typeof read === 'string') return fail({ kind: 'unknown-host' });
    const breaker = breakerOf(place.address);
    if (question.isSpared !== false && breaker.ask().kind !== 'go') return fail({ kind: 'spared' });
    let answer: Answer = fail({ kind: 'refused' });
    for (const version of VERSIONS) {
      answer = await exchangeOnce(place, read.url, version, question);
      if (!answer.ok || answer.value.message.code !== OLD_VERSION_WANTED) break;
    }
    if (!answer.ok && (answer.error.kind === 'no-answer' || answer.error.kind === 'cut')) breaker.failed();
    else breaker.succeeded();
    if (!answer.ok) return answer;
    const refusal = refusalIn(answer.value.message);
    return refusal ? fail(refusal) : answer;
  };

  const cancel: Printers['cancel'] = async (place, number) => {
    const answer = await ask(place, { question: cancelQuestion(place.address, number) });
    return answer.ok ? ok(null) : answer;
  };

  return {
    cancel,

    describe: async (place, isFirst) => {
      const question = printerQuestion(place.address, 'everything');
      // Whoever registers a printer looks at it: they are never told to wait.
      const answer = await ask(place, { question, trust: isFirst ? 'any' : undefined, isSpared: false });
      if (!answer.ok) return answer;
      const { message, certificate } = answer.value;
      return ok({ abilities: abilitiesIn(message), certificate });
    },

    print: async (place, job) => {
      const answer = await ask(place, {
        question: printQuestion(place.address, job),
        document: job.document,
      });
      if (!answer.ok) return answer;
      const { message } = answer.value;
      const number = numberOf(message, GROUP.job, 'job-id');
      if (number === null) return fail({ kind: 'not-a-printer' });
      const attributes = leftOutIn(message);
      if (attributes.length === 0) return ok({ number });
      await cancel(place, number);
      return fail({ kind: 'refused-attributes', attributes });
    },

    follow: async (place, number) => {
      const job = await ask(place, { question: jobQuestion(place.address, number) });
      if (!job.ok) return job;
      const { message } = job.value;
      const told = {
        jobState: numberOf(message, GROUP.job, 'job-state'),
        jobReasons: textsOf(message, GROUP.job, 'job-state-reasons'),
      };
      const own = readProgress({ ...told, printerState: null, printerReasons: [] });
      if (!own) return fail({ kind: 'not-a-printer' });
      if (isOver(own.state)) return ok(own);
      const printer = await ask(place, { question: printerQuestion(place.address, 'state') });
      if (!printer.ok) return ok(own);
      const whole = {
        printerState: numberOf(printer.value.message, GROUP.printer, 'printer-state'),
        printerReasons: textsOf(printer.value.message, GROUP.printer, 'printer-state-reasons'),
      };
      return ok(readProgress({ ...told, ...whole }) ?? own);
    },
  };
};
