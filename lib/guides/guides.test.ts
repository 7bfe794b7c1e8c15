// SPDX-License-Identifier: AGPL-3.0-or-later
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { guideTextsDe } from '@/lib/i18n/messages/de/guide-texts';
import { guideTextsIt } from '@/lib/i18n/messages/it/guide-texts';
import { GUIDE_NUMBERS } from '@/lib/municipality/public-guides';
import { guideDrawings } from './drawings/guide-drawings';
import { findGuide, guides } from './guide';
import { guideTongues, markedWords, plainText } from './guide-view';
import { type GuideFacts, guideViewOf } from './server/guide-view-of';

const facts: GuideFacts = {
  activationSite: 'www.cartaidentita.it',
  reprintScope: 'any',
  videos: { activationVideo: 'https://video.example/a', pukRecoveryVideo: null },
};

const catalogues = { it: guideTextsIt, de: guideTextsDe } as const;

describe('the words of the guides', () => {
  it('are the same texts in both languages', () => {
    expect(Object.keys(guideTextsDe)).toEqual(Object.keys(guideTextsIt));
  });

  it.each(guideTongues)('have marks in pairs, no other mark-up and the same placeholders (%s)', (tongue) => {
    for (const [key, text] of Object.entries(catalogues[tongue])) {
      expect(() => new IntlMessageFormat(text, tongue, undefined, { ignoreTag: true }), key).not.toThrow();
      expect(text.replaceAll(/<b>[^<>]+<\/b>/g, ''), key).not.toMatch(/[<>]/);
      const placeholders = (one: string) => [...one.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort();
      expect(placeholders(text), key).toEqual(placeholders(guideTextsIt[key as keyof typeof guideTextsIt]));
    }
  });

  it('are all said somewhere: no step, note or drawing that no guide has', () => {
    const used = guides.flatMap(({ name, steps, notes }) => [
      ...['title', 'short', 'lead', 'needs'].map((part) => `guide.${name}.${part}`),
      ...steps.map((_, index) => `guide.${name}.step${index + 1}`),
      ...Array.from({ length: notes }, (_, index) => `guide.${name}.note${index + 1}`),
      ...Array.from({ length: notes }, (_, index) => `guide.${name}.note${index + 1}.head`),
      ...steps.map((drawing) => `drawing.${drawing}`),
    ]);
    const written = Object.keys(guideTextsIt).filter((key) =>
      /^(drawing|guide\.(activate|qr|card|computer|puk))\./.test(key),
    );
    expect(new Set(used)).toEqual(new Set(written));
    expect(written.length).toBeGreaterThan(70);
  });
});

describe.each(guides)('guide $number, $name', (guide) => {
  it.each(guideTongues)('has words and a drawing with words instead of it for each step (%s)', (tongue) => {
    const view = guideViewOf(guide, tongue, facts);
    expect(view.steps).toHaveLength(guide.steps.length);
    expect(view.position).toContain(String(guide.number));
    for (const { words, drawing, alt } of view.steps) {
      expect(plainText(words).length).toBeGreaterThan(15);
      expect(alt.length).toBeGreaterThan(15);
      expect(guideDrawings[drawing].shapes.length).toBeGreaterThan(2);
    }
    expect(JSON.stringify(view)).not.toMatch(/[<>{}]b|undefined|\{\w+\}/);
  });

  it('has the same steps in both languages, with the same things marked', () => {
    const [italian, german] = guideTongues.map((tongue) => guideViewOf(guide, tongue, facts));
    const shape = (view: typeof italian) =>
      view?.steps.map(({ words, drawing }) => [drawing, words.some(({ strong }) => strong)]);
    expect(shape(german)).toEqual(shape(italian));
    expect(german?.notes).toHaveLength(italian?.notes.length ?? -1);
  });
});

describe('drawings', () => {
  it.each(Object.entries(guideDrawings))(
    '%s stays within its sheet and uses four commands only',
    (_, drawing) => {
      for (const shape of drawing.shapes) {
        if (shape.kind === 'lettering') {
          expect(shape.x).toBeGreaterThan(0);
          expect(shape.x).toBeLessThan(drawing.width);
          continue;
        }
        expect(shape.path).toMatch(/^[MLCZ0-9 .-]+$/);
        const numbers = (shape.path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
        const margin = (shape.weight ?? 0) / 2;
        numbers.forEach((value, index) => {
          expect(value - margin).toBeGreaterThanOrEqual(-0.5);
          expect(value + margin).toBeLessThanOrEqual(
            (index % 2 === 0 ? drawing.width : drawing.height) + 0.5,
          );
        });
      }
    },
  );
});

describe('what the municipality says', () => {
  const view = (changes: Partial<GuideFacts>, number: number, tongue: 'it' | 'de' = 'it') => {
    const guide = findGuide(String(number));
    if (!guide) throw new Error('there is such a guide');
    return guideViewOf(guide, tongue, { ...facts, ...changes });
  };

  it('stands in the guides: its site, its rule, its videos', () => {
    expect(plainText(view({}, 1).steps[0]?.words ?? [])).toContain('Vada sul sito www.cartaidentita.it e');
    const whom = (scope: GuideFacts['reprintScope']) =>
      plainText(view({ reprintScope: scope }, 5).notes[0]?.words ?? []);
    expect(whom('any')).toContain('a un qualsiasi Comune');
    expect(whom('issuing')).toContain('al Comune che ha rilasciato la carta');
    expect(view({}, 1).video).toMatchObject({ title: 'Le credenziali', url: 'https://video.example/a' });
    expect(view({}, 1, 'de').video?.title).toContain('Zugangsdaten');
  });

  it('is left out where it says nothing', () => {
    expect(view({}, 5).video).toBeNull();
    expect(view({}, 2).video).toBeNull();
  });

  it('names on its receipts the guides that those are', () => {
    expect(findGuide(String(GUIDE_NUMBERS.activation))?.name).toBe('activate');
    expect(findGuide(String(GUIDE_NUMBERS.puk))?.name).toBe('puk');
  });
});

describe('marked words', () => {
  it('fall apart at their marks and are whole without them', () => {
    const words = markedWords('Scriva il <b>PIN</b> e <b>il PUK</b>.');
    expect(words.map(({ text, strong }) => (strong ? text.toUpperCase() : text))).toEqual([
      'Scriva il ',
      'PIN',
      ' e ',
      'IL PUK',
      '.',
    ]);
    expect(plainText(words)).toBe('Scriva il PIN e il PUK.');
  });

  it('are one stretch where nothing is marked', () => {
    expect(markedWords('Aspetti.')).toEqual([{ text: 'Aspetti.', strong: false }]);
  });
});
