// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';

/** A row of `cie_request` as an import writes it; sealed columns in base 64. */
export type ImportedRow = {
  id: string;
  status: string;
  draft: string | null;
  draftVersion: number;
  draftSavedAt: Date;
  openedAt: Date;
  operatorId: string;
  updatedAt: Date;
  surname: string;
  givenName: string;
  surnameSearch: string;
  codiceFiscale: string;
  birthDate: string | null;
  reason: string;
  missingCount: number;
  requestNumber: string | null;
  cardSerial: string | null;
  currentVersion: number | null;
  registeredAt: Date | null;
  handedOverAt: Date | null;
  closedAt: Date | null;
  closeReason: string | null;
};

/** A row of `cie_request_version`: the one version of an imported request. */
export type ImportedVersion = {
  requestId: string;
  data: string;
  checkCode: string;
  frozenAt: Date;
  frozenBy: string;
  voidedAt: Date | null;
};

/** Inserts requests; one statement, as Prisma's `createMany` takes many times as long. */
export const insertRequests = async (
  { tx, municipalityId }: TenantTx,
  rows: readonly ImportedRow[],
): Promise<void> => {
  await tx.$executeRaw`
    insert into cie_request (municipality_id, id, status, draft, draft_version, draft_saved_at, draft_saved_by, opened_at, opened_by,
      updated_at, surname, given_name, surname_search, codice_fiscale, birth_date, reason, missing_count, request_number, card_serial,
      current_version, registered_at, registered_by, handed_over_at, closed_at, close_reason)
    select ${municipalityId}::uuid, id, status, decode(draft, 'base64'), "draftVersion", "draftSavedAt", "operatorId", "openedAt",
      "operatorId", "updatedAt", surname, "givenName", "surnameSearch", "codiceFiscale", "birthDate", reason, "missingCount",
      "requestNumber", "cardSerial", "currentVersion", "registeredAt", case when "registeredAt" is not null then "operatorId" end,
      "handedOverAt", "closedAt", "closeReason"
    from json_to_recordset(${JSON.stringify(rows)}::json) as row(id uuid, status text, draft text, "draftVersion" int,
      "draftSavedAt" timestamptz, "openedAt" timestamptz, "operatorId" uuid, "updatedAt" timestamptz, surname text, "givenName" text,
      "surnameSearch" text, "codiceFiscale" text, "birthDate" date, reason text, "missingCount" int, "requestNumber" text,
      "cardSerial" text, "currentVersion" int, "registeredAt" timestamptz, "handedOverAt" timestamptz, "closedAt" timestamptz,
      "closeReason" text)`;
};

/** Inserts the versions of imported requests. */
export const insertVersions = async (
  { tx, municipalityId }: TenantTx,
  rows: readonly ImportedVersion[],
): Promise<void> => {
  await tx.$executeRaw`
    insert into cie_request_version (municipality_id, request_id, version, data, check_code, frozen_at, frozen_by, voided_at)
    select ${municipalityId}::uuid, "requestId", 1, decode(data, 'base64'), "checkCode", "frozenAt", "frozenBy", "voidedAt"
    from json_to_recordset(${JSON.stringify(rows)}::json) as row("requestId" uuid, data text, "checkCode" text, "frozenAt" timestamptz,
      "frozenBy" uuid, "voidedAt" timestamptz)`;
};
