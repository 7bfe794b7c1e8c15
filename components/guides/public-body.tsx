// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PageLink, type PublicPage } from '@/lib/guides/public-guides-page';
import { GuideArticle } from './guide-article';

const Links = ({ links }: { links: readonly PageLink[] }) => (
  <ul className="guide-page__links">
    {links.map(({ text, path }) => (
      <li key={path}>
        <a href={path}>{text}</a>
      </li>
    ))}
  </ul>
);

const Content = ({ page }: { page: PublicPage }) => {
  if (page.kind === 'guide')
    return (
      <>
        <GuideArticle view={page.view} />
        <nav className="guide-page__others" aria-label={page.othersHead}>
          <h2>{page.othersHead}</h2>
          <Links links={page.others} />
        </nav>
      </>
    );
  return (
    <>
      <h1 className="guide__title">{page.title}</h1>
      {page.kind === 'refusal' && <p className="guide__lead">{page.text}</p>}
      <Links links={page.links} />
    </>
  );
};

/** What stands on a public page of the guides: nothing that knows its reader. */
export const PublicBody = ({ page }: { page: PublicPage }) => (
  <>
    <a className="guide-page__skip" href="#main">
      {page.skip}
    </a>
    <header className="guide-page__head">
      {page.practice && <p className="guide-page__practice">{page.practice}</p>}
      <div className="guide-page__bar">
        {page.municipality && <p className="guide-page__municipality">{page.municipality}</p>}
        {page.other && (
          <a href={page.other.path} lang={page.other.tongue} hrefLang={page.other.tongue}>
            {page.other.text}
          </a>
        )}
      </div>
    </header>
    <main id="main" className="guide-page__main">
      <Content page={page} />
    </main>
    <footer className="guide-page__foot">
      <p>{page.privacy}</p>
      <p>
        <a href="/note/accessibilita">{page.accessibility}</a>
      </p>
    </footer>
  </>
);
