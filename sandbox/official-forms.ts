// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type Operation, read } from './operation';
import { Refusal } from './problem';

export const listOfficialForms: Operation = {
  method: 'GET',
  path: '/official-forms',
  run: (_tx, _input, { forms }) => {
    const list: Wire['OfficialForms'] = { items: forms.map(({ entry }) => entry) };
    return Promise.resolve({ json: list });
  },
};

export const fetchOfficialForm = read('/official-forms/:digest', 'Sha256', (_tx, digest, { forms }) => {
  const form = forms.find(({ entry }) => entry.digest === digest);
  if (!form) throw new Refusal('not-found');
  return Promise.resolve({ bytes: form.bytes, contentType: 'application/pdf' });
});
