// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { ShortcutKeys } from '@/components/ui/shortcut-keys';

type PageFrameProps = {
  skip: { label: string; toMain: string; toFooter: string };
  /** Practice band, above everything. */
  band?: ReactNode;
  /** Slim header and bar of places. */
  header: ReactNode;
  weather?: ReactNode;
  footer: ReactNode;
  children: ReactNode;
};

/** The frame of every page: skip links, header, one line of weather, main, footer, and the keys of the page. */
export const PageFrame = ({ skip, band, header, weather, footer, children }: PageFrameProps) => (
  <>
    <nav className="skiplinks" aria-label={skip.label}>
      <a className="visually-hidden-focusable" href="#main">
        {skip.toMain}
      </a>
      <a className="visually-hidden-focusable" href="#footer">
        {skip.toFooter}
      </a>
    </nav>
    <header className="it-header-wrapper">
      {band}
      {header}
    </header>
    {weather}
    <main className="main" id="main" tabIndex={-1}>
      <div className="shell">{children}</div>
    </main>
    {footer}
    <ShortcutKeys />
  </>
);
