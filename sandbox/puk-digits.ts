// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type Tx } from './database';
import { question } from './operation';
import { Refusal } from './problem';

const MOST_ERRORS = 5;
const DAY_MS = 86_400_000;

/** How far guessing has gone on one card. */
export type Guesses = { wrong: number; since: Date | null; lockedUntil: Date | null };

/** Errors still allowed and the lock, at an instant; an old count and an old lock are over. */
const current = ({ wrong, since, lockedUntil }: Guesses, now: Date): Guesses => {
  if (lockedUntil !== null && lockedUntil > now) return { wrong, since, lockedUntil };
  const stale = lockedUntil !== null || since === null || now.getTime() - since.getTime() >= DAY_MS;
  return stale ? { wrong: 0, since: null, lockedUntil: null } : { wrong, since, lockedUntil: null };
};

/** The count after one more check: the fifth error in 24 hours locks the card for 24 hours. */
export const afterCheck = (
  known: Guesses,
  right: boolean,
  now: Date,
): Guesses & { outcome: 'accepted' | 'rejected' | 'locked' } => {
  const guesses = current(known, now);
  if (guesses.lockedUntil !== null) return { ...guesses, outcome: 'locked' };
  if (right) return { ...guesses, outcome: 'accepted' };
  const wrong = guesses.wrong + 1;
  const lockedUntil = wrong >= MOST_ERRORS ? new Date(now.getTime() + DAY_MS) : null;
  return { wrong, since: guesses.since ?? now, lockedUntil, outcome: 'rejected' };
};

type CheckedCard = {
  puk_verifiers: Buffer[];
  wrong_checks: number;
  checks_since: Date | null;
  locked_until: Date | null;
};

const lockCard = async (tx: Tx, asked: Wire['PukDigitQuestion']): Promise<CheckedCard> => {
  const { rows } = await tx.query<CheckedCard>(
    `select puk_verifiers, wrong_checks, checks_since, locked_until from card
     where serial = $1 and tax_code = $2 for update`,
    [asked.card_serial_number, asked.tax_code],
  );
  const card = rows[0];
  if (!card) throw new Refusal('not-found');
  return card;
};

export const checkPukDigits = question(
  '/puk-digit-checks',
  'PukDigitQuestion',
  async (tx, asked, { now, keyring }) => {
    const positions = new Set(asked.digits.map(({ position }) => position));
    if (positions.size < asked.digits.length)
      throw new Refusal('malformed-request', { detail: 'digits position twice' });
    const serial = asked.card_serial_number;
    const card = await lockCard(tx, asked);
    const right = asked.digits
      .map(({ position, digit }) =>
        keyring.matches(card.puk_verifiers[position - 1], serial, position, digit),
      )
      .every(Boolean);
    const known = { wrong: card.wrong_checks, since: card.checks_since, lockedUntil: card.locked_until };
    const { outcome, wrong, since, lockedUntil } = afterCheck(known, right, now);
    await tx.query(
      'update card set wrong_checks = $2, checks_since = $3, locked_until = $4 where serial = $1',
      [serial, wrong, since, lockedUntil],
    );
    const answer: Wire['PukDigitAnswer'] = {
      outcome,
      attempts_left: lockedUntil === null ? MOST_ERRORS - wrong : 0,
      ...(lockedUntil && { locked_until: lockedUntil.toISOString() }),
    };
    return { json: answer };
  },
);
