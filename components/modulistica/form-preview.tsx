// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { translatorFor } from '@/lib/i18n/translate';
import { type DrawnPage } from '@/lib/modulistica/comparison/difference';
import { PageCanvas } from './page-canvas';
import { useDrawnPages } from './use-drawn-pages';

const t = translatorFor('it');

const PageText = ({ page, number }: { page: DrawnPage; number: number }) => (
  <details className="sheet__text">
    <summary>{t('modulistica.pageText', { n: number })}</summary>
    <p>{page.texts.map(({ text }) => text).join(' ') || t('modulistica.pageWithoutText')}</p>
  </details>
);

/** The pages of a form as they are printed, each with its text for those who listen. */
export const FormPreview = ({ href, title }: { href: string; title: string }) => {
  const { pages, total, failed } = useDrawnPages(href);
  const isDone = total > 0 && pages.length === total;
  return (
    <section className="preview" aria-label={t('modulistica.preview')} aria-busy={!isDone && !failed}>
      <p role="status" className="muted small">
        {failed && t('modulistica.previewFailed')}
        {!failed && !isDone && t('modulistica.previewLoading')}
      </p>
      <div className="preview__pages">
        {pages.map((page, index) => (
          <figure className="sheet" key={index}>
            <PageCanvas
              picture={page.picture}
              label={`${title}. ${t('modulistica.pageOf', { n: index + 1, totale: total })}`}
            />
            <figcaption className="muted small">
              {t('modulistica.pageOf', { n: index + 1, totale: total })}
            </figcaption>
            <PageText page={page} number={index + 1} />
          </figure>
        ))}
      </div>
    </section>
  );
};
