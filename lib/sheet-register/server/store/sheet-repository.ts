// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { romeInstantOf } from '@/lib/kernel/rome-instant';
import { type TenantTx } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/generated/client';
import { codeKinds } from '@/lib/receipt/print';
import {
  type EndReason,
  type OpenReason,
  type SheetDay,
  type SheetLine,
  type SheetOutcome,
  type SheetSignature,
} from '@/lib/sheet-register/sheet';

const COMPARED_DAYS = 90;

/**
 * Every sheet with codes of the municipality, once: its print, and what was noted of it. A sheet whose print says "printed" and of
 * which nothing was noted is open.
 */
const sheets = ({ municipalityId }: TenantTx) => Prisma.sql`
  select p.serial, p.kind, p.office as counter, p.operator_code, p.created_at as printed_at, p.request_id, p.reprint_id,
    (p.created_at at time zone 'Europe/Rome')::date as day,
    case when e.reason = 'expired' then 'expired' when e.reason is not null then 'destroyed'
      when p.state = 'printed' then 'open' else p.state end as outcome,
    coalesce(e.noted_at, p.settled_at) as ended_at, coalesce(e.noted_by, p.settled_by) as ended_by,
    nullif(e.reason, 'expired') as end_reason
  from print p left join sheet_end e on e.municipality_id = p.municipality_id and e.serial = p.serial
  where p.municipality_id = ${municipalityId}::uuid and p.kind in (${Prisma.join([...codeKinds])})`;

const startOf = (day: CivilDate): Date => {
  const start = romeInstantOf(day, 0, 0);
  if (!start) throw new Error('a day begins in Italy');
  return start;
};

const ofDay = (day: CivilDate) =>
  Prisma.sql`p.created_at >= ${startOf(day)} and p.created_at < ${startOf(addDays(day, 1))}`;

type LineRow = {
  serial: string;
  kind: SheetLine['kind'];
  counter: string;
  operatorCode: string;
  printedAt: Date;
  outcome: SheetOutcome;
  endedAt: Date | null;
  endReason: EndReason | null;
  openReason: OpenReason | null;
  requestId: string | null;
  reprintId: string | null;
};

const lineOf = ({ requestId, reprintId, ...row }: LineRow): SheetLine => ({
  ...row,
  of: requestId === null ? { reprintId: reprintId ?? '' } : { requestId },
});

/** The sheets that were printed on a day, in the order of their serials, each with why it is open. */
export const listSheetsOf = async (tenant: TenantTx, day: CivilDate): Promise<SheetLine[]> => {
  const { tx, municipalityId } = tenant;
  const rows = await tx.$queryRaw<LineRow[]>`
    with s as (${sheets(tenant)} and ${ofDay(day)})
    select s.serial, s.kind, s.counter, s.operator_code as "operatorCode", s.printed_at as "printedAt", s.outcome,
      s.ended_at as "endedAt", s.end_reason as "endReason", s.request_id as "requestId", s.reprint_id as "reprintId",
      case when s.outcome <> 'open' then null
        when exists (select from print n where n.municipality_id = ${municipalityId}::uuid and n.serial <> s.serial
          and n.created_at >= s.printed_at and n.kind in (${Prisma.join([...codeKinds])})
          and (n.request_id = s.request_id or n.reprint_id = s.reprint_id)
          and (n.kind = 'reprint-second') = (s.kind = 'reprint-second')) then 'printed-again'
        when exists (select from ticket t where t.municipality_id = ${municipalityId}::uuid
            and t.request_id = s.request_id and t.state = 'assigned')
          or exists (select from reprint r where r.municipality_id = ${municipalityId}::uuid
            and r.id = s.reprint_id and r.state = 'released' and s.kind <> 'reprint-second')
          or exists (select from mandate m where m.municipality_id = ${municipalityId}::uuid
            and m.reprint_id = s.reprint_id and m.state = 'released' and s.kind = 'reprint-second') then 'waiting'
        else 'codes-gone' end as "openReason"
    from s order by s.serial`;
  return rows.map(lineOf);
};

type DayRow = Record<'printed' | 'handedOver' | 'destroyed' | 'open', number> & {
  day: Date;
  digest: string;
  number: number | null;
  signedAt: Date;
  signedBy: string;
  signedDigest: string;
  signedPrinted: number;
  signedHandedOver: number;
  signedDestroyed: number;
};

const signatureOf = (row: DayRow): SheetSignature | null =>
  row.number === null
    ? null
    : {
        number: row.number,
        signedAt: row.signedAt,
        signedBy: row.signedBy,
        digest: row.signedDigest,
        printed: row.signedPrinted,
        handedOver: row.signedHandedOver,
        destroyed: row.signedDestroyed,
      };

const dayOf = (row: DayRow): SheetDay => {
  const { printed, handedOver, destroyed, open } = row;
  return {
    day: civilDateIn(row.day, 'UTC'),
    counts: { printed, handedOver, destroyed, open },
    digest: row.digest,
    signature: signatureOf(row),
  };
};

