// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { nameOperators } from '@/lib/access/server/name-operators';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { recordList } from '@/lib/audit/server/record-list';
import { isUuid } from '@/lib/kernel/identifiers';
import { database, type TenantTx } from '@/lib/platform/database';
import { isMandateAllowed } from '@/lib/reprint/mandate';
import { type ReprintView } from '@/lib/reprint/reprint-view';
import { identifiedBy } from '../person-words';
import { findMandate, listMandates, type MandateRow, readScan } from '../store/mandate-repository';
import { findReprint, readIdentification } from '../store/reprint-repository';
import { secondOf } from './second-rule';
import { stepUpSince } from './mandate-view-of';

/** An act that waits for a second person, in a list. */
export type ActLine = {
  reprintId: string;
  holder: string;
  cardSerial: string;
  operator: string;
  signedAt: Date;
};

/** An act as its second person sees it: whom and what it is about, who is delegated, the number that stands on the paper. */
export type ActToDecide = ActLine &
  Pick<ReprintView, 'codiceFiscale' | 'reason' | 'halves'> & {
    act: string;
    identifiedBy: string;
    /** Digest (hex SHA-256) of the scan that is shown: what is decided is about this one. */
    scanDigest: string;
    stepUp: { needed: boolean; minutes: number };
  };

const isOpen = ({ state, confirmation }: MandateRow): boolean =>
  isMandateAllowed(state, 'decide') && confirmation !== 'second-person';

const findToDecide = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
): Promise<MandateRow[]> => {
  const isSecond = await secondOf(tenant, authorised);
  const mandates = await listMandates(tenant, ['waiting', 'confirmed']);
  return mandates.filter((mandate) => isOpen(mandate) && isSecond(mandate));
};

const lineOf = async (tenant: TenantTx, mandate: MandateRow): Promise<ActLine | null> => {
  const { reprintId, operatorId, operatorCode, signedAt } = mandate;
  const reprint = await findReprint(tenant, reprintId);
  if (!reprint || !signedAt) return null;
  const names = await nameOperators(tenant, [operatorId]);
  const { holder, cardSerial } = reprint;
  return { reprintId, holder, cardSerial, operator: names[operatorId] ?? operatorCode, signedAt };
};

/** How many acts wait for this operator as the second person. */
export const countActsToDecide = (authorised: Authorised<'reprint-codes'>): Promise<number> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant) => (await findToDecide(tenant, authorised)).length,
  );

/** The acts that wait for this operator as the second person, the oldest first; audited as a list. */
export const listActsToDecide = (authorised: Authorised<'reprint-codes'>): Promise<ActLine[]> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const lines: ActLine[] = [];
    for (const mandate of await findToDecide(tenant, authorised)) {
      const line = await lineOf(tenant, mandate);
      if (line) lines.push(line);
    }
    const listed = lines.map(({ reprintId: id }) => ({ id }));
    await recordList(tenant, actorOf(authorised), 'mandates.listed', listed, 'reprint-list');
    return lines;
  });

/** The act of a reprint for its second person; `null` for whoever cannot be that, and when nothing is to be decided. Audited. */
export const getActToDecide = (
  authorised: Authorised<'reprint-codes'>,
  reprintId: string,
): Promise<ActToDecide | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const mandate = isUuid(reprintId) ? await findMandate(tenant, reprintId) : null;
    if (!mandate?.scanDigest || !isOpen(mandate)) return null;
    if (!(await secondOf(tenant, authorised))(mandate)) return null;
    const [line, reprint] = [await lineOf(tenant, mandate), await findReprint(tenant, reprintId)];
    const identification = reprint && (await readIdentification(tenant, reprint));
    if (!line || !reprint || !identification) return null;
    const { codiceFiscale, reason, halves, cardSerial } = reprint;
    const { act, scanDigest, signedAt, openedAt } = mandate;
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'mandate.read',
      subject: { kind: 'reprint', id: reprintId },
    });
    return {
      ...line,
      ...{ codiceFiscale, reason, halves, act, scanDigest },
      identifiedBy: identifiedBy(identification, cardSerial),
      stepUp: await stepUpSince(tenant, authorised, signedAt ?? openedAt),
    };
  });

/** The scan of an act as a JPEG, for its second person and for the operator delegated; `null` for everybody else. Every look is audited. */
export const showScan = (
  authorised: Authorised<'reprint-codes'>,
  reprintId: string,
): Promise<Uint8Array | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const mandate = isUuid(reprintId) ? await findMandate(tenant, reprintId) : null;
    if (!mandate) return null;
    const own = mandate.operatorId === authorised.operator.id;
    const jpeg =
      own || (await secondOf(tenant, authorised))(mandate) ? await readScan(tenant, reprintId) : null;
    if (!jpeg) return null;
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'mandate.scan-shown',
      subject: { kind: 'reprint', id: reprintId },
    });
    return jpeg;
  });
