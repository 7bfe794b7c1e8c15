// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { disposalOf } from './disposal';
import { COLLECTION_TEXT_MAX, type HandOver, handOverOf, rightProblem } from './hand-over';

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};
const delegate = { to: 'delegate', name: 'Rossi Mario', document: 'CI CA00000AA', closed: 'on' };

describe('a hand-over as it was posted', () => {
  test.each([
    ['nobody', { closed: 'on' }, 'collector-missing'],
    ['somebody else', { ...delegate, to: 'neighbour' }, 'collector-missing'],
    ['without a name', { ...delegate, name: ' ' }, 'name-missing'],
    ['without a document', { ...delegate, document: '' }, 'document-missing'],
    ['a bearer without a delega', { ...delegate, to: 'bearer' }, 'delegation-missing'],
    ['an open envelope', { to: 'holder' }, 'envelope-open'],
    ['a long text', { ...delegate, name: 'x'.repeat(COLLECTION_TEXT_MAX + 1) }, 'text-long'],
  ])('%s: %s', (_what, fields, problem) => {
    expect(handOverOf(formOf(fields))).toBe(problem);
  });

  test('keeps of the holder nothing but that', () => {
    expect(handOverOf(formOf({ ...delegate, to: 'holder' }))).toEqual({ to: 'holder' });
    expect(handOverOf(formOf({ ...delegate, name: ' Rossi Mario ' }))).toEqual({
      to: 'delegate',
      name: 'Rossi Mario',
      document: 'CI CA00000AA',
    });
    expect(handOverOf(formOf({ ...delegate, to: 'bearer', delegation: 'del 20/11/2026' }))).toMatchObject({
      delegation: 'del 20/11/2026',
    });
  });
});

describe('who may have a card', () => {
  const right = { age: 30, delegate: 'Rossi Mario', guardians: [] };
  const by = (to: 'delegate' | 'guardian', name: string): HandOver => ({ to, name, document: 'x' });

  test.each([
    ['its holder', { to: 'holder' }, right, null],
    ['a holder of 14', { to: 'holder' }, { ...right, age: 14 }, null],
    ['a holder of 13', { to: 'holder' }, { ...right, age: 13 }, 'holder-young'],
    ['the delegate', by('delegate', 'Rossi Mario'), right, null],
    ['the delegate, given name first and in capitals', by('delegate', 'MARIO ROSSI'), right, null],
    ['a brother of the delegate', by('delegate', 'Rossi Marco'), right, 'not-delegate'],
    ['a part of the name', by('delegate', 'Rossi'), right, 'not-delegate'],
    [
      'a delegate where none is named',
      by('delegate', 'Rossi Mario'),
      { ...right, delegate: null },
      'no-delegate',
    ],
    ['a parent', by('guardian', "Dell'Acqua Niccolo"), { ...right, guardians: ["Niccolò Dell'Acqua"] }, null],
    [
      'another parent',
      by('guardian', 'Bianchi Ugo'),
      { ...right, guardians: ['Bianchi Ada'] },
      'not-guardian',
    ],
    ['a parent where none is named', by('guardian', 'Bianchi Ada'), right, 'no-guardian'],
    [
      'whoever brings a written delega',
      { to: 'bearer', name: 'Verdi Eva', document: 'x', delegation: 'y' },
      { ...right, age: 3 },
      null,
    ],
  ] as const)('%s', (_who, handOver, asked, problem) => {
    expect(rightProblem(handOver, asked)).toBe(problem);
  });
});

describe('a disposal as it was posted', () => {
  test('says what was done and by whose order', () => {
    expect(disposalOf(formOf({ instruction: 'Circolare' }))).toBe('disposal-missing');
    expect(disposalOf(formOf({ how: 'destroyed', instruction: ' ' }))).toBe('instruction-missing');
    expect(disposalOf(formOf({ how: 'destroyed', instruction: 'x'.repeat(161) }))).toBe('text-long');
    expect(disposalOf(formOf({ how: 'sent-back', instruction: 'Nota 12' }))).toEqual({
      how: 'sent-back',
      instruction: 'Nota 12',
    });
  });
});
