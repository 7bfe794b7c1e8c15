// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from 'vitest';
import { searchNotices } from './notice-search';

const notices = [
  { title: 'Contatti e moduli', text: 'La firma è in basso a destra. Perché?' },
  { title: 'Sabato chiuso', text: 'Si riapre lunedì.' },
];

it.each([
  ['', 2],
  ['  ', 2],
  ['firma CONTATTI', 1],
  ['lunedi', 1],
  ['perche', 1],
  ['contatti lunedì', 0],
])('%j finds %i', (typed, count) => {
  expect(searchNotices(notices, typed)).toHaveLength(count);
});
