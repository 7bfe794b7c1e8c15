// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { type Permission } from '@/lib/access/permission';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { changeCounterDuplex } from '@/lib/municipality/server/change-counter-duplex';
import { database, type TenantTx } from '@/lib/platform/database';
import { OUR_PAPER } from '../abilities';
import { type CounterPrinter } from '../counter-printer';
import { type JobAttributes, jobAttributesOf, type SheetSides, type UnfitJob } from '../job-attributes';
import { type PrintJobView, TEST_PAGE } from '../print-job';
import { type PrinterFault } from '../printer-fault';
import { type Printers } from '../printers';
import { isOver, type SheetProgress } from '../sheet-state';
import { findJob, findNewestJob, insertJob, updateJob } from './store/job-repository';
import { findPrinter, putPrinter } from './store/printer-repository';

export type SendError = { kind: 'no-printer' } | UnfitJob;

/** What is sent: a print that exists already, or the test page (`serial` is `null`), and how its bytes are drawn. */
export type Sheet<E extends { kind: string }> = {
  serial: string | null;
  sides: SheetSides;
  draw: () => Promise<Result<Uint8Array, E>>;
};

/** A sending that is younger is not sent again. */
const SAME_MS = 10 * 60_000;

type Prepared = { printer: CounterPrinter; attributes: JobAttributes };

const prepare = async (
  tenant: TenantTx,
  { operator }: Authorised<Permission>,
  sides: SheetSides,
): Promise<Result<Prepared, SendError>> => {
  const printer = await findPrinter(tenant, operator.counterId);
  if (!printer?.abilities) return fail({ kind: 'no-printer' });
  const attributes = jobAttributesOf(printer.abilities, sides);
  return attributes.ok ? ok({ printer, attributes: attributes.value }) : attributes;
};

/** The same sheet on its way already: a second press sends nothing. */
const findOnItsWay = async (
  tenant: TenantTx,
  authorised: Authorised<Permission>,
  { serial, sides }: Pick<Sheet<never>, 'serial' | 'sides'>,
): Promise<PrintJobView | null> => {
  const since = new Date(tenant.now.getTime() - SAME_MS);
  const job = await findNewestJob(tenant, authorised, [serial], since);
  return job && job.view.sides === sides && !isOver(job.view.state) ? job.view : null;
};

/** A printer that refuses two-sided after all is known from now on as one that has only one side. */
const isAboutSides = (fault: PrinterFault, sides: SheetSides): boolean =>
  sides === 'both' &&
  fault.kind === 'refused-attributes' &&
  (fault.attributes.length === 0 || fault.attributes.includes('sides'));

const knowAsOneSided = async (
  tenant: TenantTx,
  authorised: Authorised<Permission>,
  printer: CounterPrinter,
): Promise<void> => {
  const { counterId } = authorised.operator;
  const { abilities } = printer;
  if (!abilities) return;
  const sides = abilities.sides.filter((word) => word !== OUR_PAPER.twoSided);
  await putPrinter(tenant, counterId, { ...printer, abilities: { ...abilities, sides } });
  await changeCounterDuplex(tenant, actorOf(authorised), counterId, false);
};

const settle = async (
  tenant: TenantTx,
  authorised: Authorised<Permission>,
  {
    id,
    serial,
    sides,
    printer,
  }: { id: string; serial: string | null; sides: SheetSides; printer: CounterPrinter },
  sent: Result<{ number: number }, PrinterFault>,
): Promise<PrintJobView> => {
  const progress: SheetProgress = { state: sent.ok ? 'waiting' : 'failed', trouble: null };
  const fault = sent.ok ? null : sent.error.kind;
  await updateJob(tenant, id, { ...progress, fault, ...(sent.ok ? sent.value : {}) });
  if (!sent.ok) {
    if (isAboutSides(sent.error, sides)) await knowAsOneSided(tenant, authorised, printer);
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'print.refused',
      subject: { kind: 'print', id: serial ?? TEST_PAGE },
      outcome: 'failed',
      facts: { fault },
    });
  }
  const job = await findJob(tenant, authorised, id);
  if (!job) throw new Error('a sending that was entered is there');
  return job.view;
};

/**
 * Sends a sheet to the counter's printer: entered first, then drawn in memory and sent, then what the printer said. The bytes are those
 * that the browser would get, and are kept nowhere.
 */
export const sendSheet = async <E extends { kind: string }>(
  authorised: Authorised<Permission>,
  printers: Printers,
  { serial, sides, draw }: Sheet<E>,
): Promise<Result<PrintJobView, SendError | E>> => {
  const { municipalityId } = authorised.operator;
  const prepared = await database().withTenant(municipalityId, async (tenant) => {
    const onItsWay = serial && (await findOnItsWay(tenant, authorised, { serial, sides }));
    return onItsWay ? ok({ onItsWay }) : prepare(tenant, authorised, sides);
  });
  if (!prepared.ok) return prepared;
  if ('onItsWay' in prepared.value) return ok(prepared.value.onItsWay);
  const { printer, attributes } = prepared.value;
  const drawn = await draw();
  if (!drawn.ok) return drawn;
  const id = randomUUID();
  const { name, address, certificate } = printer;
  await database().withTenant(municipalityId, async (tenant) => {
    await insertJob(tenant, authorised, { id, serial, sides, printer: name, address, certificate });
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'print.sent',
      subject: { kind: 'print', id: serial ?? TEST_PAGE },
      facts: { sides },
    });
  });
  const sent = await printers.print(printer, {
    name: serial ?? TEST_PAGE,
    attributes,
    document: drawn.value,
  });
  return ok(
    await database().withTenant(municipalityId, (tenant) =>
      settle(tenant, authorised, { id, serial, sides, printer }, sent),
    ),
  );
};
