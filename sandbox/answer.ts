// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ServerResponse } from 'node:http';
import { type Refusal } from './problem';
import { type Allowance } from './rate-limit';

/** A whole answer, ready to be written. */
export type Answer = { status: number; contentType: string; body: Buffer; headers: Record<string, string> };

const JSON_TYPE = 'application/json; charset=utf-8';

/** An answer with a JSON text. */
export const jsonAnswer = (status: number, text: string, location?: string): Answer => ({
  status,
  contentType: JSON_TYPE,
  body: Buffer.from(text),
  headers: location === undefined ? {} : { Location: location },
});

/** An answer with other bytes. */
export const bytesAnswer = (body: Buffer, contentType: string): Answer => ({
  status: 200,
  contentType,
  body,
  headers: {},
});

/** A refusal as problem+json. */
export const refusalAnswer = (refusal: Refusal, requestId: string): Answer => {
  const headers: Record<string, string> = {};
  if (refusal.code === 'unauthenticated') headers['WWW-Authenticate'] = 'Bearer';
  if (refusal.extra.retryAfterSeconds !== undefined)
    headers['Retry-After'] = String(refusal.extra.retryAfterSeconds);
  return {
    status: refusal.status,
    contentType: 'application/problem+json; charset=utf-8',
    body: Buffer.from(JSON.stringify(refusal.problem(requestId))),
    headers,
  };
};

/** Writes an answer with the headers that every answer carries. */
export const writeAnswer = (response: ServerResponse, answer: Answer, allowance: Allowance): void => {
  response.writeHead(answer.status, {
    'Content-Type': answer.contentType,
    'Content-Length': answer.body.byteLength,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-RateLimit-Limit': allowance.limit,
    'X-RateLimit-Remaining': allowance.remaining,
    'X-RateLimit-Reset': allowance.resetSeconds,
    ...answer.headers,
  });
  response.end(answer.body);
};
