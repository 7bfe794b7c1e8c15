// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { canonicalJson, checkCode } from '@/lib/cie-request/check-code';
import { type FrozenRequest } from '@/lib/cie-request/frozen-request';
import { type ImportedRequest } from '@/lib/cie-request/imported-request';
import { requestNumberOf } from '@/lib/cie-request/request-number';
import { importLedger } from '@/lib/enrolment/server/import-ledger';
import { importTickets } from '@/lib/first-halves/server/import-tickets';
import { type TicketState } from '@/lib/first-halves/ticket';
import { partsOf } from '@/lib/kernel/civil-date';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { takeNumbers } from '@/lib/municipality/server/take-number';
import { type TenantTx } from '@/lib/platform/database';
import { type SealedPlace, sealerOf } from '@/lib/platform/vault/vault';
import { columnsOf } from './open-request';
import { draftPlace, versionPlace } from './store/request-repository';
import { type ImportedRow, insertRequests, insertVersions } from './store/import-repository';

/** A request whose version was printed: its number and card stand on paper. */
type Numbered = ImportedRequest & { frozen: FrozenRequest; requestNumber: string; cardSerial: string };

/** What an import says of itself in the trail: from which seed, and how far it came. */
export type ImportStage = { seed: number; people: number; last: number };

const MINUTE_MS = 60_000;
const DRAFT_DAYS_MS = 30 * 1_440 * MINUTE_MS;
const TYPED_TURNS = 3;

const later = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * MINUTE_MS);

const timesOf = ({ status, openedAt }: ImportedRequest) => {
  const registeredAt = status === 'registered' || status === 'completed' ? later(openedAt, 12) : null;
  const handedOverAt = status === 'completed' ? later(openedAt, 15) : null;
  const expired = status === 'cancelled' ? new Date(openedAt.getTime() + DRAFT_DAYS_MS) : null;
  const closedAt = status === 'withdrawn' ? later(openedAt, 20) : expired;
  const updatedAt = closedAt ?? handedOverAt ?? registeredAt ?? later(openedAt, 8);
  return { draftSavedAt: later(openedAt, 7), registeredAt, handedOverAt, closedAt, updatedAt };
};

const TICKET_STATES: Partial<Record<ImportedRequest['status'], TicketState>> = {
  'to-sign': 'reserved',
  registered: 'assigned',
  completed: 'handed-over',
  withdrawn: 'voided',
};

/** Gives numbers and cards, in the order of the requests; each year has its own series. */
const numbered = async (
  tenant: TenantTx,
  requests: readonly ImportedRequest[],
  serialOf: (running: number) => string,
): Promise<Numbered[]> => {
  const printed = requests.flatMap((request) =>
    request.frozen ? [{ ...request, frozen: request.frozen }] : [],
  );
  if (printed.length === 0) return [];
  const { settings } = await getOwnMunicipality(tenant);
  const yearOf = ({ frozen }: (typeof printed)[number]): number => partsOf(frozen.requestDate).year;
  const next = new Map<number, number>();
  for (const year of new Set(printed.map(yearOf))) {
    const count = printed.filter((request) => yearOf(request) === year).length;
    next.set(year, await takeNumbers(tenant, 'request', year, count));
  }
  const firstCard = await takeNumbers(tenant, 'practice-card', 0, printed.length);
  return printed.map((request, index) => {
    const year = yearOf(request);
    const running = next.get(year) ?? 1;
    next.set(year, running + 1);
    const requestNumber = requestNumberOf({ prefix: settings.requestPrefix, year, running });
    return { ...request, requestNumber, cardSerial: serialOf(firstCard + index) };
  });
};

const versionOf = (request: Numbered, sealed: (place: SealedPlace, value: unknown) => string) => {
  const { id, frozen, requestNumber } = request;
  const digest = createHash('sha256')
    .update(canonicalJson({ frozen, requestNumber, version: 1 }))
    .digest();
  return {
    requestId: id,
    data: sealed(versionPlace(id, 1), frozen),
    checkCode: checkCode(digest),
    frozenAt: later(request.openedAt, 8),
    frozenBy: request.operatorId,
    voidedAt: request.status === 'withdrawn' ? later(request.openedAt, 20) : null,
  };
};

const rowOf = (
  request: ImportedRequest,
  printed: Numbered | undefined,
  sealed: (place: SealedPlace, value: unknown) => string,
): ImportedRow => {
  const { id, status, values, closeReason, openedAt, operatorId } = request;
  const empty = status === 'cancelled';
  return {
    id,
    status,
    draft: empty ? null : sealed(draftPlace(id), values),
    draftVersion: TYPED_TURNS,
    openedAt,
    operatorId,
    ...columnsOf(values),
    birthDate: columnsOf(values).birthDate?.toISOString().slice(0, 10) ?? null,
    missingCount: status === 'draft' ? 1 : 0,
    requestNumber: printed?.requestNumber ?? null,
    cardSerial: printed?.cardSerial ?? null,
    currentVersion: printed ? 1 : null,
    closeReason,
    ...timesOf(request),
  };
};

const importPaper = async (tenant: TenantTx, printed: readonly Numbered[]): Promise<void> => {
  const [first] = printed;
  if (!first) return;
  const tickets = printed.map(({ id, cardSerial, status, openedAt }) => ({
    id,
    cardSerial,
    state: TICKET_STATES[status] ?? 'voided',
    requestId: id,
    assignedAt: later(openedAt, 8),
  }));
  await importTickets(tenant, first.id, tickets);
  const registered = printed.filter(({ status }) => status === 'registered' || status === 'completed');
  await importLedger(
    tenant,
    registered.map(({ id, cardSerial, frozen, openedAt }) => ({
      requestId: id,
      version: 1,
      ticketId: id,
      cardSerial,
      messageId: id,
      backendId: `IMP-${id.slice(0, 8)}`,
      acceptedAt: later(openedAt, 13),
      activationFrom: frozen.data.contacts.mobile === null ? null : later(openedAt, 13),
    })),
  );
};

/**
 * Puts invented requests into a practice database, all of them or none: sealed as if typed, numbered in their years' series, with one
 * entry in the trail for the whole batch. `serialOf` gives the serial of a running number; no ticket has halves.
 */
export const importRequests = async (
  tenant: TenantTx,
  requests: readonly ImportedRequest[],
  serialOf: (running: number) => string,
  stage: ImportStage,
): Promise<void> => {
  const seal = await sealerOf(tenant);
  const sealed = (place: SealedPlace, value: unknown): string =>
    Buffer.from(seal(place, Buffer.from(JSON.stringify(value), 'utf8'))).toString('base64');
  const printed = await numbered(tenant, requests, serialOf);
  const byId = new Map(printed.map((request) => [request.id, request]));
  await insertRequests(
    tenant,
    requests.map((request) => rowOf(request, byId.get(request.id), sealed)),
  );
  await insertVersions(
    tenant,
    printed.map((request) => versionOf(request, sealed)),
  );
  await importPaper(tenant, printed);
  await recordAudit(tenant, SYSTEM, {
    verb: 'practice.volume-imported',
    subject: { kind: 'practice-volume', id: `${stage.seed}/${stage.people}` },
    facts: { count: requests.length, last: stage.last },
  });
};
