// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type ContactKind } from '@/lib/contacts/proof-code';
import { type NotReady } from '@/lib/contact-change/server/prove-new-contact';
import { type CheckCodeError } from '@/lib/contacts/server/check-code';
import { type SendCodeError } from '@/lib/contacts/server/send-code';
import { formatTime } from '@/lib/i18n/format';

/** Why no code is on its way, and that it stops nobody. */
export const sendText = (error: SendCodeError | NotReady, kind: ContactKind): string => {
  switch (error.kind) {
    case 'no-carrier':
      return t(`contactProof.noCarrier.${kind}`);
    case 'too-many':
      return t('contactProof.tooMany', { ora: formatTime(error.from) });
    case 'refused':
      return t('contactProof.refused');
    case 'away':
      return t('contactProof.away');
    case 'not-ready':
      return t('contactChange.notReady');
    case 'not-found':
    case 'closed':
      return t('contactChange.closed');
  }
};

/** Why a code proved nothing, and what can be done. */
export const checkText = (error: CheckCodeError | NotReady): string => {
  switch (error.kind) {
    case 'wrong':
      return t('contactProof.wrong', { n: error.left });
    case 'format':
    case 'none':
    case 'spent':
    case 'expired':
      return t(`contactProof.${error.kind}`);
    case 'not-ready':
      return t('contactChange.notReady');
    case 'not-found':
    case 'closed':
      return t('contactChange.closed');
  }
};
