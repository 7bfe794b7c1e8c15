// SPDX-License-Identifier: AGPL-3.0-or-later
import { translatorFor } from '@/lib/i18n/translate';
import { type FormFault, UPLOAD } from '@/lib/modulistica/form-fault';

const t = translatorFor('it');

const valuesOf = (fault: FormFault): Record<string, string | number> => ({
  pagina: 'page' in fault ? fault.page : 0,
  pagine: 'pages' in fault ? fault.pages : 0,
  larghezza: 'width' in fault ? fault.width : 0,
  altezza: 'height' in fault ? fault.height : 0,
  lato: 'side' in fault ? fault.side : '',
  nome: 'name' in fault ? fault.name : '',
  mm: UPLOAD.marginMm,
  max: UPLOAD.maxPages,
});

/** Why an uploaded file was not taken, and what to do about it. */
export const faultWords = (fault: FormFault): string => t(`formFault.${fault.kind}`, valuesOf(fault));
