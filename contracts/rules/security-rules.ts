// SPDX-License-Identifier: AGPL-3.0-or-later
import { listOf, objectOf, operationsOf, schemasOf, textOf } from './openapi-document';
import { type Rule, wrongOnes } from './rule';

export const boundedArrays: Rule = (document) =>
  wrongOnes(
    schemasOf(document),
    ({ value }) => value.type === 'array' && !('minItems' in value && 'maxItems' in value),
  );

export const boundedNumbers: Rule = (document) =>
  wrongOnes(
    schemasOf(document),
    ({ value }) =>
      /^(number|integer)$/.test(textOf(value.type)) && !('minimum' in value && 'maximum' in value),
  );

export const closedObjects: Rule = (document) =>
  wrongOnes(
    schemasOf(document),
    ({ value }) => value.type === 'object' && value.additionalProperties !== false,
  );

/** A text has a greatest length and a pattern, a format or a list of values. */
export const boundedTexts: Rule = (document) =>
  wrongOnes(
    schemasOf(document),
    ({ value }) =>
      value.type === 'string' &&
      !('enum' in value) &&
      !('maxLength' in value && ('pattern' in value || 'format' in value)),
  );

export const unsafeOperationsAreSecured: Rule = (document) =>
  wrongOnes(operationsOf(document), ({ method, value }) => {
    const security = listOf(value.security ?? document.security);
    const open = security.length === 0 || security.some((entry) => Object.keys(objectOf(entry)).length === 0);
    return method !== 'get' && open;
  });

export const tokensFollowBestPractice: Rule = (document) =>
  Object.entries(objectOf(objectOf(document.components).securitySchemes))
    .filter(([, scheme]) => objectOf(scheme).bearerFormat === 'JWT')
    .filter(([, scheme]) => !textOf(objectOf(scheme).description).includes('RFC8725'))
    .map(([name]) => name);
