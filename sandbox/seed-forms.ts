// SPDX-License-Identifier: AGPL-3.0-or-later
import type pg from 'pg';
import { type PublishedForm } from './forms/publish';

/** Puts the forthcoming forms in that are not there yet; they are published once `published_at` is set and past. */
export const seedForms = async (pool: pg.Pool, forms: readonly PublishedForm[]): Promise<void> => {
  const digests = forms.filter(({ forthcoming }) => forthcoming).map(({ entry }) => entry.digest);
  await pool.query('insert into forthcoming_form (digest) select unnest($1::text[]) on conflict do nothing', [
    digests,
  ]);
};
