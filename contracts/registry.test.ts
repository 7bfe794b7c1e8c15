// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generate } from './generate.mjs';
import * as errorRules from './rules/error-rules';
import { type Json, objectOf, operationsOf } from './rules/openapi-document';
import { type Rule } from './rules/rule';
import * as securityRules from './rules/security-rules';
import { checkRegistry } from './validate';

const contract = (): Json => parse(readFileSync(new URL('registry.yaml', import.meta.url), 'utf8')) as Json;

/** What the register's own services do otherwise than the guidelines ask: errors in `listaErrori`, no status, no limits told. */
const NOT_KEPT_BY_THE_REGISTER = ['errorsAreProblems', 'statusOperation', 'tooManyRequestsIsComplete'];

describe('the contract of the register', () => {
  const rules: Record<string, Rule> = { ...errorRules, ...securityRules };

  test.each(Object.entries(rules).filter(([name]) => !NOT_KEPT_BY_THE_REGISTER.includes(name)))(
    '%s',
    (_name, rule) => {
      expect(rule(contract())).toEqual([]);
    },
  );

  test.each(NOT_KEPT_BY_THE_REGISTER)('%s is not kept, as the list says', (name) => {
    expect(rules[name]!(contract())).not.toEqual([]);
  });

  test('its example is valid, its paths carry nothing personal', () => {
    const [search] = operationsOf(contract());
    const media = objectOf(objectOf(objectOf(search?.value.requestBody).content)['application/json']);
    expect(checkRegistry('RichiestaE002', media.example)).toMatchObject({ ok: true });
    expect(operationsOf(contract()).map(({ path }) => path)).toEqual(['/anpr-service-e002']);
  });

  test('what is generated from it is up to date', async () => {
    const made = await generate();
    for (const name of ['generated/registry-types.ts', 'generated/registry-schemas.ts'])
      expect(readFileSync(new URL(name, import.meta.url), 'utf8')).toBe(made[name]);
  });
});
