// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { faultIn, faultQuery } from './fault-query';
import { type FormFault, formFaultKinds } from './form-fault';

const WITH_MORE: FormFault[] = [
  { kind: 'annotation', page: 2 },
  { kind: 'landscape', page: 1 },
  { kind: 'page-size', page: 3, width: 297, height: 420 },
  { kind: 'margin', page: 2, side: 'left' },
  { kind: 'too-many-pages', pages: 21 },
  { kind: 'font', name: 'Times New Roman' },
  { kind: 'compression', name: 'LZWDecode' },
];
const plain = formFaultKinds
  .filter((kind) => !WITH_MORE.some((one) => one.kind === kind))
  .map((kind) => ({ kind }) as FormFault);

test.each([...WITH_MORE, ...plain])('%j stands in an address and comes back', (fault) => {
  expect(faultIn(faultQuery(fault))).toEqual(fault);
});

test.each([
  [{}],
  [{ motivo: 'altro' }],
  [{ motivo: ['font', 'bomb'] }],
  [{ motivo: 'font', nome: 'Arial: chiami il 555' }],
  [{ motivo: 'margin', lato: 'ovunque' }],
  [{ motivo: 'landscape', pagina: '-1' }],
])('%j tells of none', (query) => {
  expect(faultIn(query)).toBeNull();
});
