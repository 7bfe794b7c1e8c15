// SPDX-License-Identifier: AGPL-3.0-or-later
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { type FormFields } from './page-forms';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** A file as somebody chooses it: its name, its media type, its bytes. */
export type PostedFile = { name: string; type: string; bytes: Uint8Array };

/** What one clerk's browser keeps: its connection and its cookies. It runs no scripts. */
export type Browser = {
  get(path: string): Promise<Answer>;
  putJson(path: string, body: unknown): Promise<Answer>;
  postJson(path: string, body: unknown): Promise<Answer>;
  /** Posts a form as browsers without JavaScript do; the answer is not followed. */
  post(path: string, fields: FormFields): Promise<Answer>;
  /** Posts a form whose field `file` is a chosen file. */
  postFile(path: string, file: PostedFile): Promise<Answer>;
  postUrlEncoded(path: string, fields: FormFields): Promise<Answer>;
  close(): void;
};

const BOUNDARY = '----sportello-cie-bench';

const multipart = (fields: FormFields): string =>
  [
    ...fields.map(
      ([name, value]) =>
        `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    ),
    `--${BOUNDARY}--\r\n`,
  ].join('');

const fileForm = ({ name, type, bytes }: PostedFile): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);

/** Opens a browser of its own on an installation. */
export const openBrowser = (origin: string): Browser => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const cookies = new Map<string, string>();
  const keepCookies = (lines: readonly string[]): void => {
    for (const line of lines) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      cookies.set(name, value);
    }
  };
  const send = (method: string, path: string, type?: string, body?: string | Buffer): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = {
        accept: 'text/html,application/pdf,*/*',
        ...(cookie ? { cookie } : {}),
        ...(type ? { origin, 'content-type': type, 'content-length': Buffer.byteLength(body ?? '') } : {}),
      };
      const call = request(new URL(path, origin), { method, agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          keepCookies(response.headers['set-cookie'] ?? []);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          });
        });
      });
      call.on('error', reject);
      call.end(body);
    });
  return {
    get: (path) => send('GET', path),
    putJson: (path, body) => send('PUT', path, 'application/json', JSON.stringify(body)),
    postJson: (path, body) => send('POST', path, 'application/json', JSON.stringify(body)),
    post: (path, fields) =>
      send('POST', path, `multipart/form-data; boundary=${BOUNDARY}`, multipart(fields)),
    postFile: (path, file) => send('POST', path, `multipart/form-data; boundary=${BOUNDARY}`, fileForm(file)),
    postUrlEncoded: (path, fields) =>
      send('POST', path, 'application/x-www-form-urlencoded', new URLSearchParams(fields).toString()),
    close: () => agent.destroy(),
  };
};
