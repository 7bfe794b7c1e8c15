// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { getServices } from '@/lib/weather/server/get-services';
import { ServiceRows } from './service-rows';
import { WindowRows } from './window-rows';

export const metadata: Metadata = { title: t('services.title') };

const titled = (title: string, text: string) => (
  <span>
    {title}
    <span className="panel__sub">{text}</span>
  </span>
);

/** How the services are that the counter depends on, and the maintenance that is announced. */
export default page('supervise', async ({ authorised }) => {
  const services = await getServices(authorised);
  const { now } = services;
  const { windows } = services.weather;
  return (
    <>
      <PageHead
        title={t('services.title')}
        actions={
          <LinkButton
            href="/supervisione/servizi/nuova"
            variant="primary"
            icon="pencil"
            shortcut={{ key: 'F9' }}
          >
            {t('services.announce')}
          </LinkButton>
        }
      />
      <div className="stack">
        <Panel title={titled(t('services.now'), t('services.nowText'))} flush>
          <ServiceRows services={services} />
        </Panel>
        <Panel title={titled(t('services.windows'), t('services.windowsText'))} flush={windows.length > 0}>
          {windows.length > 0 && <WindowRows windows={windows} now={now} />}
          {windows.length === 0 && <p>{t('services.windowsEmpty')}</p>}
        </Panel>
      </div>
    </>
  );
});
