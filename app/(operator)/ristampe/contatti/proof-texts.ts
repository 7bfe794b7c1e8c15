// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type ContactKind } from '@/lib/contacts/proof-code';
import { type CheckCodeError } from '@/lib/contacts/server/check-code';
import { type SendCodeError } from '@/lib/contacts/server/send-code';
import { formatTime } from '@/lib/i18n/format';

/** Why no code is on its way, and that it stops nobody. */
export const sendText = (error: SendCodeError, kind: ContactKind): string => {
  switch (error.kind) {
    case 'no-carrier':
      return t(`contactProof.noCarrier.${kind}`);
    case 'too-many':
      return t('contactProof.tooMany', { ora: formatTime(error.from) });
    case 'refused':
      return t('contactProof.refused');
    case 'away':
      return t('contactProof.away');
  }
};

/** Why a code proved nothing, and what can be done. */
export const checkText = (error: CheckCodeError): string =>
  error.kind === 'wrong' ? t('contactProof.wrong', { n: error.left }) : t(`contactProof.${error.kind}`);