/** Days with their counts, the digest of their lines (in the order of the serials, written the same for ever) and the last signature. */
const days = ({ municipalityId }: TenantTx, which: Prisma.Sql) => Prisma.sql`
  with s as (${which}),
  counted as (
    select day, count(*)::int as printed, (count(*) filter (where outcome = 'handed-over'))::int as "handedOver",
      (count(*) filter (where outcome in ('jammed', 'destroyed', 'expired')))::int as destroyed,
      (count(*) filter (where outcome = 'open'))::int as open,
      encode(sha256(convert_to(string_agg(concat_ws('|', serial, kind, (extract(epoch from printed_at) * 1000)::bigint, operator_code,
        outcome, (extract(epoch from ended_at) * 1000)::bigint, ended_by), E'\n' order by serial collate "C"), 'UTF8')), 'hex') as digest
    from s group by day)
  select c.*, g.number, g.signed_at as "signedAt", g.signed_by as "signedBy", g.digest as "signedDigest",
    g.printed as "signedPrinted", g.handed_over as "signedHandedOver", g.destroyed as "signedDestroyed"
  from counted c left join lateral (
    select * from sheet_signature g where g.municipality_id = ${municipalityId}::uuid and g.day = c.day
    order by g.number desc limit 1) g on true
  order by c.day desc`;

/** The days of the register, newest first: all that nobody signed yet, and those of the last three months. */
export const listSheetDays = async (tenant: TenantTx): Promise<SheetDay[]> => {
  const { tx, municipalityId, now } = tenant;
  const since = startOf(addDays(civilDateIn(now, 'Europe/Rome'), -COMPARED_DAYS));
  const which = Prisma.sql`${sheets(tenant)} and (p.created_at >= ${since}
    or (p.created_at at time zone 'Europe/Rome')::date not in (
      select day from sheet_signature where municipality_id = ${municipalityId}::uuid))`;
  return (await tx.$queryRaw<DayRow[]>(days(tenant, which))).map(dayOf);
};

/** One day of the register; `null` when no sheet with codes was printed on it. */
export const findSheetDay = async (tenant: TenantTx, day: CivilDate): Promise<SheetDay | null> => {
  const which = Prisma.sql`${sheets(tenant)} and ${ofDay(day)}`;
  const [row] = await tenant.tx.$queryRaw<DayRow[]>(days(tenant, which));
  return row ? dayOf(row) : null;
};

/** The signatures of a day, newest first. */
export const listSignatures = async (
  { tx, municipalityId }: TenantTx,
  day: CivilDate,
): Promise<SheetSignature[]> =>
  tx.sheetSignature.findMany({
    where: { municipalityId, day: new Date(day) },
    orderBy: { number: 'desc' },
    omit: { municipalityId: true, day: true },
  });

/** Signs a day as it stands; false when somebody else signed it at the same moment. */
export const insertSignature = async (
  { tx, municipalityId, now }: TenantTx,
  { day, counts, digest, signature }: SheetDay,
  signedBy: string,
): Promise<boolean> => {
  const { printed, handedOver, destroyed } = counts;
  const number = (signature?.number ?? 0) + 1;
  const row = { day: new Date(day), number, signedAt: now, signedBy, digest, printed, handedOver, destroyed };
  const { count } = await tx.sheetSignature.createMany({
    data: [{ municipalityId, ...row }],
    skipDuplicates: true,
  });
  return count === 1;
};

/** Notes that a sheet is no more, once; false when that was noted before. */
export const insertEnd = async (
  { tx, municipalityId, now }: TenantTx,
  end: { serial: string; reason: EndReason | 'expired'; notedBy: string | null },
): Promise<boolean> => {
  const { count } = await tx.sheetEnd.createMany({
    data: [{ municipalityId, ...end, notedAt: now }],
    skipDuplicates: true,
  });
  return count === 1;
};

/** The open sheets whose codes were destroyed because nobody confirmed the hand-over in time. */
export const listExpiredSheets = async ({ tx, municipalityId }: TenantTx): Promise<string[]> => {
  const open = Prisma.sql`p.municipality_id = ${municipalityId}::uuid and p.state = 'printed'
    and p.kind in (${Prisma.join([...codeKinds])}) and not exists (
      select from sheet_end e where e.municipality_id = p.municipality_id and e.serial = p.serial)`;
  const rows = await tx.$queryRaw<{ serial: string }[]>`
    select p.serial from ticket t
      join print p on p.municipality_id = t.municipality_id and p.request_id = t.request_id
      where t.state = 'expired' and ${open}
    union select p.serial from reprint r
      join print p on p.municipality_id = r.municipality_id and p.reprint_id = r.id
      where r.state = 'expired' and p.kind <> 'reprint-second' and ${open}
    union select p.serial from mandate m
      join print p on p.municipality_id = m.municipality_id and p.reprint_id = m.reprint_id
      where m.state = 'expired' and p.kind = 'reprint-second' and ${open}
    order by serial`;
  return rows.map(({ serial }) => serial);
};
