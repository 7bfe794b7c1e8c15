// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { type Json, listOf, objectOf, resolve, textOf } from '@/contracts/rules/openapi-document';

/** Values that mean something to the other side, by schema name: tried as often as made-up ones. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

const numberOf = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

const civilDates = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

const formatted: Record<string, () => fc.Arbitrary<unknown>> = {
  uuid: () => fc.uuid(),
  date: () => civilDates.map((text) => text.slice(0, 10)),
  'date-time': () => civilDates,
  uri: () => fc.webUrl(),
};

const textsOf = (schema: Json): fc.Arbitrary<unknown> => {
  const format = formatted[textOf(schema.format)];
  if (format) return format();
  const [minLength, maxLength] = [numberOf(schema.minLength, 0), numberOf(schema.maxLength, 50)];
  const inside = (text: string) => text.length >= minLength && text.length <= maxLength;
  const pattern = textOf(schema.pattern);
  return pattern === ''
    ? fc.string({ minLength, maxLength: Math.min(maxLength, 50) })
    : fc.stringMatching(new RegExp(pattern), { size: 'xsmall' }).filter(inside);
};

/** Values that a schema of the contract allows. */
export const arbitraryOf = (document: Json, schema: unknown, known: Known): fc.Arbitrary<unknown> => {
  const name = textOf(objectOf(schema).$ref).split('/').at(-1) ?? '';
  const made = shapeOf(document, resolve(document, schema), known);
  const meant = known[name];
  return meant ? fc.oneof(fc.constantFrom(...meant), made) : made;
};

const shapeOf = (document: Json, schema: Json, known: Known): fc.Arbitrary<unknown> => {
  if (Array.isArray(schema.enum)) return fc.constantFrom(...listOf(schema.enum));
  switch (schema.type) {
    case 'integer':
      return fc.integer({ min: numberOf(schema.minimum, 0), max: Math.min(numberOf(schema.maximum, 9), 9) });
    case 'boolean':
      return fc.boolean();
    case 'string':
      return textsOf(schema);
    case 'array': {
      const minLength = numberOf(schema.minItems, 0);
      const items = arbitraryOf(document, schema.items, known);
      const bounds = { minLength, maxLength: Math.max(minLength, 4) };
      return schema.uniqueItems ? fc.uniqueArray(items, bounds) : fc.array(items, bounds);
    }
    default: {
      const members = Object.entries(objectOf(schema.properties)).map(([key, value]) => [
        key,
        arbitraryOf(document, value, known),
      ]);
      return fc.record(Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>, {
        requiredKeys: listOf(schema.required) as string[],
      });
    }
  }
};

/** The same body with one thing wrong: a member missing, too many, or of another kind; or another JSON value altogether. */
export const spoiled = (bodies: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.tuple(bodies, fc.nat(), fc.jsonValue({ maxDepth: 1 })).map(([body, at, value]) => {
      const keys = Object.keys(objectOf(body));
      const key = keys[at % Math.max(1, keys.length)] ?? 'none';
      return { ...objectOf(body), [at % 3 === 0 ? 'surprise' : key]: at % 3 === 1 ? undefined : value };
    }),
  );
