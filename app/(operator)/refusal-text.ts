// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type ReceiptRefusal } from '@/lib/cie-request/server/find-requests';

/** Why the QR of a receipt opens nothing here, and what to do. */
export const refusalText = (refusal: ReceiptRefusal): string =>
  t(refusal === 'other-municipality' ? 'scan.otherMunicipality' : 'scan.notSigned');
