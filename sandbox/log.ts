// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a log line may carry; nothing else is ever written, so no body, name or code can slip in. */
export type LogFields = {
  event: 'listening' | 'call' | 'mail' | 'text-message' | 'stopping' | 'failed';
  method?: string;
  /** Path without query; the contract keeps personal data out of it. */
  path?: string;
  status?: number;
  milliseconds?: number;
  client?: string;
  address?: string;
  requestId?: string;
  url?: string;
  port?: number;
  error?: string;
};

export type Log = (fields: LogFields) => void;

/** One JSON line per event on standard output, time first (RFC 3339, UTC). */
export const writeLog: Log = (fields) => {
  process.stdout.write(
    `${JSON.stringify({ time: new Date().toISOString(), program: 'sandbox', ...fields })}\n`,
  );
};
