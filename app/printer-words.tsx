// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { type Fact } from '@/components/ui/facts';
import { StatusBadge } from '@/components/ui/status-badge';
import { type Tone } from '@/components/ui/tone';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { type Abilities, fitnessOf, keepsScale, OUR_PAPER, printsBothSides } from '@/lib/printing/abilities';
import { type CounterPrinter } from '@/lib/printing/counter-printer';
import { type PrinterTest, testQuestions, type TestState } from '@/lib/printing/printer-test';
import { type CounterPrinting } from '@/lib/printing/server/list-counter-printers';
import { troubleIn } from '@/lib/printing/sheet-state';
import { t } from './texts';

const STOPPED = 5;
const STATE_WORDS: Record<number, Parameters<typeof t>[0]> = {
  3: 'printing.ready',
  4: 'printing.working',
  [STOPPED]: 'printing.stopped',
};

const SCALING_WORDS = {
  yes: 'printing.yes',
  no: 'printing.scalingNo',
  unsaid: 'printing.scalingUnknown',
} as const;

const yesNo = (isSo: boolean): string => t(isSo ? 'printing.yes' : 'printing.no');

const stateOf = ({ state, reasons }: Abilities): string => {
  const trouble = troubleIn(reasons, state === STOPPED);
  if (trouble) return t(`printing.trouble.${trouble}`);
  const word = state === null ? undefined : STATE_WORDS[state];
  return word ? t(word) : t('value.none');
};

const lineOf = ({ address, certificate }: CounterPrinter): string => {
  if (address.startsWith('ipp:')) return t('printing.line.plain');
  return certificate
    ? t('printing.line.pinned', { impronta: certificate.slice(0, 11) })
    : t('printing.line.vouched');
};

const asked = (at: Date): string => t('printing.when', { giorno: formatDay(at), ora: formatTime(at) });

const abilityFacts = (abilities: Abilities): Fact[] => [
  { term: t('printing.fact.model'), value: abilities.makeAndModel || t('value.none') },
  {
    term: t('printing.fact.sides'),
    value: printsBothSides(abilities) ? t('printing.yes') : t('printing.sidesNo'),
  },
  { term: t('printing.fact.media'), value: yesNo(abilities.media.includes(OUR_PAPER.media)) },
  { term: t('printing.fact.format'), value: yesNo(abilities.formats.includes(OUR_PAPER.format)) },
  {
    term: t('printing.fact.scaling'),
    value: t(SCALING_WORDS[keepsScale(abilities)]),
  },
  { term: t('printing.fact.state'), value: stateOf(abilities) },
];

/** What is known of a counter's own printer, as facts. */
export const printerFacts = (printer: CounterPrinter): Fact[] => [
  { term: t('printing.fact.printer'), value: printer.name, detail: printer.address },
  ...(printer.abilities ? abilityFacts(printer.abilities) : []),
  { term: t('printing.fact.line'), value: lineOf(printer) },
  {
    term: t('printing.fact.asked'),
    value: printer.abilitiesAt ? asked(printer.abilitiesAt) : t('printing.neverAnswered'),
  },
];

/** The sentence of what is wrong with a counter's printer, or `null`. */
export const printerProblem = ({ fault, abilities }: CounterPrinter): string | null => {
  if (fault) return t(`printing.fault.${fault}`);
  const fitness = abilities && fitnessOf(abilities);
  return fitness?.kind === 'unfit' ? t(`printing.unfit.${fitness.why}`) : null;
};

const TEST_TONES: Record<TestState, Tone> = {
  never: 'warning',
  due: 'warning',
  failed: 'danger',
  passed: 'success',
};

const testDetail = (test: PrinterTest): ReactNode => (
  <>
    {t('printing.test.by', {
      giorno: formatDay(test.at),
      operatore: test.by,
      stampante: test.printer === '' ? t('printing.test.browser') : test.printer,
    })}
    {testQuestions
      .filter((question) => !test[question])
      .map((question) => (
        <span key={question} className="facts__detail">
          {t(`printing.test.cure.${question}`)}
        </span>
      ))}
  </>
);

/** What the last test page of a counter showed, as a fact. */
export const testFact = ({ test, testState }: Pick<CounterPrinting, 'test' | 'testState'>): Fact => ({
  term: t('printing.fact.test'),
  value: <StatusBadge tone={TEST_TONES[testState]}>{t(`printing.test.state.${testState}`)}</StatusBadge>,
  detail: test && testDetail(test),
});

/** How a counter without a printer of its own prints. */
export const browserFact = (duplex: boolean): Fact => ({
  term: t('printing.fact.printer'),
  value: t(duplex ? 'printing.noneDuplex' : 'printing.noneSimplex'),
});
