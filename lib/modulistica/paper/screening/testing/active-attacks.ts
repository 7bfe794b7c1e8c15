// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormFault } from '@/lib/modulistica/form-fault';
import { type Attack } from './attack';
import { firstExtra, packedStream, rawForm, rawStream } from './raw-pdf';

const EXTRA = firstExtra();
const action = (dict: string): Buffer =>
  rawForm({
    pages: [{ more: `/Annots [${EXTRA} 0 R]` }, {}],
    objects: [`<< /Type /Annot /Subtype /Link /Rect [100 100 200 200] /A << ${dict} >> >>`],
  });
const annotation = (dict: string): Buffer =>
  rawForm({ pages: [{ more: `/Annots [${EXTRA} 0 R]` }, {}], objects: [`<< /Type /Annot ${dict} >>`] });
const opened = (dict: string): Buffer => rawForm({ catalog: `/OpenAction << ${dict} >>` });

/** An object inside a packed object stream, where a search of the bytes does not see it. */
const hidden = (object: string): Buffer =>
  rawForm({ objects: [packedStream('/Type /ObjStm /N 1 /First 5', `99 0 ${object}`)] });

const rows: readonly (readonly [name: string, file: Buffer, fault: FormFault])[] = [
  ['JavaScript on opening', opened('/S /JavaScript /JS (app.alert\\(1\\))'), { kind: 'javascript' }],
  ['JavaScript, name escaped', opened('/S /J#61vaScript /#4AS (app.alert\\(1\\))'), { kind: 'javascript' }],
  [
    'JavaScript in the names',
    rawForm({ catalog: '/Names << /Java#53cript << /Names [] >> >>' }),
    { kind: 'javascript' },
  ],
  ['JavaScript in an object stream', hidden('<< /S /JavaScript /JS (1) >>'), { kind: 'javascript' }],
  [
    'JavaScript where no page needs it',
    rawForm({ objects: ['<< /S /JavaScript /JS (1) >>'] }),
    { kind: 'javascript' },
  ],
  ['launches a program', action('/S /Launch /F (cmd.exe)'), { kind: 'launch' }],
  ['links to a site', action('/S /URI /URI (https://example.org)'), { kind: 'web-link' }],
  ['sends what is typed', action('/S /SubmitForm /F (https://example.org)'), { kind: 'submit' }],
  ['reads data in', action('/S /ImportData'), { kind: 'submit' }],
  ['goes to another document', action('/S /GoToR /D [0 /Fit]'), { kind: 'remote' }],
  ['goes into an attachment', action('/S /GoToE /D [0 /Fit]'), { kind: 'remote' }],
  ['prints by itself', opened('/S /Named /N /Print'), { kind: 'action' }],
  [
    'acts when a page is shown',
    rawForm({ pages: [{ more: '/AA << /O << /S /GoTo /D [0] >> >>' }, {}] }),
    { kind: 'action' },
  ],
  [
    'acts when a field is left',
    annotation('/Subtype /Widget /FT /Tx /T (a) /Rect [9 9 9 9] /AA << >>'),
    { kind: 'action' },
  ],
  [
    'XFA',
    rawForm({
      catalog: `/AcroForm << /Fields [] /XFA ${EXTRA} 0 R >>`,
      objects: [rawStream('', '<xdp/>')],
    }),
    { kind: 'xfa' },
  ],
  ['rich media', annotation('/Subtype /RichMedia /Rect [9 9 99 99]'), { kind: 'media' }],
  ['a film', annotation('/Subtype /Movie /Rect [9 9 99 99]'), { kind: 'media' }],
  [
    'an attached file in the page',
    annotation('/Subtype /FileAttachment /Rect [9 9 99 99]'),
    { kind: 'attachment' },
  ],
  [
    'content read from elsewhere',
    rawForm({ objects: [rawStream('/F (\\\\\\\\server\\\\share)', '')] }),
    { kind: 'external' },
  ],
  ['layers', rawForm({ catalog: '/OCProperties << /OCGs [] /D << >> >>' }), { kind: 'layers' }],
  [
    'a note',
    annotation('/Subtype /Text /Rect [9 9 99 99] /Contents (ciao)'),
    { kind: 'annotation', page: 1 },
  ],
  [
    'a stamp that only prints',
    annotation('/Subtype /Widget /F 36 /Rect [9 9 99 99]'),
    { kind: 'annotation', page: 1 },
  ],
];

/** Files that do something by themselves, carry something or show something else than they print. */
export const activeAttacks = (): Attack[] => rows.map(([name, file, fault]) => ({ name, file, fault }));
