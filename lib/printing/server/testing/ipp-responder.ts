// SPDX-License-Identifier: AGPL-3.0-or-later
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo } from 'node:net';
import { decodeMessage } from '@/lib/platform/ipp/decode-message';
import { encodeMessage } from '@/lib/platform/ipp/encode-message';
import {
  GROUP,
  type IppAttribute,
  type IppGroup,
  type IppMessage,
  numberAttribute,
  textAttribute,
} from '@/lib/platform/ipp/message';
import { numberOf, textsOf } from '@/lib/platform/ipp/read-attribute';
import { OPERATION } from '../ipp-request';

/** What a printer that tests stand on says and does; changed while it runs. */
export type PrinterManners = {
  sides: string[];
  media: string[];
  formats: string[];
  scalings: string[];
  state: number;
  reasons: string[];
  /** State and reasons of every job. */
  jobState: number;
  jobReasons: string[];
  /** Statuses to answer with instead, by operation. */
  refuses: Record<number, { code: number; unsupported?: string[] }>;
  /** Says `ok` to a job and leaves these out. */
  leavesOut: string[];
  /** Refuses jobs that name a scaling. */
  knowsNoScaling: boolean;
  oldVersionsOnly: boolean;
  /** Answers that are no IPP. */
  raw: { status: number; body: Uint8Array; headers?: Record<string, string> } | null;
  /** Reads everything and never answers. */
  silent: boolean;
};

/** A job as it arrived. */
export type ArrivedJob = { message: IppMessage; document: Buffer; cancelled: boolean };

export type IppResponder = {
  address: string;
  manners: PrinterManners;
  jobs: ArrivedJob[];
  /** Operations that were asked, in order. */
  asked: number[];
  /** Switches it off; `on` listens at the same address again. */
  off(): Promise<void>;
  on(): Promise<void>;
};

const good = (): PrinterManners => ({
  sides: ['one-sided', 'two-sided-long-edge', 'two-sided-short-edge'],
  media: ['iso_a4_210x297mm', 'na_letter_8.5x11in'],
  formats: ['application/pdf', 'image/pwg-raster'],
  scalings: ['auto', 'fit', 'none'],
  state: 3,
  reasons: ['none'],
  jobState: 9,
  jobReasons: ['job-completed-successfully'],
  refuses: {},
  leavesOut: [],
  knowsNoScaling: false,
  oldVersionsOnly: false,
  raw: null,
  silent: false,
});

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const asGroup = (tag: number, ...attributes: IppAttribute[]): IppGroup => ({ tag, attributes });

const unsupported = (names: readonly string[]): IppGroup[] =>
  names.length === 0
    ? []
    : [asGroup(GROUP.unsupported, ...names.map((name) => textAttribute(name, 'keyword', 'unsupported')))];

const printerGroup = (manners: PrinterManners): IppGroup =>
  asGroup(
    GROUP.printer,
    textAttribute('printer-make-and-model', 'text', 'Stampante di prova 100'),
    textAttribute('sides-supported', 'keyword', ...manners.sides),
    textAttribute('media-supported', 'keyword', ...manners.media),
    textAttribute('document-format-supported', 'mimeType', ...manners.formats),
    textAttribute('print-scaling-supported', 'keyword', ...manners.scalings),
    numberAttribute('printer-state', 'enum', manners.state),
    textAttribute('printer-state-reasons', 'keyword', ...manners.reasons),
  );

const jobGroup = (number: number, { jobState, jobReasons }: PrinterManners, job?: ArrivedJob): IppGroup =>
  asGroup(
    GROUP.job,
    numberAttribute('job-id', 'integer', number),
    numberAttribute('job-state', 'enum', job?.cancelled ? 7 : jobState),
    textAttribute(
      'job-state-reasons',
      'keyword',
      ...(job?.cancelled ? ['job-canceled-by-user'] : jobReasons),
    ),
  );

type Reply = { code: number; groups: IppGroup[] };

/** What the printer does with one question. */
const replyTo = (
  message: IppMessage,
  document: Buffer,
  { manners, jobs }: Pick<IppResponder, 'manners' | 'jobs'>,
): Reply => {
  const refusal = manners.refuses[message.code];
  if (refusal) return { code: refusal.code, groups: unsupported(refusal.unsupported ?? []) };
  if (message.code === OPERATION.printerAttributes) return { code: 0, groups: [printerGroup(manners)] };
  if (manners.knowsNoScaling && textsOf(message, GROUP.job, 'print-scaling').length > 0)
    return { code: 0x040b, groups: unsupported(['print-scaling']) };
  if (message.code === OPERATION.printJob) {
    jobs.push({ message, document, cancelled: false });
    return { code: 0, groups: [...unsupported(manners.leavesOut), jobGroup(jobs.length, manners)] };
  }
  const number = numberOf(message, GROUP.operation, 'job-id') ?? 0;
  const job = jobs[number - 1];
  if (!job) return { code: 0x0406, groups: [] };
  if (message.code === OPERATION.cancelJob) {
    if (manners.jobState >= 7) return { code: 0x0404, groups: [] };
    job.cancelled = true;
    return { code: 0, groups: [] };
  }
  return { code: 0, groups: [jobGroup(number, manners, job)] };
};

/** The texts of an attribute that a job came with. */
export const askedFor = ({ message }: ArrivedJob, name: string): string[] => [
  ...textsOf(message, GROUP.job, name),
  ...textsOf(message, GROUP.operation, name),
];

/** A printer of our own making on loopback: it answers IPP by the product's codec, and keeps what it was sent for the test to look at. */
export const startIppResponder = async (tls?: { key: string; cert: string }): Promise<IppResponder> => {
  const responder = { manners: good(), jobs: [] as ArrivedJob[], asked: [] as number[] };
  const listener = async (request: IncomingMessage, response: ServerResponse) => {
    const decoded = decodeMessage(await bodyOf(request));
    const { manners } = responder;
    if (!decoded.ok) return response.writeHead(400).end();
    const { message, rest } = decoded.value;
    responder.asked.push(message.code);
    if (manners.silent) return undefined;
    if (manners.raw)
      return response.writeHead(manners.raw.status, manners.raw.headers).end(Buffer.from(manners.raw.body));
    const isTooNew = manners.oldVersionsOnly && message.version[0] > 1;
    const { code, groups } = isTooNew
      ? { code: 0x0503, groups: [] }
      : replyTo(message, Buffer.from(rest), responder);
    const charset = asGroup(
      GROUP.operation,
      textAttribute('attributes-charset', 'charset', 'utf-8'),
      textAttribute('attributes-natural-language', 'language', 'it'),
    );
    const answer = {
      version: message.version,
      code,
      requestId: message.requestId,
      groups: [charset, ...groups],
    };
    return response.writeHead(200, { 'Content-Type': 'application/ipp' }).end(encodeMessage(answer));
  };
  const handle = (request: IncomingMessage, response: ServerResponse): void =>
    void listener(request, response).catch(() => response.destroy());
  let server: Server;
  let port = 0;
  const on = async () => {
    server = tls ? createSecureServer(tls, handle) : createServer(handle);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
  };
  const off = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  await on();
  return { ...responder, address: `${tls ? 'ipps' : 'ipp'}://127.0.0.1:${port}/ipp/print`, on, off };
};
