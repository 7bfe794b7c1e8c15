// SPDX-License-Identifier: AGPL-3.0-or-later
import { renderToStaticMarkup } from 'react-dom/server';
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime';
import { expect, test } from 'vitest';
import { Columns } from '@/components/layout/columns';
import { Footer } from '@/components/layout/footer';
import { PageFrame } from '@/components/layout/page-frame';
import { PageHead } from '@/components/layout/page-head';
import { PlacesBar } from '@/components/layout/places-bar';
import { PracticeBand } from '@/components/layout/practice-band';
import { SignOutButton } from '@/components/layout/sign-out-button';
import { SlimHeader } from '@/components/layout/slim-header';
import { WeatherLine } from '@/components/layout/weather-line';

const town = { name: 'Comune di Borgo San Quirino', url: 'https://comune.example' };

const page = renderToStaticMarkup(
  <PathnameContext.Provider value="/richieste/1">
    <PageFrame
      skip={{ label: 'Scorciatoie', toMain: 'Al contenuto', toFooter: 'Al fondo' }}
      band={<PracticeBand text="ESERCITAZIONE" />}
      header={
        <>
          <SlimHeader
            municipality={town}
            externalHint="(sito esterno)"
            operator="Elena"
            counter="3"
            session="27 minuti"
          >
            <form>
              <SignOutButton label="Esci" />
            </form>
          </SlimHeader>
          <PlacesBar
            brand={{ name: 'Sportello CIE', href: '/' }}
            label="Luoghi"
            menu="Menu"
            places={[
              { href: '/', label: 'Sportello' },
              { href: '/richieste', label: 'Richieste' },
            ]}
          />
        </>
      }
      weather={<WeatherLine>In ritardo</WeatherLine>}
      footer={
        <Footer
          brand="Sportello CIE"
          label="Fondo"
          version="1"
          links={[{ href: '/a', label: 'Accessibilità', element: 'accessibility-link' }]}
        />
      }
    >
      <PageHead title="Richieste" sub="142" actions={<a href="/n">Nuova</a>} />
      <Columns kind="home">x</Columns>
    </PageFrame>
  </PathnameContext.Provider>,
);

test('the skip links come first and lead to places that exist', () => {
  expect(page.startsWith('<nav class="skiplinks"')).toBe(true);
  for (const id of ['main', 'footer']) {
    expect(page).toContain(`href="#${id}"`);
    expect(page).toContain(`id="${id}"`);
  }
});

test('one main, one header, one footer, one h1', () => {
  for (const tag of ['main', 'header', 'footer', 'h1'])
    expect(page.match(new RegExp(`<${tag}[ >]`, 'g'))).toHaveLength(1);
});

test('the place one is in is marked in the bar and in the menu of narrow screens, which needs no script', () => {
  expect(page.match(/href="\/richieste" aria-current="page"/g)).toHaveLength(2);
  expect(page.match(/href="\/" aria-current/g)).toBeNull();
  expect(page).toContain('<summary>Menu</summary>');
});

test('the footer carries the marks of a public site', () => {
  expect(page).toContain('data-element="accessibility-link"');
});

test('the frame is drawn without a style attribute', () => {
  expect(page).not.toMatch(/\sstyle=/);
});
