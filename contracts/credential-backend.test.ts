// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generate } from './generate.mjs';
import * as errorRules from './rules/error-rules';
import { type Json, listOf, objectOf, operationsOf, resolve } from './rules/openapi-document';
import { type Rule } from './rules/rule';
import * as securityRules from './rules/security-rules';
import * as warningRules from './rules/warning-rules';
import { type Wire, check } from './validate';

const text = readFileSync(new URL('credential-backend.yaml', import.meta.url), 'utf8');
const contract = (): Json => parse(text) as Json;
const rules: Record<string, Rule> = { ...errorRules, ...warningRules, ...securityRules };

/** Changes one thing of the contract, found by its path of keys. */
const broken = (path: (string | number)[], value: unknown): Json => {
  const document = JSON.parse(JSON.stringify(contract())) as Json;
  const keys = [...path];
  const last = keys.pop()!;
  const holder = keys.reduce<Record<string | number, unknown>>((here, key) => here[key] as Json, document);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return document;
};

const post = (path: string) => ['paths', path, 'post'];
const breakages: Record<string, Json> = {
  openapiVersion: broken(['openapi'], '2.0'),
  infoSummary: broken(['info', 'x-summary'], undefined),
  infoContact: broken(['info', 'contact'], {}),
  semanticVersion: broken(['info', 'version'], '1.0'),
  serverDescriptions: broken(['servers', 0, 'description'], undefined),
  serversByHttps: broken(['servers', 1, 'x-sandbox'], undefined),
  noReservedHeaderParameters: broken(['components', 'parameters', 'IdempotencyKey', 'name'], 'Authorization'),
  noCredentialsInParameters: broken(
    [...post('/enrolments'), 'parameters'],
    [{ name: 'api_key', in: 'query', schema: {} }],
  ),
  statusOperation: broken(['paths', '/status'], undefined),
  errorsAreProblems: broken(['components', 'responses', 'Refused', 'content'], { 'application/json': {} }),
  numbersHaveFormats: broken(
    ['components', 'schemas', 'TicketOrder', 'properties', 'count', 'format'],
    undefined,
  ),
  getWithoutBody: broken(['paths', '/official-forms', 'get', 'requestBody'], {}),
  emptyAnswersAreEmpty: broken([...post('/enrolments'), 'responses', '204'], {
    description: '',
    content: {},
  }),
  tooManyRequestsIsComplete: broken(['components', 'responses', 'Busy', 'headers', 'Retry-After'], undefined),
  patchMediaType: broken(['paths', '/enrolments', 'patch'], {
    requestBody: { content: { 'application/json': {} } },
  }),
  safeOauth: broken(['components', 'securitySchemes', 'clientJwt'], {
    flows: { implicit: { tokenUrl: 'https://a.example' } },
  }),
  kebabCasePaths: broken(['paths', '/ticketLots'], {}),
  snakeCaseProperties: broken(['components', 'schemas', 'Holder', 'properties', 'givenName'], {
    type: 'string',
  }),
  noOwnXHeaders: broken(['components', 'responses', 'Refused', 'headers', 'X-Own'], {}),
  unavailableSaysWhen: broken(['components', 'responses', 'Busy', 'headers', 'Retry-After'], undefined),
  unavailableIsDescribed: broken([...post('/enrolments'), 'responses', '503'], undefined),
  tooManyRequestsIsDescribed: broken([...post('/enrolments'), 'responses', '429'], undefined),
  rateLimitHeaders: broken(['components', 'responses', 'Card', 'headers', 'X-RateLimit-Reset'], undefined),
  cacheControl: broken(['components', 'responses', 'Card', 'headers', 'Cache-Control'], undefined),
  answersAreObjects: broken(['components', 'schemas', 'Card', 'type'], 'array'),
  termsOfService: broken(['info', 'termsOfService'], undefined),
  boundedArrays: broken(
    ['components', 'schemas', 'OfficialForms', 'properties', 'items', 'maxItems'],
    undefined,
  ),
  boundedNumbers: broken(
    ['components', 'schemas', 'TicketOrder', 'properties', 'count', 'maximum'],
    undefined,
  ),
  closedObjects: broken(['components', 'schemas', 'Enrolment', 'additionalProperties'], undefined),
  boundedTexts: broken(['components', 'schemas', 'CardSerialNumber', 'maxLength'], undefined),
  unsafeOperationsAreSecured: broken([...post('/card-lookups'), 'security'], [{}]),
  tokensFollowBestPractice: broken(['components', 'securitySchemes', 'clientJwt', 'description'], 'JWT'),
};

describe('the Italian rules', () => {
  test.each(Object.entries(rules))('%s: the contract keeps it', (_name, rule) => {
    expect(rule(contract())).toEqual([]);
  });

  test.each(Object.entries(rules))('%s: a broken contract is caught', (name, rule) => {
    expect(rule(breakages[name]!)).not.toEqual([]);
  });

  test('every example is valid for its schema', () => {
    const examples = operationsOf(contract()).flatMap(({ value }) =>
      Object.values(objectOf(objectOf(value.requestBody).content))
        .map(objectOf)
        .filter((media) => 'example' in media)
        .map(
          (media) =>
            [String(objectOf(media.schema).$ref).split('/').at(-1), media.example] as [keyof Wire, unknown],
        ),
    );
    expect(examples.length).toBeGreaterThan(0);
    for (const [name, example] of examples) expect(check(name, example)).toMatchObject({ ok: true });
  });

  test('no address carries anything but ids, digests, days, municipalities and pages', () => {
    const names = operationsOf(contract()).flatMap(({ path, value }) => [
      ...[...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]),
      ...listOf(value.parameters)
        .map((parameter) => resolve(contract(), parameter))
        .filter((parameter) => parameter.in === 'query')
        .map((parameter) => parameter.name),
    ]);
    expect([...new Set(names)].sort()).toEqual([
      'cursor',
      'day',
      'digest',
      'enrolment_id',
      'limit',
      'municipality_code',
    ]);
  });

  test('the description says that the real service has no public interface', () => {
    expect(String(objectOf(contract().info).description)).toMatch(
      /non ha un'interfaccia pubblica[^]*è nostro/,
    );
  });
});

describe('what is generated', () => {
  test.each(['generated/types.ts', 'generated/schemas.ts'])('%s is up to date', async (name) => {
    const made: Record<string, string> = await generate();
    expect(readFileSync(new URL(name, import.meta.url), 'utf8')).toBe(made[name]);
  });
});

describe('a check', () => {
  test('names the place and the rule, never the value', () => {
    expect(check('Contacts', { email: 'segreto senza chiocciola' })).toEqual({
      ok: false,
      faults: ['/email pattern'],
    });
  });

  test('refuses dates that do not exist and instants outside UTC', () => {
    expect(check('CivilDate', '2026-02-30').ok).toBe(false);
    expect(check('Instant', '2026-02-28T10:00:00+01:00').ok).toBe(false);
    expect(check('Instant', '2026-02-28T10:00:00Z').ok).toBe(true);
  });
});
