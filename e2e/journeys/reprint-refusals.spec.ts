// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { expectAccessible } from '../checks/accessibility';
import { ageReprints } from '../checks/earlier-reprints';
import { signal } from '../checks/backend';
import { readPaper, textsOf } from '../checks/paper';
import { expect, test } from '../fixtures';
import {
  askCodes,
  chooseReason,
  codeToType,
  findCard,
  identifyByCard,
  practiceCard,
  printReprint,
  reprintIdOf,
  signDeclaration,
} from '../screens/reprint';
import { operators, signIn, signInAnew } from '../screens/sign-in';
import { onDatabase } from '../walls/stack-database';

test.beforeAll(ageReprints);

const DAY_MS = 86_400_000;

const away = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'I codici non restano in attesa da nessuna parte' });

const giveUp = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Annulla', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Ristampe di oggi' })).toBeVisible();
};

/** As if the reprint of this page had been made so many days ago; with `copies` there were more, further back. */
const releasedBefore = (id: string, days: number, copies: readonly number[] = []): Promise<Date> =>
  onDatabase(
    'sportello',
    async (client) => {
      const { rows } = await client.query<{ at: Date }>(
        `update reprint set released_at = date_trunc('minute', now()) - make_interval(secs => $2) where id = $1 returning released_at as at`,
        [id, days * 86_400],
      );
      for (const copy of copies)
        await client.query(
          `insert into reprint select (jsonb_populate_record(null::reprint, to_jsonb(r) || jsonb_build_object('id', gen_random_uuid(),
             'release_key', gen_random_uuid(), 'ticket_id', gen_random_uuid(), 'released_at', r.released_at - make_interval(days => $2)))).*
           from reprint r where id = $1`,
          [id, copy],
        );
      return rows[0]?.at ?? new Date(0);
    },
    true,
  );

const askAgain = async (page: Page): Promise<void> => {
  await page.getByText('Smarrita', { exact: true }).first().click();
  await page.getByRole('button', { name: /Stampa la dichiarazione/ }).click();
};

