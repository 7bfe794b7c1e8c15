// SPDX-License-Identifier: AGPL-3.0-or-later

/** Everything that may stand in a log line; no field can hold a name, a code, a contact or free text of a person. */
export type LogFields = {
  municipalityId?: string;
  correlationId?: string;
  requestId?: string;
  messageId?: string;
  route?: string;
  method?: string;
  status?: number;
  ms?: number;
  count?: number;
  job?: string;
  topic?: string;
  attempt?: number;
  outcome?: string;
  errorName?: string;
  errorCode?: string;
  errorAt?: string;
  directive?: string;
  seq?: string;
  head?: string;
};

const ALLOWED: Record<keyof LogFields, RegExp> = {
  municipalityId: /^[0-9a-f-]{36}$/,
  correlationId: /^[0-9A-Za-z-]{1,40}$/,
  requestId: /^[0-9a-f-]{36}$/,
  messageId: /^[0-9a-f-]{36}$/,
  route: /^[\w\-/[\].()]{1,120}$/,
  method: /^[A-Z]{3,7}$/,
  status: /^\d{3}$/,
  ms: /^\d+(\.\d+)?$/,
  count: /^\d+$/,
  job: /^[a-z-]{1,40}$/,
  topic: /^[a-z-]{1,40}$/,
  attempt: /^\d+$/,
  outcome: /^[a-z-]{1,40}$/,
  errorName: /^[A-Za-z]{1,60}$/,
  errorCode: /^[A-Za-z0-9_-]{1,40}$/,
  errorAt: /^[\w\-./:]{1,160}$/,
  directive: /^[a-z-]{1,40}$/,
  seq: /^\d{1,20}$/,
  head: /^[0-9a-f]{64}$/,
};

type Level = 'info' | 'warn' | 'error';

const isAllowed = (name: string): name is keyof LogFields => Object.hasOwn(ALLOWED, name);

/** One JSON line; a field that is not on the list, or whose value does not look as it must, is left out. */
export const logLine = (level: Level, event: string, fields: LogFields, at: Date): string => {
  const line: Record<string, unknown> = {
    at: at.toISOString(),
    level,
    event: /^[a-z][a-z-]{1,60}$/.test(event) ? event : 'unnamed',
  };
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && isAllowed(name) && ALLOWED[name].test(String(value))) line[name] = value;
  }
  return JSON.stringify(line);
};

/** What may be said of an error: its class, its code and the place in our source; never its message. */
export const errorFields = (error: unknown): LogFields => {
  if (!(error instanceof Error)) return { errorName: 'NotAnError' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frame = /\(?(?:file:\/\/)?[^()\s]*?([\w\-.]+\/[\w\-.]+:\d+):\d+\)?$/m.exec(error.stack ?? '');
  return { errorName: error.name, errorCode: code, errorAt: frame?.[1] };
};

const write =
  (level: Level) =>
  (event: string, fields: LogFields = {}): void => {
    process.stdout.write(`${logLine(level, event, fields, new Date())}\n`);
  };

/** The product's only log. */
export const log = { info: write('info'), warn: write('warn'), error: write('error') };
