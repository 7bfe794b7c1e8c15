// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type SealedTicket } from '@/lib/credential-backend/ticket';
import { askForLot, openOrder } from '@/lib/first-halves/server/order-lot';
import { systemClock } from '@/lib/kernel/clock';
import { ok } from '@/lib/kernel/result';
import { mintCode, mintSerial } from '@/sandbox/mint';
import { sealTo } from '@/sandbox/seal';
import { inTown, type Town } from './town';
import { valueOf } from './value-of';

const YEAR_MS = 365 * 86_400_000;

const unasked = () => Promise.reject(new Error('this test asks nothing of the kind'));

/** A credential backend that answers what a test gives it; anything else fails the test. */
export const backendWith = (answers: Partial<CredentialBackend>): CredentialBackend => ({
  orderTickets: unasked,
  voidTickets: unasked,
  returnTickets: unasked,
  submitEnrolment: unasked,
  cancelEnrolment: unasked,
  showEnrolment: unasked,
  changeContacts: unasked,
  listProgress: unasked,
  listEnrolmentDays: unasked,
  listEnrolmentsOfDay: unasked,
  findCard: unasked,
  releaseFirstHalf: unasked,
  dispatchSecondHalf: unasked,
  releaseSecondHalf: unasked,
  notifyContacts: unasked,
  listOfficialForms: unasked,
  fetchOfficialForm: unasked,
  listOperatorNotices: unasked,
  showStatus: unasked,
  ...answers,
});

/** Four digits each, as the sandbox minted them. */
export type MintedHalves = { pin: string; puk: string };

/**
 * Puts tickets into a town's stock as the worker does, minted and sealed by the sandbox's own code (the sandbox
 * itself serves the two practice municipalities only). Returns the halves by card serial.
 */
export const stockTickets = async (
  town: Town,
  count: number,
  expiresAt: Date = new Date(systemClock.now().getTime() + YEAR_MS),
): Promise<Map<string, MintedHalves>> => {
  const minted = new Map<string, MintedHalves>();
  const issue = async (recipientKey: Parameters<typeof sealTo>[0]): Promise<SealedTicket> => {
    const halves = { pin: mintCode().slice(0, 4), puk: mintCode().slice(0, 4) };
    const ticketId = randomUUID();
    const cardSerial = mintSerial();
    const sealedFirstHalves = await sealTo(recipientKey, {
      ticket_id: ticketId,
      card_serial_number: cardSerial,
      municipality_code: town.istatCode,
      pin_first_half: halves.pin,
      puk_first_half: halves.puk,
    });
    minted.set(cardSerial, halves);
    return { ticketId, cardSerial, sealedFirstHalves };
  };
  const office = backendWith({
    orderTickets: async ({ count: size, recipientKey }) => {
      const tickets = await Promise.all(Array.from({ length: size }, () => issue(recipientKey)));
      return ok({
        lotId: randomUUID(),
        recipientKeyId: recipientKey.kid,
        issuedAt: systemClock.now(),
        expiresAt,
        tickets,
      });
    },
  });
  const municipality = { id: town.id, istatCode: town.istatCode };
  const order = await inTown(town, (tenant) => openOrder(tenant, count));
  const received = valueOf(await askForLot(office, municipality, order));
  if (received !== count) throw new Error('the stock was filled');
  return minted;
};
