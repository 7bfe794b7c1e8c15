// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { isUuid } from '@/lib/kernel/identifiers';
import { switchOn } from '@/lib/municipality/dated-switch';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { type PrintLine } from '@/lib/receipt/print';
import { listReprintPrints } from '@/lib/receipt/server/reprint-prints';
import { type ReprintView } from '@/lib/reprint/reprint-view';
import { mandateViewOf } from './mandate/mandate-view-of';
import { stepUpWindow } from './step-up-window';
import { findMandate } from './store/mandate-repository';
import {
  findReprint,
  readCard,
  readIdentification,
  readSecondWay,
  type ReprintRow,
} from './store/reprint-repository';

const current = (prints: readonly PrintLine[], kind: PrintLine['kind']): PrintLine | null =>
  prints.find((print) => print.kind === kind && print.state !== 'jammed') ?? null;

const scopeOf = async (tenant: TenantTx): Promise<ReprintView['scope']> => {
  const { settings } = await getOwnMunicipality(tenant);
  const row = switchOn(settings.switches.reprintScope, civilDateIn(tenant.now, 'Europe/Rome'));
  return row && { value: row.value, from: row.from };
};

const secondOf = async (tenant: TenantTx, row: ReprintRow): Promise<ReprintView['second']> => {
  const way = await readSecondWay(tenant, row);
  return (
    way && {
      way,
      state: row.secondState,
      dueAt: row.secondDueAt,
      sentAt: row.secondSentAt,
      sentTo: row.secondSentTo,
      problem: row.secondProblem,
    }
  );
};

/** A reprint of this municipality, as its page shows it; `null` when it is unknown here. */
export const getReprint = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
): Promise<ReprintView | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const row = isUuid(id) ? await findReprint(tenant, id) : null;
    if (!row) return null;
    const prints = await listReprintPrints(tenant, id);
    const mandate = await findMandate(tenant, id);
    const { settings } = await getOwnMunicipality(tenant);
    const view: ReprintView = {
      id,
      status: row.status,
      codiceFiscale: row.codiceFiscale,
      cardSerial: row.cardSerial,
      holder: row.holder,
      card: await readCard(tenant, row),
      scope: await scopeOf(tenant),
      identification: await readIdentification(tenant, row),
      reason: row.reason,
      halves: row.halves,
      second: await secondOf(tenant, row),
      mandate: mandate && (await mandateViewOf(tenant, authorised, { reprint: row, mandate }, prints)),
      holdHours: settings.reprints.holdHours,
      coach: settings.contactCoach,
      declarationSignedAt: row.declarationSignedAt,
      problem: row.problem,
      askedAt: row.askedAt,
      declaration: current(prints, 'declaration'),
      sheet: current(prints, 'reprint'),
      stepUp: await stepUpWindow(tenant, authorised, row),
    };
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'reprint.read',
      subject: { kind: 'reprint', id },
    });
    return view;
  });
