// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { keepPublished } from './keep-published';

/**
 * Asks once what the ministry has published and keeps it in each municipality; returns how many notices changed. Without an answer what
 * is here stays as it is, until the next round.
 */
export const fetchNotices = async (
  backend: CredentialBackend,
  municipalities: readonly { id: MunicipalityId }[],
): Promise<number> => {
  const published = await backend.listOperatorNotices();
  if (!published.ok) return 0;
  let changed = 0;
  for (const { id } of municipalities) changed += await keepPublished(id, published.value);
  return changed;
};
