// SPDX-License-Identifier: AGPL-3.0-or-later
import { fail, ok } from '@/lib/kernel/result';
import { GROUP, type IppMessage } from '@/lib/platform/ipp/message';
import { numberOf, textsOf } from '@/lib/platform/ipp/read-attribute';
import { type Abilities } from '../abilities';
import { type PrinterPlace, type PrintJob, type Printers } from '../printers';
import { isOver, readProgress } from '../sheet-state';
import { cancelQuestion, jobQuestion, printerQuestion, printQuestion } from './ipp-request';
import { leftOutIn } from './ipp-refusal';
import { type AskerOptions, type IppAnswer, makeAsker } from './make-asker';

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

/** Refused for `print-scaling` alone, which old printers do not know: nothing was printed, and the ruler of the test page tells. */
const isAboutScaling = (answer: IppAnswer): boolean =>
  !answer.ok &&
  answer.error.kind === 'refused-attributes' &&
  answer.error.attributes.length > 0 &&
  answer.error.attributes.every((name) => name === 'print-scaling');

/** The gateway to printers. Make one for each process: the printers' breakers are inside. */
export const makePrinters = (options: AskerOptions): Printers => {
  const ask = makeAsker(options);

  const cancel: Printers['cancel'] = async (place, number) => {
    const answer = await ask(place, { question: cancelQuestion(place.address, number) });
    return answer.ok ? ok(null) : answer;
  };

  const send = (place: PrinterPlace, job: PrintJob): Promise<IppAnswer> =>
    ask(place, { question: printQuestion(place.address, job), document: job.document });

  return {
    cancel,

    describe: async (place, isFirst) => {
      const question = printerQuestion(place.address, 'everything');
      const answer = await ask(place, { question, isFirst, isSpared: false });
      if (!answer.ok) return answer;
      const { message, certificate } = answer.value;
      return ok({ abilities: abilitiesIn(message), certificate });
    },

    print: async (place, job) => {
      const first = await send(place, job);
      const answer = isAboutScaling(first)
        ? await send(place, { ...job, attributes: { ...job.attributes, scaling: null } })
        : first;
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
