// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DrawBlankError } from '@/lib/modulistica/server/draw-blank-form';
import { type DrawPrefilledError } from '@/lib/modulistica/server/draw-prefilled-form';
import { plainRefusal } from './pdf-response';
import { t } from './texts';

/** Why one of our own forms was not drawn, where the paper would be. */
export const ownFormRefusal = (error: DrawBlankError | DrawPrefilledError): Response => {
  switch (error.kind) {
    case 'undecided':
      return plainRefusal(409, t('ownForm.undecided'));
    case 'language':
      return plainRefusal(404, t('ownForm.unknown'));
    case 'not-found':
      return plainRefusal(404, t('notFound'));
    case 'not-fitting':
      return plainRefusal(409, t('ownForm.notFitting'));
    case 'glyph':
      return plainRefusal(422, t('ownForm.character', { c: error.character }));
    case 'overflow':
      return plainRefusal(422, t('ownForm.overflow'));
  }
};
