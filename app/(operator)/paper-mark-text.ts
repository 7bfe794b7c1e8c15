// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { ownFormCodes, ownFormModel } from '@/lib/modulistica/own-forms';
import { readPaperMark } from '@/lib/receipt/paper-mark';
import { LARGE_MODELS, RECEIPT_MODELS, REPRINT_MODELS } from '@/lib/receipt/paper-municipality';
import { LOSS_DECLARATION_MODEL } from '@/lib/reprint/loss-declaration-view';

const MODELS = [
  ...Object.values(RECEIPT_MODELS),
  ...Object.values(LARGE_MODELS),
  ...Object.values(REPRINT_MODELS),
  LOSS_DECLARATION_MODEL,
  ...ownFormCodes.flatMap((code) => [ownFormModel(code, 'it'), ownFormModel(code, 'it-de')]),
];

/** What a scanned mark says of the paper it stands on, and what to do with one that has changed since; `null` for any other text. */
export const paperMarkText = (text: string): string | null => {
  const found = readPaperMark(text, MODELS);
  if (!found) return null;
  const { model, version, sheet, side, current } = found;
  return current
    ? t('scan.paperCurrent', {
        codice: model.code,
        versione: version,
        foglio: sheet,
        lato: t(`scan.${side}`),
      })
    : t('scan.paperOld', { codice: model.code, versione: version, nuova: model.version });
};
