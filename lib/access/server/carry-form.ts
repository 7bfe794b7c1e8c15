// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type Authorised } from '@/lib/access/authorised';
import { type Permission } from '@/lib/access/permission';
import { isUuid } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { sealJson, unsealJson } from '@/lib/platform/vault/vault';
import { leaveNote, readNote } from './sealed-note';
import { CARRIED_MS } from '@/lib/access/session-rules';
import { sessionHashOf, type SessionToken } from './session-token';
import { findCarried, insertCarried } from './store/carried-form-repository';
import { findSession } from './store/session-repository';

const LONGEST = 300_000;
const NOTE = 'ripresa';

const placeOf = (row: string) => ({ table: 'carried_form', column: 'fields', row });

const textsOf = (form: FormData): [string, string][] =>
  [...form].flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('$ACTION') ? [[name, value] as [string, string]] : [],
  );

/**
 * Keeps what was posted without JavaScript when the session was over, sealed, for the operator whose session it was: after signing
 * in again the page shows it. Without a session that was ever theirs nothing is kept.
 */
export const carryForm = async (token: SessionToken | null, path: string, form: FormData): Promise<void> => {
  const fields = textsOf(form);
  if (!token || JSON.stringify(fields).length > LONGEST) return;
  const id = await database().withTenant(token.municipalityId, async (tenant) => {
    const session = await findSession(tenant, sessionHashOf(token.sid));
    if (!session?.operator.enabled) return null;
    const row = randomUUID();
    const sealed = await sealJson(tenant, placeOf(row), fields);
    await insertCarried(tenant, { id: row, operatorId: session.operatorId, path, fields: sealed });
    return row;
  });
  if (id) await leaveNote(NOTE, '/', id);
};

/** What was carried over the sign-in for this page, or `null`; only to the operator who typed it, within the hour. */
export const findCarriedForm = async (
  authorised: Authorised<Permission>,
  path: string,
): Promise<FormData | null> => {
  const id = await readNote(NOTE);
  if (!isUuid(id)) return null;
  const { id: operatorId, municipalityId } = authorised.operator;
  return database().withTenant(municipalityId, async (tenant) => {
    const row = await findCarried(
      tenant,
      { id, operatorId, path },
      new Date(tenant.now.getTime() - CARRIED_MS),
    );
    if (!row) return null;
    const form = new FormData();
    for (const [name, value] of (await unsealJson(tenant, placeOf(id), row.fields)) as [string, string][]) {
      form.append(name, value);
    }
    return form;
  });
};
