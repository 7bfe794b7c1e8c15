// SPDX-License-Identifier: AGPL-3.0-or-later
import pg from 'pg';
import { env } from '@/lib/platform/env';
import { practiceTenants } from '@/prisma/practice/municipalities';
import { type PlaceKind, type Sought, type TypedPlace } from './questions';

/** What is looked for, drawn from what is there; this program prints it as JSON. */
export type Questions = { people: number; sought: Sought[]; places: TypedPlace[] };

const OF_EACH_KIND = 25;

/** Where to draw places of each kind from; dates lie inside their time. */
const PLACES: Record<PlaceKind, string> = {
  municipality: `select name, null as date from place where kind = 'municipality' and valid_to is null`,
  'second-name': `select second_name as name, null as date from place where second_name is not null and valid_to is null`,
  ceased: `select name, (valid_to - 1)::text as date from place where kind = 'municipality' and valid_to is not null`,
  state: `select name, null as date from place where kind = 'foreign-state'`,
};

const choose = async (client: pg.Client, count: number): Promise<Questions> => {
  const [tenant] = practiceTenants;
  if (!tenant) throw new Error('there is no practice municipality');
  await client.query(`select set_config('app.municipality_id', $1, false)`, [tenant.id]);
  const people = await client.query<{ n: string }>('select count(*) as n from cie_request');
  const { rows: sought } = await client.query<Sought>(
    `select id, codice_fiscale as code, request_number as number, card_serial as serial, surname from cie_request
     where request_number is not null order by md5(id::text) limit $1`,
    [count],
  );
  const places: TypedPlace[] = [];
  for (const [kind, sql] of Object.entries(PLACES)) {
    const { rows } = await client.query<{ name: string; date: string | null }>(
      `select * from (${sql}) as named order by md5(name) limit $1`,
      [OF_EACH_KIND],
    );
    places.push(...rows.map((row) => ({ kind: kind as PlaceKind, ...row })));
  }
  return { people: Number(people.rows[0]?.n), sought, places };
};

const client = new pg.Client({ connectionString: env().databaseUrl });
await client.connect();
console.log(JSON.stringify(await choose(client, Number(process.argv[2]))));
await client.end();
