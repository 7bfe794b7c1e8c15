// SPDX-License-Identifier: AGPL-3.0-or-later
import { plainRefusal } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { zipResponse } from '@/app/zip-response';
import { route } from '@/lib/access/server/guard';
import {
  type EvidenceArchive,
  type EvidenceFile,
  exportEvidence,
} from '@/lib/deliveries/server/export-evidence';
import { isUuid } from '@/lib/kernel/identifiers';

const oneByOne = async function* ({ files }: EvidenceArchive): AsyncIterable<EvidenceFile> {
  for (const file of files) yield await Promise.resolve(file);
};

/** "Scarica prova di trasmissione": signatures, answers and keys of a request's deliveries, with how to verify them. */
export const POST = route('supervise', async ({ authorised, params }) => {
  const requestId = params.requestId ?? '';
  const archive = isUuid(requestId) ? await exportEvidence(authorised, requestId) : null;
  if (!archive) return plainRefusal(404, t('evidence.none'));
  return zipResponse(`prova-trasmissione-${requestId}.zip`, oneByOne(archive), archive.exportedAt);
});
