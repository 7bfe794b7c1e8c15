// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { PageHead } from '@/components/layout/page-head';
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { Facts } from '@/components/ui/facts';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { RadioTiles } from '@/components/ui/radio-tiles';
import { page } from '@/app/guard';
import { browserFact, printerFacts, printerProblem, testFact } from '@/app/printer-words';
import { t } from '@/app/texts';
import { alsoAuthorise, listOwnCounters } from '@/lib/access/server/session';
import { type CounterPrinting, getOwnPrinting } from '@/lib/printing/server/list-counter-printers';
import { chooseCounterAction } from './actions';

export const metadata: Metadata = { title: t('access.changeCounter') };

const OwnPrinter = ({ own }: { own: CounterPrinting }) => {
  const problem = own.printer && printerProblem(own.printer);
  return (
    <Panel
      title={t('printing.here')}
      icon="print"
      meta={
        <LinkButton size="small" href="/postazione/prova">
          {t('printing.test.link')}
        </LinkButton>
      }
    >
      <div className="stack">
        {problem && <Advice>{problem}</Advice>}
        {!own.duplex && <Advice tone="info">{t('printing.simplex')}</Advice>}
        <Facts
          long
          items={[...(own.printer ? printerFacts(own.printer) : [browserFact(own.duplex)]), testFact(own)]}
        />
      </div>
    </Panel>
  );
};

/** At which counter the operator works now: it stands on the papers, and its printer decides how they are printed. */
export default page('use-portal', async ({ authorised }) => {
  const counters = await listOwnCounters(authorised);
  const own = alsoAuthorise(authorised, 'print-forms') && (await getOwnPrinting(authorised));
  return (
    <>
      <PageHead title={t('access.changeCounter')} sub={t('access.counterHint')} />
      <div className="stack">
        <Panel>
          <form action={chooseCounterAction} className="stack">
            <RadioTiles
              name="counter"
              label={t('access.counter')}
              defaultValue={authorised.operator.counterId}
              layout="stack"
              options={counters.map((counter) => ({
                value: counter.id,
                label: `${counter.name}, ${counter.office}`,
                hint: t(counter.duplex ? 'access.counterDuplex' : 'access.counterSimplex'),
              }))}
            />
            <div>
              <Button type="submit" variant="primary" shortcut={{ key: 'F9' }}>
                {t('access.chooseCounter')}
              </Button>
            </div>
          </form>
        </Panel>
        {own && <OwnPrinter own={own} />}
      </div>
    </>
  );
});
