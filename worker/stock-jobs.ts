// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { closeUnconfirmed } from '@/lib/cie-request/server/close-unconfirmed';
import { releaseCodes } from '@/lib/cie-request/server/release-codes';
import { destroyHalves } from '@/lib/first-halves/server/destroy-halves';
import { refillStock } from '@/lib/first-halves/server/refill-stock';
import { returnTickets } from '@/lib/first-halves/server/return-tickets';
import { withdrawStock } from '@/lib/first-halves/server/withdraw-stock';
import { voidTickets } from '@/lib/first-halves/server/void-tickets';
import { destroyReleased } from '@/lib/reprint/server/destroy-released';
import { resumeSeconds, tidyMandates } from '@/lib/reprint/server/mandate/tidy-mandates';
import { resumeReleases } from '@/lib/reprint/server/resume-releases';
import { noteExpired } from '@/lib/sheet-register/server/note-expired';
import { type Job, forEach, forEachThatKeeps } from './job';

/** Jobs of the codes: ordered, given to who waits for them, returned, voided, destroyed. */
export const stockJobs = (backend: CredentialBackend): readonly Job[] => [
  {
    name: 'refill-stock',
    everyMs: 5_000,
    run: forEach(async (municipality) => {
      const refilled = await refillStock(backend, municipality);
      return refilled.ok ? refilled.value : 0;
    }),
  },
  { name: 'release-codes', everyMs: 5_000, run: forEach(({ id }) => releaseCodes(id)) },
  {
    name: 'return-tickets',
    everyMs: 10_000,
    run: forEach(async (municipality) => {
      const withdrawn = await withdrawStock(municipality.id);
      const returned = await returnTickets(backend, municipality);
      return withdrawn + (returned.ok ? returned.value : 0);
    }),
  },
  {
    name: 'void-tickets',
    everyMs: 10_000,
    run: forEach(async (municipality) => {
      const voided = await voidTickets(backend, municipality);
      return voided.ok ? voided.value : 0;
    }),
  },
  {
    name: 'resume-releases',
    everyMs: 5_000,
    run: forEach(
      async (municipality) =>
        (await resumeReleases(backend, municipality)) + (await resumeSeconds(backend, municipality)),
    ),
  },
  {
    name: 'destroy-halves',
    everyMs: 15_000,
    run: forEachThatKeeps(async ({ id }, { unconfirmedSheetDays: days, mandateDays }) => {
      const { handedOver, expired } = await destroyHalves(id, days);
      const closed = await closeUnconfirmed(id);
      const released = await destroyReleased(id, days);
      const mandates = await tidyMandates(id, { keepDays: days, scanDays: mandateDays });
      return handedOver + expired + closed + released + mandates + (await noteExpired(id));
    }),
  },
];
