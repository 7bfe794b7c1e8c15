// SPDX-License-Identifier: AGPL-3.0-or-later
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AccessText } from '@/components/ui/access-text';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';

test('a closed section still posts its fields', () => {
  const html = renderToStaticMarkup(
    <form>
      <Section
        id="persona"
        state="done"
        title="Persona"
        letter="P"
        altCap="Alt P"
        summary="Rossi"
        change="Modifica"
      >
        <TextField name="surname" label="Cognome" defaultValue="Rossi" />
      </Section>
    </form>,
  );
  expect(html).toMatch(/<details id="persona" class="section section--done">/);
  expect(html).toContain('value="Rossi"');
  expect(html).toContain('aria-keyshortcuts="Alt+P"');
});

test('an open section is open without a script', () => {
  const html = renderToStaticMarkup(<Section id="s" state="open" open title="Contatti" />);
  expect(html).toMatch(/<details[^>]* open=""/);
});

test('the access letter is underlined where it first stands, whatever its case', () => {
  const underlined = (text: string, letter?: string) =>
    renderToStaticMarkup(<AccessText text={text} letter={letter} />);
  expect(underlined('Foto, impronte', 'I')).toBe('Foto, <span class="access">i</span>mpronte');
  expect(underlined('Persona', 'P')).toBe('<span class="access">P</span>ersona');
  expect(underlined('Persona', 'Z')).toBe('Persona');
  expect(underlined('Persona')).toBe('Persona');
});
