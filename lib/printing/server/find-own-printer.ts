// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type Permission } from '@/lib/access/permission';
import { database } from '@/lib/platform/database';
import { fitnessOf } from '../abilities';
import { findPrinter } from './store/printer-repository';

/** A printer that sheets can be sent to. */
export type OwnPrinter = { name: string };

/** The printer that the operator's counter sends sheets to, or `null` where they are printed by the browser only. */
export const findOwnPrinter = ({ operator }: Authorised<Permission>): Promise<OwnPrinter | null> =>
  database().withTenant(operator.municipalityId, async (tenant) => {
    const printer = await findPrinter(tenant, operator.counterId);
    if (!printer?.abilities || fitnessOf(printer.abilities).kind === 'unfit') return null;
    return { name: printer.name };
  });
