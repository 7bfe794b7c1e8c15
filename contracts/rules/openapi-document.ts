// SPDX-License-Identifier: AGPL-3.0-or-later

/** A JSON object of an OpenAPI document. */
export type Json = { [key: string]: unknown };

/** A thing in the document and where it stands. */
export type Placed = { at: string; value: Json };

/** An operation with its method and path. */
export type PlacedOperation = Placed & { method: string; path: string };

/** A response with its status (`200`, `default`). */
export type PlacedResponse = Placed & { status: string; operation: PlacedOperation };

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** A value as an object; what is none is empty. */
export const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** A value as a list; what is none is empty. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** A value as text; what is none is empty. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Follows a local `$ref` to what it means. */
export const resolve = (document: Json, value: unknown): Json => {
  const node = objectOf(value);
  const reference = textOf(node.$ref);
  if (!reference.startsWith('#/')) return node;
  const target = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((here, part) => objectOf(here)[part], document);
  return resolve(document, target);
};

/** Every operation. */
export const operationsOf = (document: Json): PlacedOperation[] =>
  Object.entries(objectOf(document.paths)).flatMap(([path, item]) =>
    METHODS.filter((method) => method in objectOf(item)).map((method) => ({
      at: `${method} ${path}`,
      value: objectOf(objectOf(item)[method]),
      method,
      path,
    })),
  );

/** Every response of every operation, references followed. */
export const responsesOf = (document: Json): PlacedResponse[] =>
  operationsOf(document).flatMap((operation) =>
    Object.entries(objectOf(operation.value.responses)).map(([status, response]) => ({
      at: `${operation.at} ${status}`,
      value: resolve(document, response),
      status,
      operation,
    })),
  );

/** The names of a response's headers. */
export const headersOf = (response: Placed): string[] => Object.keys(objectOf(response.value.headers));

/** The media types of a body. */
export const mediaTypesOf = (body: Json): string[] => Object.keys(objectOf(body.content));

/** Every parameter, of operations and of the components, references followed. */
export const parametersOf = (document: Json): Placed[] => [
  ...operationsOf(document).flatMap(({ at, value }) =>
    listOf(value.parameters).map((parameter) => ({ at, value: resolve(document, parameter) })),
  ),
  ...Object.entries(objectOf(objectOf(document.components).parameters)).map(([name, parameter]) => ({
    at: `parameter ${name}`,
    value: objectOf(parameter),
  })),
];

/** Every schema anywhere in the document, nested ones too; a bare reference is no schema of its own. */
export const schemasOf = (document: Json): Placed[] => {
  const found: Placed[] = [];
  const visit = (value: unknown, at: string): void => {
    if (Array.isArray(value)) return value.forEach((entry, index) => visit(entry, `${at}/${index}`));
    const node = objectOf(value);
    if (typeof node.type === 'string' && !('in' in node) && !('scheme' in node))
      found.push({ at, value: node });
    for (const [key, child] of Object.entries(node)) if (key !== 'example') visit(child, `${at}/${key}`);
  };
  visit(document.paths, '#/paths');
  visit(objectOf(document.components).schemas, '#/components/schemas');
  for (const part of ['parameters', 'headers', 'responses', 'requestBodies']) {
    visit(objectOf(document.components)[part], `#/components/${part}`);
  }
  return found;
};
