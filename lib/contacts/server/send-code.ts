// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomInt, randomUUID } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import {
  CODE_DIGITS,
  CODE_VALID_MS,
  type ContactKind,
  nextSending,
  SENDINGS_WITHIN_MS,
} from '@/lib/contacts/proof-code';
import { translate } from '@/lib/i18n/translate';
import { escapeHtml } from '@/lib/kernel/escape-html';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { type Carriers } from './carriers';
import { digestOf, type PersonsContact, proofOf } from './proof-of';
import { insertCode, listSendings, settleCode } from './store/proof-repository';

/** Who may prove contacts: at a request, and when they are changed later. */
export type Proving = Authorised<'work-requests' | 'reprint-codes'>;

/**
 * Why no code is on its way. `no-carrier`: this installation sends none of this kind. `too-many`: enough were sent to this contact;
 * again from an instant. `refused`: not to this contact. `away`: the carrier did not take it in time. Nothing of this stops anybody.
 */
export type SendCodeError =
  { kind: 'no-carrier' } | { kind: 'too-many'; from: Date } | { kind: 'refused' } | { kind: 'away' };

/** The carrier's answer is waited for at the counter, in ms. */
const DEADLINE_MS = 6_000;
const newCode = (): string => String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');

type Letter = { id: string; to: string; comune: string; codice: string };

const carry = async (
  { mailer, messenger }: Carriers,
  kind: ContactKind,
  { id, to, comune, codice }: Letter,
): Promise<Result<null, { kind: 'refused' | 'later' | 'away' }>> => {
  if (kind === 'mobile') {
    const text = translate('it', { key: 'contactProof.sms', values: { comune, codice } });
    return messenger ? messenger.send({ id, to, text }) : fail({ kind: 'away' });
  }
  const text = translate('it', { key: 'contactProof.mail', values: { codice } });
  const mail = {
    id,
    to,
    sender: translate('it', { key: 'contactProof.sender', values: { comune } }),
    subject: translate('it', { key: 'contactProof.subject' }),
    text,
    html: `<p>${escapeHtml(text)}</p>`,
  };
  return mailer ? mailer.send(mail, DEADLINE_MS) : fail({ kind: 'away' });
};

const write = (authorised: Proving, of: PersonsContact, id: string, code: string) =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, SendCodeError>> => {
      const proof = await proofOf(tenant, of);
      const since = new Date(tenant.now.getTime() - SENDINGS_WITHIN_MS);
      const from = nextSending(await listSendings(tenant, proof, since), tenant.now);
      if (from) return fail({ kind: 'too-many', from });
      await insertCode(tenant, {
        id,
        ...proof,
        session: authorised.sessionHash,
        digest: await digestOf(tenant, id, code),
        expiresAt: new Date(tenant.now.getTime() + CODE_VALID_MS),
        sentBy: authorised.operator.id,
      });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'contact.code-sent',
        subject: { kind: 'contact-proof', id },
        facts: { by: of.kind },
      });
      return ok(null);
    },
  );

const giveUp = (authorised: Proving, id: string, kind: ContactKind, why: string): Promise<void> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    await settleCode(tenant, id, { state: 'not-sent' });
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'contact.code-not-sent',
      subject: { kind: 'contact-proof', id },
      outcome: 'failed',
      facts: { by: kind, code: why },
    });
  });

/**
 * Sends a code to a contact while the citizen stands there. Only its keyed digest is kept, for this session; a new code ends the one before.
 * It is written down before it leaves, and sent while nobody waits for a lock; a sending that failed counts like the others.
 */
export const sendCode = async (
  carriers: Carriers,
  authorised: Proving,
  of: PersonsContact,
): Promise<Result<null, SendCodeError>> => {
  if ((of.kind === 'mobile' ? carriers.messenger : carriers.mailer) === null)
    return fail({ kind: 'no-carrier' });
  const [id, codice] = [randomUUID(), newCode()];
  const written = await write(authorised, of, id, codice);
  if (!written.ok) return written;
  const comune = authorised.operator.municipalityName;
  const sent = await carry(carriers, of.kind, { id, to: of.value, comune, codice });
  if (sent.ok) return ok(null);
  await giveUp(authorised, id, of.kind, sent.error.kind);
  return fail({ kind: sent.error.kind === 'refused' ? 'refused' : 'away' });
};
