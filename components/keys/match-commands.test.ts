// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { matchCommands } from './match-commands';

const commands = ['Nuova richiesta', 'Richieste', 'Vai al controllo', 'Cosa dico?', 'Identità'].map(
  (label) => ({
    label,
  }),
);
const found = (typed: string) => matchCommands(commands, typed).map(({ label }) => label);

test.each([
  ['', ['Nuova richiesta', 'Richieste', 'Vai al controllo', 'Cosa dico?', 'Identità']],
  ['ric', ['Nuova richiesta', 'Richieste']],
  ['ric nuo', ['Nuova richiesta']],
  ['CONTR', ['Vai al controllo']],
  ['identita', ['Identità']],
  ['?', ['Nuova richiesta', 'Richieste', 'Vai al controllo', 'Cosa dico?', 'Identità']],
  ['chiesta', []],
])('«%s»', (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});
