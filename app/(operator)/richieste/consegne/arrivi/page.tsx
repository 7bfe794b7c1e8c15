// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { Arrivals } from '@/components/collection/arrivals';
import { PageHead } from '@/components/layout/page-head';
import { LinkButton } from '@/components/ui/link-button';
import { scanCardAction } from '../actions';

export const metadata: Metadata = { title: t('collection.arrivals') };

const texts = {
  field: t('collection.scan.field'),
  hint: t('collection.scan.hint'),
  do: t('collection.scan.do'),
  read: t('collection.scan.read'),
  none: t('collection.scan.none'),
  card: t('collection.column.card'),
  citizen: t('list.citizen'),
  outcome: t('collection.scan.column'),
  ended: t('session.expired'),
};

/** A batch of envelopes: serial after serial, one line per scan. */
export default page('work-requests', () =>
  Promise.resolve(
    <>
      <PageHead
        title={t('collection.arrivals')}
        sub={t('collection.scan.sub')}
        actions={
          <LinkButton href="/richieste/consegne" shortcut={{ key: 'Escape', cap: t('key.escape') }}>
            {t('collection.title')}
          </LinkButton>
        }
      />
      <Arrivals action={scanCardAction} texts={texts} />
    </>,
  ),
);
