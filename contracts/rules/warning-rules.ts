// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  headersOf,
  mediaTypesOf,
  objectOf,
  operationsOf,
  parametersOf,
  resolve,
  responsesOf,
  schemasOf,
  textOf,
} from './openapi-document';
import { type Rule, wrongOnes } from './rule';

const RATE_HEADERS = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'];
const ALLOWED_X = [...RATE_HEADERS, 'X-Correlation-ID', 'X-ReplyTo'];
const KEBAB = /^(\/([a-z0-9]+(-[a-z0-9]+)*|\{[a-z0-9_]+\}))+$/;

export const kebabCasePaths: Rule = (document) =>
  Object.keys(objectOf(document.paths)).filter((path) => !KEBAB.test(path));

/** One spelling for all properties: snake_case. */
export const snakeCaseProperties: Rule = (document) =>
  wrongOnes(schemasOf(document), ({ value }) =>
    Object.keys(objectOf(value.properties)).some((name) => !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)),
  );

const isForbiddenX = (name: string): boolean => /^x-/i.test(name) && !ALLOWED_X.includes(name);

export const noOwnXHeaders: Rule = (document) => [
  ...wrongOnes(responsesOf(document), (response) => headersOf(response).some(isForbiddenX)),
  ...wrongOnes(
    parametersOf(document),
    ({ value }) => value.in === 'header' && isForbiddenX(textOf(value.name)),
  ),
];

export const unavailableSaysWhen: Rule = (document) =>
  wrongOnes(
    responsesOf(document),
    (response) => response.status === '503' && !headersOf(response).includes('Retry-After'),
  );

export const unavailableIsDescribed: Rule = (document) =>
  wrongOnes(operationsOf(document), ({ value }) => !('503' in objectOf(value.responses)));

export const tooManyRequestsIsDescribed: Rule = (document) =>
  wrongOnes(operationsOf(document), ({ value }) => !('429' in objectOf(value.responses)));

export const rateLimitHeaders: Rule = (document) =>
  wrongOnes(
    responsesOf(document),
    (response) =>
      /^[24]/.test(response.status) && !RATE_HEADERS.every((name) => headersOf(response).includes(name)),
  );

export const cacheControl: Rule = (document) =>
  wrongOnes(
    responsesOf(document),
    (response) => /^2/.test(response.status) && !headersOf(response).includes('Cache-Control'),
  );

/** A JSON answer is an object, so that it can grow. */
export const answersAreObjects: Rule = (document) =>
  wrongOnes(responsesOf(document), ({ value }) =>
    mediaTypesOf(value).some((type) => {
      const schema = resolve(document, objectOf(objectOf(value.content)[type]).schema);
      return type.endsWith('json') && schema.type !== 'object';
    }),
  );

export const termsOfService: Rule = (document) =>
  textOf(objectOf(document.info).termsOfService).startsWith('https://') ? [] : ['info.termsOfService'];
