// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { Columns } from '@/components/layout/columns';
import { PageHead } from '@/components/layout/page-head';
import { type FieldView } from '@/components/municipality/setting-field';
import { SettingForm } from '@/components/municipality/setting-form';
import { PRINT_FRAME, SheetForms } from '@/components/receipt/print-forms';
import { PrintDesk } from '@/components/receipt/print-desk';
import { Advice } from '@/components/ui/advice';
import { Facts } from '@/components/ui/facts';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { page } from '@/app/guard';
import { pagePrinting } from '@/app/page-printing';
import { browserFact, printerFacts, testFact } from '@/app/printer-words';
import { t } from '@/app/texts';
import { testQuestions } from '@/lib/printing/printer-test';
import { getOwnPrinting } from '@/lib/printing/server/list-counter-printers';
import { TEST_CODE } from '@/lib/printing/test-page-view';
import { recordTestAction } from './actions';

export const metadata: Metadata = { title: t('printing.test.title') };

const guide = {
  title: t('printing.simplex'),
  fronts: t('printing.test.fronts'),
  turn: t('paperGuide.turn'),
  backs: t('printing.test.backs'),
  check: t('printing.test.upright'),
};

const questions = (): FieldView[] =>
  testQuestions.map((name) => ({
    name,
    kind: 'choice',
    label: t(`printing.test.${name}`),
    value: '',
    span: 12,
    options: [
      { value: 'yes', label: t('printing.test.answer.yes') },
      { value: 'no', label: t('printing.test.answer.no') },
    ],
  }));

const Outcome = ({ outcome }: { outcome: unknown }) => {
  if (outcome === 'riuscita')
    return (
      <Advice tone="success" live>
        {t('printing.test.savedPassed')}
      </Advice>
    );
  return outcome === 'non-riuscita' ? <Advice live>{t('printing.test.savedFailed')}</Advice> : null;
};

/** The test page of the own counter: printed as the papers are, looked at, and three answers kept. */
export default page('print-forms', async ({ authorised, search }) => {
  const own = await getOwnPrinting(authorised);
  const { direct, onItsWay } = await pagePrinting(authorised, [null]);
  return (
    <>
      <PageHead
        title={t('printing.test.title')}
        sub={t('printing.test.sub', { sportello: own.name })}
        actions={<LinkButton href="/postazione">{t('access.changeCounter')}</LinkButton>}
      />
      <Columns>
        <div className="stack">
          <Outcome outcome={search.esito} />
          <PrintDesk
            name={PRINT_FRAME}
            title={t('print.frame')}
            papers="/postazione/prova/stampe"
            onItsWay={onItsWay}
          >
            <Panel>
              <SheetForms
                id="stampa-prova"
                action="/postazione/prova/stampe"
                kind="prova"
                look={{ size: 'tall', shortcut: { key: 'F8' } }}
                label={t('printing.test.print')}
                duplex={own.duplex}
                direct={direct}
                guide={guide}
              />
            </Panel>
          </PrintDesk>
          <Panel title={t('printing.test.question')}>
            <p className="muted">{t('printing.test.codes', { testo: TEST_CODE })}</p>
            <SettingForm
              action={recordTestAction}
              hidden={{}}
              version={null}
              fields={questions()}
              cancelHref="/postazione"
              texts={{ save: t('printing.test.save'), cancel: t('setup.cancel'), ended: t('access.ended') }}
            />
          </Panel>
        </div>
        <Panel title={t('printing.here')} icon="print">
          <Facts
            long
            items={[...(own.printer ? printerFacts(own.printer) : [browserFact(own.duplex)]), testFact(own)]}
          />
        </Panel>
      </Columns>
    </>
  );
});
