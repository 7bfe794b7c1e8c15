// SPDX-License-Identifier: AGPL-3.0-or-later
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Secret } from '@/lib/kernel/secret';
import { errorFields, logLine } from './log';

const at = new Date('2026-11-21T08:00:00Z');
const line = (fields: object, event = 'something-done') => logLine('info', event, fields, at);

describe('the log', () => {
  it('writes one JSON line with UTC time, level, event and known fields', () => {
    expect(JSON.parse(line({ job: 'deliver', count: 3 }))).toEqual({
      at: '2026-11-21T08:00:00.000Z',
      level: 'info',
      event: 'something-done',
      job: 'deliver',
      count: 3,
    });
  });

  it.each([
    ['a field that is not on the list', { name: 'Montanari' }],
    ['a codice fiscale in a known field', { errorName: 'MNTBRC84D54A944E' }],
    ['a codice fiscale as a job', { job: 'MNTBRC84D54A944E' }],
    ['an e-mail', { errorCode: 'b.montanari@posta-esempio.it' }],
    ['a mobile', { outcome: '+393475550142' }],
    ['four digits as a code of state', { outcome: '4711' }],
    ['a name with blanks', { topic: 'beatrice montanari' }],
    ['a line break', { route: '/x\n{"level":"error"}' }],
    ['an escape sequence', { route: '/x\u001b[31m' }],
    ['an object', { job: { name: 'Montanari' } }],
    ['a list', { job: ['deliver', 'Montanari'] }],
    ['a secret', { job: new Secret('Montanari') }],
    ['a request id that is none', { requestId: 'Montanari' }],
    ['an inherited field', { constructor: 'Montanari', __proto__: { job: 'Montanari' } }],
  ])('leaves out %s', (_name, fields) => {
    const written = line(fields);
    expect(written).not.toMatch(/Montanari|MNTBRC|posta|347555|4711|\u001b/i);
    expect(written).not.toContain('\n');
    expect(Object.keys(JSON.parse(written) as object)).toEqual(['at', 'level', 'event']);
  });

  it('an event is a word of ours', () => {
    expect(line({}, 'Montanari Beatrice')).toContain('"event":"unnamed"');
  });

  it('of an error tells class, code and place, never the message', () => {
    const error = Object.assign(new TypeError('Montanari Beatrice'), { code: 'P2002' });
    expect(errorFields(error)).toMatchObject({ errorName: 'TypeError', errorCode: 'P2002' });
    expect(line(errorFields(error))).not.toContain('Montanari');
    expect(line(errorFields('Montanari'))).toContain('"errorName":"NotAnError"');
    const named = new Error('x');
    named.name = 'MNTBRC84D54A944E';
    expect(line(errorFields(named))).not.toContain('MNTBRC');
  });
});

describe('a secret', () => {
  const half = new Secret('4711');

  it('shows itself to whoever asks for it, and to nobody else', () => {
    expect(half.reveal()).toBe('4711');
    const shown = [
      String(half),
      `${half as unknown as string}`,
      `${String(half)}${half.toString()}`,
      JSON.stringify({ half }),
      inspect(half),
      inspect({ deep: [half] }, { depth: 9, showHidden: true }),
      JSON.stringify(Object.entries(half)),
      JSON.stringify(structuredClone(half)),
    ];
    for (const text of shown) expect(text).not.toContain('4711');
  });
});
