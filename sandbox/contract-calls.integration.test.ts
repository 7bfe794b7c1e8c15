// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import {
  type Json,
  listOf,
  objectOf,
  operationsOf,
  type PlacedOperation,
  resolve,
  textOf,
} from '@/contracts/rules/openapi-document';
import { check, type Wire } from '@/contracts/validate';
import { arbitraryOf, type Known, spoiled } from './testing/arbitrary-wire';
import {
  enrolmentFor,
  orderTickets,
  startWithCaller,
  type TestCall,
  type TestCaller,
} from './testing/caller';

const contract = parse(
  readFileSync(new URL('../contracts/credential-backend.yaml', import.meta.url), 'utf8'),
) as Json;
const CALLS = Number(process.env.CONTRACT_CALLS ?? 400);
const SEED = Number(process.env.SEED ?? 20_261_122);

let caller: TestCaller;
let known: Known;
beforeAll(async () => {
  caller = await startWithCaller(inject('sandboxUrl'));
  const { lot, recipient } = await orderTickets(caller, 6);
  const enrolled = lot.tickets.slice(0, 2).map((ticket) => enrolmentFor(ticket));
  for (const body of enrolled) await caller.call('/enrolments', { key: randomUUID(), body });
  const forms = (await (await caller.call('/official-forms')).json()) as Wire['OfficialForms'];
  known = {
    Id: [
      ...lot.tickets.map(({ ticket_id }) => ticket_id),
      ...enrolled.map(({ enrolment_id }) => enrolment_id),
    ],
    CardSerialNumber: lot.tickets.map(({ card_serial_number }) => card_serial_number),
    MunicipalityCode: ['037999', '021999'],
    TaxCode: ['MNTBRC84D54A944E'],
    Email: ['b.montanari@posta.example', 'b.montanari@pec.example'],
    OperatorCode: ['BSQ-017', 'BSQ-002'],
    RecipientKey: [(({ kty, crv, x, y, kid }) => ({ kty, crv, x, y, kid }))(recipient)],
    Sha256: forms.items.slice(0, 2).map(({ digest }) => digest),
  };
});
afterAll(() => caller.close());

/** A call and what may come back. */
type RandomCall = { operation: PlacedOperation; path: string; call: TestCall };

const parametersOf = ({ value }: PlacedOperation, place: string): Json[] =>
  listOf(value.parameters)
    .map((parameter) => resolve(contract, parameter))
    .filter((parameter) => parameter.in === place);

/** Values of an address: as the contract wants them, sometimes any text. */
const segments = (operation: PlacedOperation) =>
  fc.record(
    Object.fromEntries(
      parametersOf(operation, 'path').map((parameter) => [
        textOf(parameter.name),
        fc.oneof(
          { weight: 5, arbitrary: arbitraryOf(contract, parameter.schema, known) },
          { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 20 }) },
        ),
      ]),
    ),
  );

const queryOf = (operation: PlacedOperation) =>
  fc.record(
    Object.fromEntries(
      parametersOf(operation, 'query').map((parameter) => [
        textOf(parameter.name),
        fc.oneof(arbitraryOf(contract, parameter.schema, known), fc.string({ maxLength: 10 })),
      ]),
    ),
    { requiredKeys: [] },
  );

const bodyOf = (operation: PlacedOperation): fc.Arbitrary<unknown> => {
  const media = objectOf(objectOf(objectOf(operation.value.requestBody).content)['application/json']);
  if (!('schema' in media)) return fc.constant(undefined);
  const bodies = arbitraryOf(contract, media.schema, known);
  return fc.oneof({ weight: 4, arbitrary: bodies }, { weight: 1, arbitrary: spoiled(bodies) });
};

const headersOf = (method: string) =>
  method === 'post'
    ? fc.record(
        {
          key: fc.oneof(
            { weight: 6, arbitrary: fc.uuid() },
            { weight: 1, arbitrary: fc.constant(`"${randomUUID()}"`) },
            { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9-]{1,40}$/) },
          ),
          contentType: fc.constantFrom(
            'application/json',
            'application/json',
            'application/json',
            'text/plain',
          ),
          evidence: fc.oneof(
            { weight: 8, arbitrary: fc.constant({}) },
            { weight: 1, arbitrary: fc.constant({ Digest: `SHA-256=${'A'.repeat(43)}=` }) },
            { weight: 1, arbitrary: fc.constant({ 'Agid-JWT-Signature': 'a.b.c' }) },
          ),
        },
        { requiredKeys: ['key'] },
      )
    : fc.constant({});

const callOf = (operation: PlacedOperation): fc.Arbitrary<RandomCall> =>
  fc
    .tuple(segments(operation), queryOf(operation), bodyOf(operation), headersOf(operation.method))
    .map(([values, query, body, headers]) => {
      const path = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) =>
        encodeURIComponent(String(values[name])),
      );
      const asked = new URLSearchParams(
        Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
      );
      const call: TestCall = { method: operation.method.toUpperCase(), ...headers };
      if (body !== undefined) call.body = typeof body === 'string' ? JSON.stringify(body) : body;
      return { operation, path: asked.size === 0 ? path : `${path}?${asked.toString()}`, call };
    });

/** What the contract says of an answer with this status. */
const describedAs = ({ value }: PlacedOperation, status: number): Json => {
  const responses = objectOf(value.responses);
  return resolve(contract, responses[String(status)] ?? responses.default);
};

const checkHeaders = (described: Json, answer: Response): void => {
  for (const [name, header] of Object.entries(objectOf(described.headers))) {
    if (name === 'Location' && answer.status !== 201) continue;
    const schema = resolve(contract, objectOf(resolve(contract, header)).schema);
    const text = answer.headers.get(name);
    expect(text, `${name} of ${answer.url}`).not.toBeNull();
    if (schema.pattern) expect(text).toMatch(new RegExp(textOf(schema.pattern)));
    if (schema.type === 'integer') expect(text).toMatch(/^\d+$/);
  }
};

const checkBody = async (described: Json, answer: Response): Promise<void> => {
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const media = objectOf(described.content);
  expect(Object.keys(media)).toContain(type);
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (type === 'application/pdf') return expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const name = textOf(objectOf(objectOf(media[type]).schema).$ref)
    .split('/')
    .at(-1) as keyof Wire;
  expect(check(name, JSON.parse(bytes.toString('utf8')))).toMatchObject({ ok: true });
};

test(`${CALLS} random calls from the contract: never a failure, every answer as the contract says`, async () => {
  const seen = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(fc.oneof(...operationsOf(contract).map(callOf)), async ({ operation, path, call }) => {
      const answer = await caller.call(path, call);
      expect(answer.status, `${operation.at} ${path}`).toBeLessThan(500);
      seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
      const described = describedAs(operation, answer.status);
      checkHeaders(described, answer);
      await checkBody(described, answer);
    }),
    { numRuns: CALLS, seed: SEED },
  );
  if (process.env.CONTRACT_CALLS) console.log(Object.fromEntries(seen));
  // Both sides of the rules were met: what is taken, what is malformed, whom nobody knows, what means nothing, what is no JSON.
  expect([...seen.keys()].sort()).toEqual(expect.arrayContaining([200, 201, 400, 401, 404, 415, 422]));
}, 600_000);
