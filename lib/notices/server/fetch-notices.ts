// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { keepPublished } from './keep-published';

/**
 * Asks once what the ministry has published and keeps it in each municipality; returns how many notices changed. Without an answer
 * (`null`) what is here stays as it is.
 */
export const fetchNotices = async (
  backend: CredentialBackend,
  municipalities: () => Promise<readonly { id: MunicipalityId }[]>,
): Promise<number | null> => {
  const published = await backend.listOperatorNotices();
  if (!published.ok) return null;
  let changed = 0;
  for (const { id } of await municipalities()) changed += await keepPublished(id, published.value);
  return changed;
};
