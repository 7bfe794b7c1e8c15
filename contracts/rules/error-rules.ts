// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type Json,
  headersOf,
  listOf,
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

const FORMATS = ['int32', 'int64', 'float', 'double'];
const PROBLEM = 'application/problem+json';
const RATE_HEADERS = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'];
const KEY_NAMES = /^(api[-_]?key|key|token|access[-_]?token|password|secret)$/i;

const when = (wrong: boolean, at: string): string[] => (wrong ? [at] : []);
const isError = (status: string): boolean => /^[45]|^default$/.test(status);

/** OpenAPI 3 is asked; version 2 is gone. */
export const openapiVersion: Rule = (document) => when(!textOf(document.openapi).startsWith('3.'), 'openapi');

export const infoSummary: Rule = (document) =>
  when(!textOf(objectOf(document.info)['x-summary']), 'info.x-summary');

export const infoContact: Rule = (document) => {
  const contact = objectOf(objectOf(document.info).contact);
  return when(!contact.name || !(contact.email ?? contact.url), 'info.contact');
};

export const semanticVersion: Rule = (document) =>
  when(!/^\d+\.\d+\.\d+$/.test(textOf(objectOf(document.info).version)), 'info.version');

export const serverDescriptions: Rule = (document) =>
  listOf(document.servers).flatMap((server, index) =>
    when(!objectOf(server).description, `servers/${index}`),
  );

/** A sandbox may do without https when it says that it is one. */
export const serversByHttps: Rule = (document) =>
  listOf(document.servers).flatMap((entry, index) => {
    const server = objectOf(entry);
    return when(
      !textOf(server.url).startsWith('https://') && server['x-sandbox'] !== true,
      `servers/${index}`,
    );
  });

export const noReservedHeaderParameters: Rule = (document) =>
  wrongOnes(
    parametersOf(document),
    ({ value }) => value.in === 'header' && /^(authorization|content-type|accept)$/i.test(textOf(value.name)),
  );

export const noCredentialsInParameters: Rule = (document) => {
  const schemes = objectOf(objectOf(document.components).securitySchemes);
  return [
    ...wrongOnes(
      parametersOf(document),
      ({ value }) => value.in !== 'header' && KEY_NAMES.test(textOf(value.name)),
    ),
    ...Object.entries(schemes).flatMap(([name, scheme]) => when(objectOf(scheme).type === 'apiKey', name)),
  ];
};

/** `GET /status` is there and answers a problem document. */
export const statusOperation: Rule = (document) => {
  const found = responsesOf(document).find(({ at }) => at === 'get /status 200');
  return when(!found || mediaTypesOf(found.value).join() !== PROBLEM, '/status');
};

export const errorsAreProblems: Rule = (document) =>
  wrongOnes(
    responsesOf(document),
    ({ status, value }) => isError(status) && mediaTypesOf(value).join() !== PROBLEM,
  );

export const numbersHaveFormats: Rule = (document) =>
  wrongOnes(
    schemasOf(document),
    ({ value }) => /^(number|integer)$/.test(textOf(value.type)) && !FORMATS.includes(textOf(value.format)),
  );

export const getWithoutBody: Rule = (document) =>
  wrongOnes(operationsOf(document), ({ method, value }) => method === 'get' && 'requestBody' in value);

export const emptyAnswersAreEmpty: Rule = (document) =>
  wrongOnes(responsesOf(document), ({ status, value }) => /^20[45]$/.test(status) && 'content' in value);

export const tooManyRequestsIsComplete: Rule = (document) =>
  wrongOnes(
    responsesOf(document),
    (response) =>
      response.status === '429' &&
      ![...RATE_HEADERS, 'Retry-After'].every((name) => headersOf(response).includes(name)),
  );

export const patchMediaType: Rule = (document) =>
  wrongOnes(
    operationsOf(document),
    ({ method, value }) =>
      method === 'patch' &&
      !mediaTypesOf(resolve(document, value.requestBody)).every(
        (type) => type === 'application/merge-patch+json',
      ),
  );

const flowsOf = (document: Json): [string, Json][] =>
  Object.values(objectOf(objectOf(document.components).securitySchemes)).flatMap((scheme) =>
    Object.entries(objectOf(objectOf(scheme).flows)).map(([name, flow]): [string, Json] => [
      name,
      objectOf(flow),
    ]),
  );

export const safeOauth: Rule = (document) =>
  flowsOf(document).flatMap(([name, flow]) => {
    const urls = [flow.tokenUrl, flow.authorizationUrl].filter((url) => url !== undefined);
    const allowed = ['authorizationCode', 'clientCredentials'].includes(name);
    return when(!allowed || !urls.every((url) => textOf(url).startsWith('https://')), name);
  });
