// SPDX-License-Identifier: AGPL-3.0-or-later
import type pg from 'pg';
import { practiceCards } from '@/contracts/practice/cards';
import { inTransaction } from './database';
import { type Keyring } from './keyring';
import { keepCard } from './mint-card';

/** Puts in the practice cards that are not there yet, each with codes of its own. */
export const seedCards = (pool: pg.Pool, keyring: Keyring): Promise<void> =>
  inTransaction(pool, async (tx) => {
    for (const card of practiceCards) {
      if ((await keepCard(tx, keyring, card.cardSerial, card.issuingMunicipalityCode)) === null) continue;
      await tx.query(
        `update card set state = $2, tax_code = $3, surname = $4, given_name = $5, issued_on = $6, expires_on = $7,
           email = $8, mobile = $9 where serial = $1`,
        [
          card.cardSerial,
          card.state,
          card.codiceFiscale,
          card.surname,
          card.givenName,
          card.issuedOn,
          card.expiresOn,
          card.email,
          card.mobile,
        ],
      );
    }
  });
