// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { type Abilities, fitnessOf } from './abilities';
import { jobAttributesOf } from './job-attributes';

const able: Abilities = {
  makeAndModel: 'Stampante',
  sides: ['one-sided', 'two-sided-long-edge', 'two-sided-short-edge'],
  media: ['na_letter_8.5x11in', 'iso_a4_210x297mm'],
  formats: ['image/pwg-raster', 'application/pdf'],
  scalings: ['auto', 'none'],
  state: 3,
  reasons: [],
};
const whole = { sides: 'two-sided-long-edge', media: 'iso_a4_210x297mm', scaling: 'none' };

describe('what a job asks of a printer', () => {
  it('with duplex: long edge, A4, 100 %; one side at a time when that is wanted', () => {
    expect(jobAttributesOf(able, 'both')).toEqual({ ok: true, value: whole });
    for (const sides of ['fronts', 'backs'] as const)
      expect(jobAttributesOf(able, sides)).toEqual({ ok: true, value: { ...whole, sides: 'one-sided' } });
  });

  it('without duplex: never both sides', () => {
    for (const sides of [['one-sided'], [], ['one-sided', 'two-sided-short-edge']]) {
      const simplex = { ...able, sides };
      expect(fitnessOf(simplex)).toEqual({ kind: 'one-sided' });
      expect(jobAttributesOf(simplex, 'both')).toEqual({
        ok: false,
        error: { kind: 'unfit', why: 'no-duplex' },
      });
      expect(jobAttributesOf(simplex, 'backs')).toMatchObject({ value: { sides: 'one-sided' } });
    }
  });

  it('that does not say how it scales is asked for 100 %; one that says that it cannot is not: it would refuse', () => {
    expect(jobAttributesOf({ ...able, scalings: [] }, 'both')).toEqual({ ok: true, value: whole });
    expect(jobAttributesOf({ ...able, scalings: ['fit', 'fill'] }, 'both')).toEqual({
      ok: true,
      value: { ...whole, scaling: null },
    });
  });

  it('without PDF or A4: nothing', () => {
    expect(jobAttributesOf({ ...able, formats: ['image/urf'] }, 'fronts')).toEqual({
      ok: false,
      error: { kind: 'unfit', why: 'no-pdf' },
    });
    expect(jobAttributesOf({ ...able, media: ['na_letter_8.5x11in'] }, 'both')).toEqual({
      ok: false,
      error: { kind: 'unfit', why: 'no-a4' },
    });
  });
});
