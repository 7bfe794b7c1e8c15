// SPDX-License-Identifier: AGPL-3.0-or-later
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CheckTile } from '@/components/ui/check-tile';
import { DateField } from '@/components/ui/date-field';
import { fieldId } from '@/components/ui/field-look';
import { RadioTiles } from '@/components/ui/radio-tiles';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';

const tag = (html: string, name: string): string => new RegExp(`<${name}\\b[^>]*>`).exec(html)?.[0] ?? '';

test('a field without trouble has a label, no description and is not invalid', () => {
  const html = renderToStaticMarkup(
    <TextField name="delivery.street" label="Via" defaultValue="Viale Moro" />,
  );
  expect(tag(html, 'label')).toContain('for="delivery-street"');
  const input = tag(html, 'input');
  expect(input).toContain('id="delivery-street"');
  expect(input).toContain('name="delivery.street"');
  expect(input).toContain('value="Viale Moro"');
  expect(input).not.toContain('aria-describedby');
  expect(input).not.toContain('aria-invalid');
});

test('hint, error and a text elsewhere all describe the control, in this order', () => {
  const html = renderToStaticMarkup(
    <TextField name="cap" label="CAP" hint="cinque cifre" error="manca" describedBy="row" />,
  );
  expect(tag(html, 'input')).toContain('aria-describedby="cap-hint cap-error row"');
  expect(tag(html, 'input')).toContain('aria-invalid="true"');
  expect(html).toContain('id="cap-hint">cinque cifre<');
  expect(html).toMatch(/id="cap-error">.*<span>manca<\/span>/);
});

test('the browser offers nothing of the previous citizen unless the page asks for it', () => {
  const own = renderToStaticMarkup(<TextField name="email" label="E-mail" type="email" />);
  expect(tag(own, 'input')).toContain('autoComplete="off"');
  expect(tag(own, 'input')).toContain('spellCheck="false"');
  const login = renderToStaticMarkup(<TextField name="login" label="Nome" autoComplete="username" />);
  expect(tag(login, 'input')).toContain('autoComplete="username"');
  expect(tag(renderToStaticMarkup(<TextArea name="reason" label="Motivo" />), 'textarea')).toContain(
    'autoComplete="off"',
  );
});

test('a date is text, never a native picker', () => {
  const input = tag(renderToStaticMarkup(<DateField name="born" label="Nato il" />), 'input');
  expect(input).toContain('type="text"');
  expect(input).toContain('inputMode="numeric"');
});

test('a select shows what was typed', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ];
  const html = renderToStaticMarkup(
    <SelectField name="s" label="S" options={options} defaultValue="b" placeholder="scegliere" />,
  );
  expect(html).toContain('<option value="b" selected="">B</option>');
  expect(html).toContain('<option value="">scegliere</option>');
});

const travel = [
  { value: 'valid', label: 'Valida' },
  { value: 'not-valid', label: 'Non valida' },
];

test('tiles choose nothing in advance and the summary link lands on the first one', () => {
  const html = renderToStaticMarkup(
    <RadioTiles name="travel" label="Espatrio" options={travel} error="Scegliere" />,
  );
  expect(html).not.toContain('checked');
  expect(tag(html, 'input')).toContain(`id="${fieldId('travel')}"`);
  expect(tag(html, 'fieldset')).toContain('aria-describedby="travel-error"');
  expect(html.match(/aria-invalid="true"/g)).toHaveLength(2);
  expect(html).toContain('<legend');
});

test('tiles show the choice that was typed', () => {
  const html = renderToStaticMarkup(
    <RadioTiles name="travel" label="Espatrio" options={travel} defaultValue="not-valid" />,
  );
  expect(html.match(/checked=""/g)).toHaveLength(1);
  expect(html).toMatch(/checked="" value="not-valid"|value="not-valid" checked=""/);
});

test('a check tile joins its error', () => {
  const html = renderToStaticMarkup(
    <CheckTile name="same" label="Corrisponde" error="Da confermare" defaultChecked />,
  );
  expect(tag(html, 'input')).toContain('aria-describedby="same-error"');
  expect(tag(html, 'input')).toContain('checked=""');
});
