// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { PageHead } from '@/components/layout/page-head';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { RadioTiles } from '@/components/ui/radio-tiles';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { listOwnCounters } from '@/lib/access/server/session';
import { chooseCounterAction } from './actions';

export const metadata: Metadata = { title: t('access.changeCounter') };

/** At which counter the operator works now: it stands on the papers, and its printer decides how they are printed. */
export default page('use-portal', async ({ authorised }) => {
  const counters = await listOwnCounters(authorised);
  return (
    <>
      <PageHead title={t('access.changeCounter')} sub={t('access.counterHint')} />
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
    </>
  );
});
