// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { type AuditVerb } from '@/lib/audit/audit-verb';
import { listTimeline, type TimelineEntry } from '@/lib/audit/server/list-timeline';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type FrozenRequest } from '@/lib/cie-request/frozen-request';
import { type RequestPhoto } from '@/lib/cie-request/request-photo';
import { maskEmail, maskMobile } from '@/lib/contacts/mask';
import { findProofs, type Proofs } from '@/lib/contacts/server/find-proofs';
import { type ProgressEvent } from '@/lib/credential-backend/progress';
import { type LedgerEntry } from '@/lib/enrolment/ledger';
import { listProgress } from '@/lib/enrolment/server/list-progress';
import { listLedger } from '@/lib/enrolment/server/list-ledger';
import { findHeldTicket } from '@/lib/first-halves/server/hold-ticket';
import { type TicketState } from '@/lib/first-halves/ticket';
import { database, type TenantTx } from '@/lib/platform/database';
import { findPhoto } from './find-photo';
import { type RegistryCheck } from '@/lib/cie-request/registry-check';
import { findCheck } from './store/registry-check-repository';
import { findRow, findVersion, listVersions, type RequestRow, unsealNote } from './store/request-repository';
import { listOperatorNames } from './store/request-lists';

type Version = {
  version: number;
  checkCode: string;
  frozenAt: Date;
  frozenBy: string;
  voidedAt: Date | null;
};

/** A request as its page shows it: contacts masked, no draft, names of operators where they are shown. */
export type RequestPage = Omit<RequestRow, 'draft' | 'awaitedNote' | 'closeNote'> & {
  /** Why, when and by whom it was closed; `by` is empty when the program did it. */
  closing: { reason: string | null; note: string; at: Date; by: string } | null;
  /** The version in force, without its contacts; `null` for a draft. */
  current:
    | (Version & {
        data: Omit<FrozenRequest['data'], 'contacts'>;
        expiry: FrozenRequest['expiry'];
        decided: FrozenRequest['decided'];
        feeCents: number;
      })
    | null;
  contacts: {
    outcome: FrozenRequest['data']['contacts']['outcome'];
    email: string | null;
    mobile: string | null;
    readBackAt: string | null;
    /** Whether each of them was verified at the counter. */
    proofs: Proofs;
  } | null;
  versions: Version[];
  photo: RequestPhoto | null;
  ticket: TicketState | null;
  feed: LedgerEntry | null;
  /** What the credential backend told of the card since, the oldest first. */
  progress: ProgressEvent[];
  /** What the population register said, and of which typing; `null` when it was not asked. */
  registry: RegistryCheck | null;
  timeline: (TimelineEntry & { by: string })[];
  now: Date;
};

const TOLD: readonly AuditVerb[] = [
  'request.opened',
  'request.prepared',
  'request.version-voided',
  'request.registered',
  'request.reopened',
  'request.withdrawn',
  'request.cancelled',
  'draft.taken-over',
  'documents.awaited',
  'documents.arrived',
  'person.judged',
  'print.created',
  'print.jammed',
  'form.prefilled',
  'codes.awaited',
  'codes.came',
  'codes.way-chosen',
  'codes.told',
  'codes.sent-by-post',
  'codes.handed-over',
  'codes.hand-over-undone',
  'codes.destroyed',
  'contacts.revealed',
  'contact.refused',
  'contact.rechecked',
  'reminder.queued',
  'reminder.sent',
  'reminder.not-sent',
  'photo.kept',
  'photo.removed',
  'photo.deleted',
  'guide.queued',
  'guide.sent',
  'guide.not-sent',
  'enrolment.queued',
  'enrolment.accepted',
  'enrolment.attention',
  'enrolment.retried',
  'enrolment.cancelled',
  'delivery-evidence.exported',
  'card.held-at-post',
  'card.received',
  'card.handed-over',
  'card.disposed',
  'card.step-undone',
];

const currentOf = async (tenant: TenantTx, row: RequestRow) => {
  const version = row.currentVersion === null ? null : await findVersion(tenant, row.id, row.currentVersion);
  return version && !version.voidedAt ? version : null;
};

const maskedContacts = async (
  tenant: TenantTx,
  codiceFiscale: string | null,
  frozen: FrozenRequest,
): Promise<RequestPage['contacts']> => {
  const { outcome, email, mobile, readBackAt } = frozen.data.contacts;
  const proofs = await findProofs(tenant, codiceFiscale ?? '', { email, mobile });
  return {
    outcome,
    email: email && maskEmail(email),
    mobile: mobile && maskMobile(mobile),
    readBackAt,
    proofs,
  };
};

const withoutContacts = ({ contacts: _contacts, ...data }: FrozenRequest['data']) => data;

/** The page of one request, or `null` when this municipality has none with that id; opening it is audited. `prints` are serials whose story belongs to it. */
export const getRequest = (
  authorised: Authorised<'read-requests'>,
  requestId: string,
  prints: readonly string[] = [],
): Promise<RequestPage | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const row = await findRow(tenant, requestId);
    if (!row) return null;
    const current = await currentOf(tenant, row);
    const names = await listOperatorNames(tenant);
    const timeline = await listTimeline(tenant, [requestId, ...prints], TOLD);
    const { draft: _draft, awaitedNote: _awaitedNote, closeNote, ...facts } = row;
    const page: RequestPage = {
      ...facts,
      closing: row.closedAt && {
        reason: row.closeReason,
        note: await unsealNote(tenant, requestId, 'close_note', closeNote),
        at: row.closedAt,
        by: names.get(row.closedBy ?? '') ?? '',
      },
      current: current && {
        ...current,
        data: withoutContacts(current.frozen.data),
        expiry: current.frozen.expiry,
        decided: current.frozen.decided,
        feeCents: current.frozen.feeCents,
      },
      contacts: current && (await maskedContacts(tenant, row.codiceFiscale, current.frozen)),
      versions: await listVersions(tenant, requestId),
      photo: await findPhoto(tenant, requestId),
      ticket: (await findHeldTicket(tenant, requestId))?.state ?? null,
      feed: (await listLedger(tenant, [requestId])).get(requestId) ?? null,
      progress: await listProgress(tenant, requestId),
      registry: await findCheck(tenant, requestId),
      timeline: timeline.map((entry) => ({ ...entry, by: names.get(entry.actor) ?? '' })),
      now: tenant.now,
    };
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'request.read',
      subject: { kind: 'request', id: requestId },
    });
    return page;
  });
