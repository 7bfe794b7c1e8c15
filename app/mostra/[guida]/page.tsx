// SPDX-License-Identifier: AGPL-3.0-or-later
import '@/public/guides.css';
import { type Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GuideArticle } from '@/components/guides/guide-article';
import { PracticeBand } from '@/components/layout/practice-band';
import { LinkButton } from '@/components/ui/link-button';
import { ShortcutKeys } from '@/components/ui/shortcut-keys';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { findGuide } from '@/lib/guides/guide';
import { guideTongues } from '@/lib/guides/guide-view';
import { getGuide } from '@/lib/guides/server/get-guides';
import { isUuid } from '@/lib/kernel/identifiers';
import { env } from '@/lib/platform/env';

export const metadata: Metadata = { title: t('guides.title') };

const asText = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');

/** A guide turned to the citizen: nothing of the operator, nothing of any person. Esc goes back to where it was opened. */
export default page('use-portal', async ({ authorised, params, search }) => {
  const guide = findGuide(params.guida ?? '');
  if (!guide) notFound();
  const tongue = guideTongues.find((one) => one === search.lingua) ?? 'it';
  const view = await getGuide(authorised, guide, tongue);
  if (!view) notFound();
  const request = asText(search.pratica);
  const query = isUuid(request) ? `pratica=${request}` : '';
  const other = tongue === 'it' ? 'lingua=de' : '';
  const otherHref = `/mostra/${guide.number}?${[query, other].filter(Boolean).join('&')}`;
  return (
    <>
      {env().practice && <PracticeBand text={t('frame.practice')} />}
      <main className="guide-show" id="main" tabIndex={-1}>
        <GuideArticle view={view} />
      </main>
      <div className="guide-show__foot">
        <nav aria-label={t('guides.languages')}>
          <LinkButton
            href={`/guide${query === '' ? '' : `?${query}`}`}
            shortcut={{ key: 'Escape', cap: 'Esc' }}
          >
            {t('guides.close')}
          </LinkButton>
          <LinkButton href={otherHref} variant="plain" lang={tongue === 'it' ? 'de' : 'it'}>
            {tongue === 'it' ? 'Deutsch' : 'Italiano'}
          </LinkButton>
        </nav>
      </div>
      <ShortcutKeys />
    </>
  );
});
