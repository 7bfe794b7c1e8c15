// SPDX-License-Identifier: AGPL-3.0-or-later
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NoticeParagraphs } from './notice-paragraphs';

const drawn = (...paragraphs: string[]): string =>
  renderToStaticMarkup(<NoticeParagraphs paragraphs={paragraphs} />);

test('markup from outside is shown, never interpreted', () => {
  const markup = drawn('<img src=x onerror=alert(1)>', '[qui](javascript:alert(1)) &amp;');
  expect(markup).toBe(
    '<p class="notice__paragraph">&lt;img src=x onerror=alert(1)&gt;</p>' +
      '<p class="notice__paragraph">[qui](javascript:alert(1)) &amp;amp;</p>',
  );
});

test("only an address of the State's sites is a link, under its own name, and opens apart", () => {
  const markup = drawn('https://www.interno.gov.it/a?b=1&c="2 e https://www.esempio.it');
  expect(markup.match(/<a /g)).toHaveLength(1);
  expect(markup).toContain('href="https://www.interno.gov.it/a?b=1&amp;c=%222"');
  expect(markup).toContain(
    'target="_blank" rel="noreferrer">https://www.interno.gov.it/a?b=1&amp;c=&quot;2<',
  );
  expect(markup).toContain(' e https://www.esempio.it</p>');
});
