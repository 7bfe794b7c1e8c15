// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  booleanAttribute,
  GROUP,
  type IppMessage,
  numberAttribute,
  textAttribute,
} from '@/lib/platform/ipp/message';
import { OUR_PAPER } from '../abilities';
import { type PrintJob } from '../printers';

/** Operations of IPP (RFC 8011, 5.4.15) that this product uses. */
export const OPERATION = {
  printJob: 0x0002,
  cancelJob: 0x0008,
  jobAttributes: 0x0009,
  printerAttributes: 0x000b,
} as const;

/** Who asks, for the printer's own log: no operator, no municipality. */
const ASKER = 'sportello';

/** What is asked of a printer about itself. */
const PRINTER_ATTRIBUTES = [
  'printer-make-and-model',
  'sides-supported',
  'media-supported',
  'document-format-supported',
  'print-scaling-supported',
  'printer-state',
  'printer-state-reasons',
] as const;

export type IppQuestion = Omit<IppMessage, 'version' | 'requestId'>;

const operation = (
  code: number,
  uri: string,
  ...attributes: IppMessage['groups'][number]['attributes']
): IppQuestion => ({
  code,
  groups: [
    {
      tag: GROUP.operation,
      attributes: [
        textAttribute('attributes-charset', 'charset', 'utf-8'),
        textAttribute('attributes-natural-language', 'language', 'it'),
        textAttribute('printer-uri', 'uri', uri),
        ...attributes,
      ],
    },
  ],
});

const asker = textAttribute('requesting-user-name', 'name', ASKER);

/** Get-Printer-Attributes: what it can, or only in what state it is. */
export const printerQuestion = (uri: string, asked: 'everything' | 'state'): IppQuestion => {
  const names = PRINTER_ATTRIBUTES.filter(
    (name) => asked === 'everything' || name.startsWith('printer-state'),
  );
  return operation(
    OPERATION.printerAttributes,
    uri,
    asker,
    textAttribute('requested-attributes', 'keyword', ...names),
  );
};

/** Print-Job, to be done as asked or not at all. The document follows it. */
export const printQuestion = (uri: string, { name, attributes }: PrintJob): IppQuestion => {
  const { sides, media, scaling } = attributes;
  const question = operation(
    OPERATION.printJob,
    uri,
    asker,
    textAttribute('job-name', 'name', name),
    booleanAttribute('ipp-attribute-fidelity', true),
    textAttribute('document-format', 'mimeType', OUR_PAPER.format),
  );
  const job = {
    tag: GROUP.job,
    attributes: [
      numberAttribute('copies', 'integer', 1),
      textAttribute('sides', 'keyword', sides),
      textAttribute('media', 'keyword', media),
      ...(scaling === null ? [] : [textAttribute('print-scaling', 'keyword', scaling)]),
    ],
  };
  return { ...question, groups: [...question.groups, job] };
};

/** Get-Job-Attributes. */
export const jobQuestion = (uri: string, number: number): IppQuestion =>
  operation(
    OPERATION.jobAttributes,
    uri,
    numberAttribute('job-id', 'integer', number),
    asker,
    textAttribute('requested-attributes', 'keyword', 'job-state', 'job-state-reasons'),
  );

/** Cancel-Job. */
export const cancelQuestion = (uri: string, number: number): IppQuestion =>
  operation(OPERATION.cancelJob, uri, numberAttribute('job-id', 'integer', number), asker);
