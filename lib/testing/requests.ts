// SPDX-License-Identifier: AGPL-3.0-or-later
import { completeValues } from '@/lib/cie-request/example-request';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { needsReason } from '@/lib/cie-request/look-alike';
import { comparePeople } from '@/lib/cie-request/server/compare-people';
import { judgeLookAlike } from '@/lib/cie-request/server/judge-look-alike';
import { openRequest } from '@/lib/cie-request/server/open-request';
import { prepareSignature, type PreparedRequest } from '@/lib/cie-request/server/prepare-signature';
import { registerRequest } from '@/lib/cie-request/server/register-request';
import { saveDraft } from '@/lib/cie-request/server/save-draft';
import { loadBasePlaces } from '@/lib/places/server/load-base-places';
import { type Authorised } from '@/lib/access/authorised';
import { proofPaper } from '@/lib/receipt/server/proof-paper';
import { openDatabase } from '@/lib/platform/database';
import { ownerDatabaseUrl } from '@/lib/platform/env';
import { type Actor } from './town';
import { valueOf } from './value-of';

/** Loads the places that every request names; once per database. */
export const loadPlaces = async (): Promise<void> => {
  const owner = openDatabase(ownerDatabaseUrl(), 1);
  try {
    await owner.withoutTenant(loadBasePlaces);
  } finally {
    await owner.close();
  }
};

/** Another person of the same household. */
export const otherPerson: FormValues = {
  'person.codiceFiscale': 'mntlra86a41a944y',
  'person.surname': 'Montanari',
  'person.givenName': 'Lara',
  'person.birthDate': '01/01/1986',
};

/** A request with a ticket as it stands after a step. */
export type Prepared = PreparedRequest & { requestId: string; cardSerial: string };

/** Opens a request and types it all. */
export const typeRequest = async (clerk: Actor, changes: FormValues = {}): Promise<string> => {
  const authorised = await clerk.proof('work-requests');
  const requestId = await openRequest(authorised);
  valueOf(await saveDraft(authorised, { requestId, version: 0, values: completeValues(changes) }));
  return requestId;
};

/** Says of each request of the same person why there are two: in tests everybody is Beatrice Montanari. */
const judgeAll = async (authorised: Authorised<'work-requests'>, requestId: string): Promise<void> => {
  const { others } = valueOf(await comparePeople(authorised, requestId));
  for (const { like } of others.filter(({ like }) => needsReason(like)))
    valueOf(
      await judgeLookAlike(authorised, {
        requestId,
        otherId: like.id,
        reason: 'other',
        note: 'prova',
      }),
    );
};

/** "Controlla e stampa", with the paper tried for real; who registers the same person at the same moment is judged too. */
export const prepare = async (
  authorised: Authorised<'work-requests'>,
  requestId: string,
): ReturnType<typeof prepareSignature> => {
  for (;;) {
    const prepared = await prepareSignature(authorised, requestId, proofPaper);
    if (prepared.ok || prepared.error.kind !== 'look-alike') return prepared;
    await judgeAll(authorised, requestId);
  }
};

/** … and prints it for the signature. */
export const prepareRequest = async (clerk: Actor, changes: FormValues = {}): Promise<Prepared> => {
  const requestId = await typeRequest(clerk, changes);
  const { cardSerial, ...prepared } = valueOf(await prepare(await clerk.proof('work-requests'), requestId));
  if (cardSerial === null) throw new Error('the town has tickets in stock');
  return { requestId, cardSerial, ...prepared };
};

/** … and registers it as signed. */
export const registerNew = async (clerk: Actor, changes: FormValues = {}): Promise<Prepared> => {
  const prepared = await prepareRequest(clerk, changes);
  valueOf(await registerRequest(await clerk.proof('work-requests'), prepared));
  return prepared;
};
