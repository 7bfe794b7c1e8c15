// SPDX-License-Identifier: AGPL-3.0-or-later
import { translatorFor } from '@/lib/i18n/translate';
import { type Difference } from '@/lib/modulistica/comparison/difference';

const t = translatorFor('it');

/** A difference as a sentence: `Pagina 1: cambiato in basso a destra, prima «L'operatore», ora «Firma»`. */
export const differenceWords = ({ kind, page, place, before, after }: Difference): string =>
  t(`modulistica.difference.${kind}`, {
    pagina: page,
    posto: t(`modulistica.place.${place}`),
    prima: before && t('modulistica.wordsBefore', { testo: before }),
    ora: after && t('modulistica.wordsAfter', { testo: after }),
  });
