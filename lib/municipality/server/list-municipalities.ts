// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { listMunicipalities as list, listServed } from './store/municipality-repository';

/** The municipalities the worker works for, one after the other. */
export const listMunicipalities = (): Promise<{ id: MunicipalityId; istatCode: string }[]> =>
  database().withoutTenant(({ tx }) => list(tx));

/** A municipality that this installation serves, by the facts that everybody may know. */
export type ServedMunicipality = Awaited<ReturnType<typeof listServed>>[number];

/** All of them, for pages without sign-in. */
export const listServedMunicipalities = (): Promise<ServedMunicipality[]> =>
  database().withoutTenant(({ tx }) => listServed(tx));
