// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type Page } from '@playwright/test';
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { expectAccessible } from '../checks/accessibility';
import { backend, signal } from '../checks/backend';
import { expect, test } from '../fixtures';
import { confirmSigned, expectPrinted, review, toSign } from '../screens/counter';
import { deliveryPanel, deliveryRow, downloadEvidence, openDeliveries } from '../screens/deliveries';
import { expectTakenOver } from '../screens/new-request';
import { reachReview } from '../screens/people';
import { operators, signIn } from '../screens/sign-in';
import { onDatabase } from '../walls/stack-database';

const accepted = (requestId: string) =>
  expect.poll(async () => (await backend().showEnrolment(requestId)).ok, { timeout: 30_000 });

/** The list shows a request with a word; it is opened again until it does. */
const expectListed = async (page: Page, requestId: string, word: string): Promise<void> =>
  expect(async () => {
    await openDeliveries(page);
    await expect(deliveryRow(page, requestId).getByText(word, { exact: true })).toBeVisible({
      timeout: 1_000,
    });
  }).toPass({ timeout: 40_000 });

/** Makes the backend believe that it has seen the request's message with another content: it refuses it. */
const refuseMessageOf = async (requestId: string): Promise<void> => {
  const id = await onDatabase('sportello', async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from outbox_message where aggregate_id = $1 and topic = 'enrolment'`,
      [requestId],
    );
    return rows[0]?.id ?? '';
  });
  await onDatabase(
    'sandbox',
    (client) =>
      client.query(
        `insert into inbox (client_id, idempotency_key, request_digest, received_at)
         select client_id, $1, 'another', now() from inbox limit 1`,
        [id],
      ),
    true,
  );
};

test('@campaign what the backend refuses is explained, corrected, signed again and arrives; its proof verifies', async ({
  page,
  complaints,
}) => {
  test.slow();
  await signIn(page, operators.supervisor);
  const requestId = await toSign(page);
  signal('worker', 'SIGSTOP');
  try {
    await confirmSigned(page);
    await refuseMessageOf(requestId);
  } finally {
    signal('worker', 'SIGCONT');
  }
  await expectListed(page, requestId, 'Respinta');
  const row = deliveryRow(page, requestId);
  await expect(row.getByText(/serve una nuova versione/)).toBeVisible();
  await expect(row.getByText('Se ne occupa: il responsabile.')).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('Mostra').selectOption('waiting');
  await page.getByRole('button', { name: 'Applica' }).click();
  await expect(deliveryRow(page, requestId)).toHaveCount(0);

  await page.goto(`/richieste/${requestId}`);
  const panel = deliveryPanel(page);
  await panel.getByText('Testo per l’assistenza', { exact: true }).first().click();
  const text = panel.getByRole('textbox', { name: 'Testo per l’assistenza' });
  await expect(text).toHaveValue(/idempotency-key-reuse/);
  expect(await text.inputValue()).not.toMatch(/Montanari|MNTBRC|@/);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: 'Copia testo per l’assistenza' }).click();
  await expect(panel.getByText('Copiato')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
  await expectAccessible(page);

  await panel.getByRole('button', { name: 'Correggi e rimanda in firma' }).click();
  await expect(page).toHaveURL(/\/dati$/);
  await expectTakenOver(page);
  await reachReview(page);
  await review(page, requestId);
  await expectPrinted(page);
  await confirmSigned(page);
  await accepted(requestId).toBe(true);
  await openDeliveries(page);
  await expect(deliveryRow(page, requestId)).toHaveCount(0);

  await page.goto(`/richieste/${requestId}`);
  await expect(panel.getByText('sostituita da una correzione')).toBeVisible();
  await expect(panel.getByText('Presa in carico dal servizio credenziali')).toBeVisible();
  const files = await downloadEvidence(page);
  const fileOf = (end: string): string =>
    [...files].find(([name]) => name.endsWith(end))?.[1] ?? `no ${end} in the archive`;
  const verified = async (jws: string, keys: string) => {
    const set = createLocalJWKSet(JSON.parse(fileOf(keys)) as JSONWebKeySet);
    const { payload } = await compactVerify(fileOf(jws), set);
    return JSON.parse(Buffer.from(payload).toString()) as Record<string, unknown>;
  };
  const digest = fileOf('richiesta-impronta.txt');
  const ours = await verified('richiesta-firma.jws', 'comune.jwks.json');
  expect(ours.signed_headers).toContainEqual({ digest });
  const theirs = await verified('risposta-firma.jws', 'servizio.jwks.json');
  expect(theirs.request_digest).toBe(digest);
  const answer = `SHA-256=${createHash('sha256').update(fileOf('risposta.json')).digest('base64')}`;
  expect(theirs.signed_headers).toContainEqual({ digest: answer });
  expect(fileOf('LEGGIMI.txt')).toContain('COME SI VERIFICA');
  expect([...files.values()].join('\n')).not.toMatch(/Montanari|MNTBRC/);
  expect(complaints).toEqual([]);
});

test('@campaign what waits for a service that is away is listed with its next attempt, and leaves at once when asked', async ({
  page,
}) => {
  test.slow();
  await signIn(page, operators.supervisor);
  const requestId = await toSign(page);
  signal('sandbox', 'SIGSTOP');
  try {
    await confirmSigned(page);
    await expectListed(page, requestId, 'In attesa');
    await expect(
      deliveryRow(page, requestId).getByText('Se ne occupa: il servizio del Ministero.'),
    ).toBeVisible();
    await expectAccessible(page);
  } finally {
    signal('sandbox', 'SIGCONT');
  }
  await page.getByRole('button', { name: 'Riprova ora tutte' }).click();
  await expect(page.getByText(/trasmission[ei] riparton?o? adesso|Niente da far ripartire/)).toBeVisible();
  await accepted(requestId).toBe(true);
});
