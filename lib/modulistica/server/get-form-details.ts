// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { listColleagues } from '@/lib/access/server/list-colleagues';
import { nameOperators } from '@/lib/access/server/name-operators';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { changesAt, concerns, type Reader } from '@/lib/modulistica/form-change';
import { type FormKey, formNameOf, type FormVersion, isSameVersion } from '@/lib/modulistica/form-version';
import { type ReleaseRule } from '@/lib/modulistica/release-rule';
import { database, type TenantTx } from '@/lib/platform/database';
import { ruleFor } from './release-rule-of';
import { listVersions } from './store/form-repository';
import { listReadings } from './store/reading-repository';

/** Who has read of a change and who has not. */
export type Readers = { read: Reader[]; unread: Reader[] };

/** Beside a version itself: who may put it in force, who did what (names by operator's id), who knows of it. */
export type FormDetails = {
  rule: ReleaseRule;
  names: Readonly<Record<string, string>>;
  readers: Readers | null;
};

const idsIn = ({ kept, withdrawn, releases }: FormVersion): string[] =>
  [
    kept?.by,
    withdrawn?.by,
    ...releases.flatMap(({ proposed, released }) => [proposed?.by, released?.by]),
  ].filter((id) => id !== undefined);

const readersOf = async (
  tenant: TenantTx,
  versions: readonly FormVersion[],
  version: FormVersion,
): Promise<Readers | null> => {
  const change = changesAt(versions, tenant.now).findLast((one) => one.version === version);
  if (!change) return null;
  const concerned = (await listColleagues(tenant, 'print-forms')).filter((one) => concerns(change, one));
  const readings = await listReadings(tenant, [change.release.id]);
  const hasRead = ({ id }: Reader) => readings.some(({ operatorId }) => operatorId === id);
  return { read: concerned.filter(hasRead), unread: concerned.filter((one) => !hasRead(one)) };
};

/** The people behind a version that is here; audited, because it names them. `null` when it is not here. */
export const getFormDetails = (
  authorised: Authorised<'manage-forms'>,
  key: FormKey,
): Promise<FormDetails | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const versions = await listVersions(tenant, key);
    const version = versions.find((candidate) => isSameVersion(candidate, key));
    if (!version) return null;
    const rule = await ruleFor(tenant, authorised, version);
    const names = await nameOperators(tenant, idsIn(version));
    const readers = await readersOf(tenant, versions, version);
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'form.people-shown',
      subject: { kind: 'form', id: formNameOf(key) },
      facts: { count: Object.keys(names).length + (readers?.unread.length ?? 0) },
    });
    return { rule, names, readers };
  });
