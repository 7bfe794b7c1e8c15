// SPDX-License-Identifier: AGPL-3.0-or-later
import { scannedCodeOf } from '@/lib/cie-request/scanned-code';
import { findIssuedCard } from '@/lib/cie-request/server/find-issued-card';
import { type TenantTx } from '@/lib/platform/database';
import { readReference } from '@/lib/platform/vault/signed-token';
import { type TypedCardQuestion } from '@/lib/reprint/card-question-form';

const issuedFor = async (tenant: TenantTx, { codiceFiscale, cardSerial }: TypedCardQuestion) => {
  const scanned = scannedCodeOf(cardSerial);
  switch (scanned?.kind) {
    case 'receipt': {
      const reference = readReference(scanned.code);
      if (reference?.municipalityId !== tenant.municipalityId) return null;
      return findIssuedCard(tenant, { id: reference.requestId });
    }
    case 'request-number':
      return findIssuedCard(tenant, { requestNumber: scanned.code });
    case 'card-serial':
      return codiceFiscale.trim() === '' ? findIssuedCard(tenant, { cardSerial: scanned.code }) : null;
    case 'codice-fiscale':
    case undefined:
      return null;
  }
};

/**
 * One scan is enough for a card that was issued here: its serial alone, or the QR or the number of its receipt in the serial's place, is
 * completed by what its request says. Anything else stays as it was typed: a card never seen here needs its serial and the codice fiscale.
 */
export const completeQuestion = async (
  tenant: TenantTx,
  typed: TypedCardQuestion,
): Promise<TypedCardQuestion> => (await issuedFor(tenant, typed)) ?? typed;
