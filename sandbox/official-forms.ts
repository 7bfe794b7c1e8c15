// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type Tx } from './database';
import { type PublishedForm } from './forms/publish';
import { type Context, type Operation, read } from './operation';
import { Refusal } from './problem';

/** What is published now: everything but the forthcoming forms whose day has not come. */
const published = async (tx: Tx, { forms, now }: Context): Promise<PublishedForm[]> => {
  const { rows } = await tx.query<{ digest: string }>(
    'select digest from forthcoming_form where published_at is null or published_at > $1',
    [now],
  );
  return forms.filter(({ entry }) => !rows.some(({ digest }) => digest === entry.digest));
};

export const listOfficialForms: Operation = {
  method: 'GET',
  path: '/official-forms',
  run: async (tx, _input, context) => {
    const forms = await published(tx, context);
    const list: Wire['OfficialForms'] = { items: forms.map(({ entry }) => entry) };
    return { json: list };
  },
};

export const fetchOfficialForm = read('/official-forms/:digest', 'Sha256', async (tx, digest, context) => {
  const form = (await published(tx, context)).find(({ entry }) => entry.digest === digest);
  if (!form) throw new Refusal('not-found');
  return { bytes: form.bytes, contentType: 'application/pdf' };
});
