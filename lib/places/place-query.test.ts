// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from 'vitest';
import { statesCalled } from './everyday-names';
import { placeQueryOf } from './place-query';

const year = (text: string) => ({ from: `${text}-01-01`, to: `${text}-12-31` });

it.each([
  ['Forlì', { form: 'forli', province: null, year: null, code: null }],
  ["sant'", { form: 'sant', province: null, year: null, code: null }],
  ['roma 1920', { form: 'roma', province: null, year: year('1920'), code: null }],
  ['Bolzano/Bozen (BZ)', { form: 'bolzano bozen', province: 'BZ', year: null, code: null }],
  ['bolzano (bz', { form: 'bolzano', province: 'BZ', year: null, code: null }],
  ['Abano (PD) 1900', { form: 'abano', province: 'PD', year: year('1900'), code: null }],
  ['h501', { form: 'h501', province: null, year: null, code: 'H501' }],
  ['1920', { form: '1920', province: null, year: null, code: null }],
  ['roma 1720', { form: 'roma 1720', province: null, year: null, code: null }],
])('takes «%s» apart', (typed, query) => {
  expect(placeQueryOf(typed)).toEqual(query);
});

it('knows what people call a state', () => {
  expect(statesCalled('urss')).toEqual(['Z135']);
  expect(statesCalled('ingh')).toEqual(['Z114']);
  expect(statesCalled('roma')).toEqual([]);
});
