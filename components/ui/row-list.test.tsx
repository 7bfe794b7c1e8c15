// SPDX-License-Identifier: AGPL-3.0-or-later
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RowList, type RowColumn } from '@/components/ui/row-list';

const columns: RowColumn[] = [
  { key: 'time', label: 'Ora', kind: 'time' },
  { key: 'name', label: 'Cittadino', kind: 'name' },
  { key: 'next', label: 'Passo', kind: 'end' },
];

test('each row has one link, in the cell of the name, and each cell its heading', () => {
  const html = renderToStaticMarkup(
    <RowList
      caption="Oggi"
      hideHead
      columns={columns}
      rows={[
        { id: '1', href: '/r/1', cells: { time: '9.02', name: 'Zanotti Amedeo', next: 'Correggi' } },
        {
          id: '2',
          href: '/r/2',
          marked: true,
          cells: { time: '9.31', name: 'Montanari Beatrice', next: 'Consegna' },
        },
      ]}
    />,
  );
  expect(html.match(/<a /g)).toHaveLength(2);
  expect(html).toContain('<a class="rows__link" href="/r/1">Zanotti Amedeo</a>');
  expect(html.match(/<th scope="col"/g)).toHaveLength(3);
  expect(html).toContain('<caption class="visually-hidden">Oggi</caption>');
  expect(html.match(/rows__row--marked/g)).toHaveLength(1);
});

test('a row that leads nowhere is no link', () => {
  const html = renderToStaticMarkup(
    <RowList caption="Fogli" columns={columns} rows={[{ id: '1', cells: { name: 'Foglio 1' } }]} />,
  );
  expect(html).not.toContain('<a ');
  expect(html).not.toContain('chevron');
});
