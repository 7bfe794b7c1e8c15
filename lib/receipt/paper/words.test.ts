// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { ownFormsPaperDe } from '@/lib/i18n/messages/de/own-forms-paper';
import { paperDe } from '@/lib/i18n/messages/de/paper';
import { paperEn } from '@/lib/i18n/messages/en/paper';
import { paperFr } from '@/lib/i18n/messages/fr/paper';
import { ownFormsPaperIt } from '@/lib/i18n/messages/it/own-forms-paper';
import { paperIt } from '@/lib/i18n/messages/it/paper';
import { paperEasyIt } from '@/lib/i18n/messages/it/paper-easy';
import { paperSl } from '@/lib/i18n/messages/sl/paper';
import { findUndrawable } from '@/lib/platform/pdf/characters';
import { joinedWords, plainWords, richWords } from './words';

const TRANSLATED = { de: paperDe, sl: paperSl, fr: paperFr, en: paperEn };

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => /^[a-z]+$/i.test(name))
    .sort();

describe('the catalogue of the papers', () => {
  it('can be drawn', () => {
    for (const catalogue of [
      paperIt,
      paperEasyIt,
      ownFormsPaperIt,
      ownFormsPaperDe,
      ...Object.values(TRANSLATED),
    ]) {
      for (const [key, text] of Object.entries(catalogue)) expect(findUndrawable(text), key).toBeNull();
    }
  });

  it.each(Object.entries(TRANSLATED))(
    'asks in %s for the same values as in Italian',
    (_locale, translated) => {
      const values = new Set([
        'sheet',
        'sheets',
        'code',
        'version',
        'reason',
        'site',
        'scope',
        'free',
        'number',
        'date',
        'sender',
        'email',
      ]);
      for (const [key, words] of Object.entries(translated)) {
        const italian = paperIt[key as keyof typeof paperDe];
        const wanted = (text: string) => placeholders(text).filter((name) => values.has(name));
        expect(wanted(words), key).toEqual(wanted(italian));
      }
    },
  );

  it('asks in the German of our own forms for the same values', () => {
    for (const [key, german] of Object.entries(ownFormsPaperDe)) {
      const italian = ownFormsPaperIt[key as keyof typeof ownFormsPaperDe];
      expect(placeholders(german), key).toEqual(placeholders(italian));
    }
  });

  it('never reads a value as mark-up', () => {
    const spans = richWords('it', 'paper.receipt.unable', { reason: '<b>mano</b> {rotta}' });
    expect(spans.map((span) => span.text).join('')).toBe('Impossibilitato/a a firmare: <b>mano</b> {rotta}');
  });

  it('sets marked words in their face', () => {
    expect(richWords('it', 'paper.today.step1', { site: 'a.example' })[1]).toEqual({
      text: 'a.example',
      face: 'bold',
    });
    expect(richWords('de', 'paper.codes.cardLost.text', { number: '1' })[1]).toEqual({
      text: '1',
      face: 'bold',
      scale: 1.2,
    });
  });

  it('joins the languages of the paper', () => {
    expect(joinedWords('it', 'paper.receipt.surname')).toBe('Cognome');
    expect(joinedWords('it-de', 'paper.receipt.surname')).toBe('Cognome / Familienname');
    expect(plainWords('de', 'paper.loss.title')).toContain('DICHIARAZIONE');
  });
});