const expectLimit = async (page: Page, why: string, from: Date): Promise<void> => {
  const told = `${why}: la prossima si può fare dal ${formatDay(from)}, ore ${formatTime(from)}.`;
  await expect(page.getByText(told)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Smarrita' })).toBeChecked();
};

test('certified mail takes no second half: said at its field, nothing that was typed is lost', async ({
  page,
  complaints,
}) => {
  await signIn(page, operators.clerk);
  await findCard(page, practiceCard('CA20417HR'));
  await identifyByCard(page);
  await page.getByText('Seconda metà', { exact: true }).click();
  await page.getByText('A un’altra e-mail, scritta qui sotto').click();
  const email = page.getByLabel('E-mail per la seconda metà');
  await email.fill('a.zanotti@pec.it');
  await page.getByText('Rubata', { exact: true }).click();
  await page.getByRole('button', { name: /Stampa la dichiarazione/ }).click();
  await expect(email).toHaveAccessibleDescription(
    /È una PEC: il Ministero non ci manda la seconda metà\. Chiedere un’altra e-mail\./,
  );
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await expect(email).toHaveValue('a.zanotti@pec.it');
  for (const kept of ['Seconda metà', 'A un’altra e-mail, scritta qui sotto', 'Rubata'])
    await expect(page.getByRole('radio', { name: kept })).toBeChecked();
  await expectAccessible(page);
  await giveUp(page);
  expect(complaints).toEqual([]);
});

test('@campaign the service is away: said at once where a card is looked for and where codes are asked; no code waits anywhere', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await signInAnew(page, operators.otherClerk);
  const { codiceFiscale, cardSerial } = practiceCard('CA20417HR');
  await findCard(page, practiceCard('CA20417HR'));
  await identifyByCard(page);
  await chooseReason(page, "Mai consegnata dall'ufficio");
  const [reprint, id] = [page.url(), reprintIdOf(page)];
  const code = await codeToType(page);
  signal('sandbox', 'SIGSTOP');
  try {
    await page.getByLabel('Codice di accesso, 6 cifre').fill(code);
    await page.getByRole('button', { name: 'Chiedi e stampa i codici' }).click();
    await expect(away(page)).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('button', { name: 'Riprova adesso' })).toBeVisible();
    await expectAccessible(page);
    expect((await printReprint(page, 'codes')).status).toBe(409);

    await page.goto('/ristampe');
    await page.getByLabel('Codice fiscale', { exact: true }).fill(codiceFiscale);
    await page.getByLabel('Numero della carta', { exact: true }).fill(cardSerial);
    await page.keyboard.press('F9');
    await expect(away(page)).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText('Il servizio del Ministero ora non risponde.')).toBeVisible();
    await expectAccessible(page);
    const waiting = await onDatabase('sportello', (client) =>
      client.query(
        `select sealed, (select count(*) from outbox_message where aggregate_id = r.id) as messages from reprint r where id = $1`,
        [id],
      ),
    );
    expect(waiting.rows).toEqual([{ sealed: null, messages: '0' }]);
  } finally {
    signal('sandbox', 'SIGCONT');
  }
  await expect(async () => {
    if (await page.getByRole('button', { name: 'Riprova adesso' }).isVisible())
      await page.getByRole('button', { name: 'Riprova adesso' }).click();
    await expect(page).toHaveURL(reprint, { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await expect(async () => {
    if (await page.getByRole('button', { name: 'Riprova adesso' }).isVisible())
      await page.getByRole('button', { name: 'Riprova adesso' }).click();
    await expect(page.getByRole('button', { name: 'Consegnata – prossimo' })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await readPaper((await printReprint(page, 'codes')).bytes, 2);
  await giveUp(page);
});

test('@campaign the limits of a citizen: a day between two, four in thirty days; each time it says from when, and the office’s own fault is none', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signInAnew(page, operators.otherClerk);
  const card = practiceCard('CB08265TV');
  await findCard(page, card);
  await identifyByCard(page);
  await chooseReason(page, 'Smarrita');
  await printReprint(page, 'declaration');
  await page.reload();
  await signDeclaration(page);
  await askCodes(page);
  const first = reprintIdOf(page);
  await readPaper((await printReprint(page, 'codes')).bytes, 2);
  await page.getByRole('button', { name: 'Consegnata – prossimo' }).click();
  await expect(page.getByRole('heading', { name: 'Ristampe di oggi' })).toBeVisible();

  const last = await releasedBefore(first, 0.5);
  await findCard(page, card);
  await identifyByCard(page);
  await askAgain(page);
  await expectLimit(page, 'L’ultima ristampa è troppo recente', new Date(last.getTime() + DAY_MS));
  await expectAccessible(page);
  expect((await printReprint(page, 'declaration')).status).toBe(409);

  const earlier = await releasedBefore(first, 1.5, [10, 20, 28]);
  await askAgain(page);
  const oldest = earlier.getTime() - 28 * DAY_MS;
  await expectLimit(page, 'Troppe ristampe per questo cittadino', new Date(oldest + 30 * DAY_MS));
  await expectAccessible(page);

  await releasedBefore(first, 4);
  await onDatabase(
    'sportello',
    (client) =>
      client.query(
        `update reprint set released_at = released_at - interval '3 days' where codice_fiscale = $1 and id <> $2`,
        [card.codiceFiscale, first],
      ),
    true,
  );
  await chooseReason(page, 'Smarrita');
  const act = textsOf(await readPaper((await printReprint(page, 'declaration')).bytes, 2)).join(' ');
  expect(act).toContain(card.cardSerial);
  await giveUp(page);

  // What is sealed in a copy opens for nobody: it must not stay in the way of the lists.
  await onDatabase(
    'sportello',
    (client) =>
      client.query(
        `delete from reprint r where codice_fiscale = $1 and id <> $2 and released_at is not null
           and not exists (select from print p where p.reprint_id = r.id)`,
        [card.codiceFiscale, first],
      ),
    true,
  );
  await releasedBefore(first, 0.5);
  await findCard(page, card);
  await identifyByCard(page);
  await chooseReason(page, "Mai consegnata dall'ufficio");
  await askCodes(page);
  await giveUp(page);
});
