// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PDFContext, type PDFDict, PDFName, PDFStream } from 'pdf-lib';
import { type FormFault } from '@/lib/modulistica/form-fault';
import { everyDict, nameOf, reachable } from './every-object';

type ActiveKind =
  | 'javascript'
  | 'launch'
  | 'web-link'
  | 'submit'
  | 'remote'
  | 'action'
  | 'attachment'
  | 'xfa'
  | 'media'
  | 'layers';

/** Names that stand for something a form on paper has no use for: as keys, as kinds of actions, as types. */
const FORBIDDEN: Record<ActiveKind, readonly string[]> = {
  javascript: ['JavaScript', 'JS'],
  launch: ['Launch'],
  'web-link': ['URI'],
  submit: ['SubmitForm', 'ImportData', 'ResetForm'],
  remote: ['GoToR', 'GoToE', 'Thread'],
  attachment: ['EmbeddedFiles', 'EmbeddedFile', 'EF', 'FileAttachment', 'Filespec', 'Collection', 'AF'],
  xfa: ['XFA'],
  media: [
    'RichMedia',
    'RichMediaContent',
    'Rendition',
    'Renditions',
    'Movie',
    'Sound',
    'Screen',
    '3D',
    '3DD',
  ],
  action: ['AA', 'Named', 'Hide', 'SetOCGState', 'Trans', 'GoTo3DView'],
  layers: ['OCProperties'],
};
const kinds = Object.keys(FORBIDDEN) as ActiveKind[];
/** `Trans` is also how pages turn in a presentation: as the kind of an action only. */
const AS_KEY_ALLOWED = new Set([
  'Trans',
  'Named',
  'Hide',
  'Screen',
  'Sound',
  'Movie',
  'Thread',
  'Launch',
  '3D',
]);

const namesOf = (dict: PDFDict): string[] => [
  ...dict
    .keys()
    .map(nameOf)
    .filter((key) => !AS_KEY_ALLOWED.has(key)),
  nameOf(dict.lookup(PDFName.of('S'))),
  nameOf(dict.lookup(PDFName.of('Type'))),
  ...(dict.has(PDFName.of('Rect')) ? [nameOf(dict.lookup(PDFName.of('Subtype')))] : []),
];

/** The first kind of active content in a document, wherever it hides: every object counts, whether a page needs it or not. */
export const activeFault = (context: PDFContext): FormFault | null => {
  const found = new Set(everyDict(context).flatMap(namesOf));
  const kind = kinds.find((one) => FORBIDDEN[one].some((name) => found.has(name)));
  return kind ? { kind } : null;
};

const EXTERNAL = ['F', 'FFilter', 'FDecodeParms'].map((key) => PDFName.of(key));

/** True when the content of some part is to be read from elsewhere. */
export const hasExternalStream = (context: PDFContext): boolean =>
  [
    ...reachable(
      context.enumerateIndirectObjects().map(([, object]) => object),
      null,
    ),
  ].some((object) => object instanceof PDFStream && EXTERNAL.some((key) => object.dict.has(key)));
