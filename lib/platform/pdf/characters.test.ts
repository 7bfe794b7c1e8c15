// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { findUndrawable, normalised } from './characters';
import { setText } from './set-text';

const EUROPEAN =
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĲĳĴĵĶķĸĹĺĻļĽľĿŀŁłŃńŅņŇňŉŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚțẞΑΩάώЀЯяѣ';

describe('what can be drawn', () => {
  it('is every letter of European names', () => {
    for (const character of EUROPEAN) expect(findUndrawable(character), character).toBeNull();
  });

  it('takes letters with loose accents as composed ones', () => {
    expect(findUndrawable('S\u0327ahin Dor\u010fevic\u0301')).toBeNull();
    expect(normalised('S\u0327')).toBe('Ş');
  });

  it.each(['中', '🙂', 'א', '\u200b', '\u0007'])('names %j, which no face has', (character) => {
    expect(findUndrawable(`Rossi${character}`)).toBe(character);
  });

  it('sets a whole text in the fallback face, never one letter of it', () => {
    expect(setText('Łódź', 'semibold').face).toBe('semibold');
    expect(setText('Ĳsbrand', 'semibold').face).toBe('fallback-semibold');
    expect(setText('☐ sì ✓', 'regular').face).toBe('regular');
  });
});
