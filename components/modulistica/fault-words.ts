// SPDX-License-Identifier: AGPL-3.0-or-later
import { translatorFor } from '@/lib/i18n/translate';
import { type FormFault, UPLOAD } from '@/lib/modulistica/form-fault';

const t = translatorFor('it');

const valuesOf = (fault: FormFault): Record<string, string | number> => {
  switch (fault.kind) {
    case 'annotation':
    case 'landscape':
      return { pagina: fault.page };
    case 'page-size':
      return { pagina: fault.page, larghezza: fault.width, altezza: fault.height };
    case 'margin':
      return { pagina: fault.page, lato: fault.side, mm: UPLOAD.marginMm };
    case 'too-many-pages':
      return { pagine: fault.pages, max: UPLOAD.maxPages };
    case 'font':
    case 'compression':
      return { nome: fault.name };
    default:
      return {};
  }
};

/** Why an uploaded file was not taken, and what to do about it. */
export const faultWords = (fault: FormFault): string => t(`formFault.${fault.kind}`, valuesOf(fault));
