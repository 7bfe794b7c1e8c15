// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@playwright/test';
import { originCases, send } from '../checks/origin';
import { expect, test } from '../fixtures';
import { openRequest } from '../screens/counter';
import { addInventedOperator, onDatabase } from './stack-database';

const own = (): string => process.env.BASE_URL ?? '';

const enter = async (page: Page): Promise<{ operatorId: string; cookie: string }> => {
  const { id, login } = await addInventedOperator('clerk');
  await page.goto('/accedi');
  await page.locator(`form:has(input[name="login"][value="${login}"])`).getByRole('button').click();
  await expect(page.getByRole('button', { name: 'Esci' })).toBeVisible();
  const cookies = await page.context().cookies();
  return { operatorId: id, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
};

const multipart = (fields: Record<string, string>): { body: string; type: string } => {
  const boundary = `----walls${Math.random().toString(36).slice(2)}`;
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return { body: `${parts.join('')}--${boundary}--\r\n`, type: `multipart/form-data; boundary=${boundary}` };
};

const requestsOf = (operatorId: string): Promise<number> =>
  onDatabase('sportello', async (client) => {
    const { rowCount } = await client.query('select from cie_request where opened_by = $1', [operatorId]);
    return rowCount ?? 0;
  });

const draftVersion = (id: string): Promise<number> =>
  onDatabase('sportello', async (client) => {
    const { rows } = await client.query<{ v: number }>(
      'select draft_version as v from cie_request where id = $1',
      [id],
    );
    return rows[0]?.v ?? -1;
  });

test('the seven origin cases: a server action runs for our own origin only', async ({ page }) => {
  const { cookie, operatorId } = await enter(page);
  const html = await (await page.request.get('/')).text();
  const form = html
    .split('<form')
    .find((one) => one.includes('Nuova richiesta') && one.includes('$ACTION_ID_'));
  const actionId = /name="(\$ACTION_ID_[0-9a-f]+)"/.exec(form ?? '')?.[1];
  expect(actionId).toBeDefined();
  const { body, type } = multipart({ [actionId ?? '']: '' });
  for (const { name, headers, runs } of originCases(own())) {
    const before = await requestsOf(operatorId);
    const status = await send(`${own()}/`, 'POST', { ...headers, cookie, 'content-type': type }, body);
    const ran = (await requestsOf(operatorId)) - before;
    expect({ name, status, ran }).toEqual({ name, status: runs ? 303 : 403, ran: runs ? 1 : 0 });
  }
});

test('the seven origin cases: a route handler runs for our own origin only', async ({ page }) => {
  const { cookie } = await enter(page);
  const requestId = await openRequest(page);
  for (const [index, { name, headers, runs }] of originCases(own()).entries()) {
    const before = await draftVersion(requestId);
    const values = { 'person.surname': `Prova${'abcdefgh'.charAt(index)}` };
    const body = JSON.stringify({ version: before, values });
    const all = { ...headers, cookie, 'content-type': 'application/json' };
    const status = await send(`${own()}/richieste/${requestId}/bozza`, 'PUT', all, body);
    const ran = (await draftVersion(requestId)) - before;
    expect({ name, status, ran }).toEqual({ name, status: runs ? 200 : 403, ran: runs ? 1 : 0 });
  }
});

test('forged proxy headers and an internal header of the framework open no door', async ({ page }) => {
  await page.goto('/accedi');
  const headers = {
    'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
    'x-forwarded-host': 'evil.example',
    'x-sportello-path': '/x',
  };
  const answer = await page.request.get('/', { headers, maxRedirects: 0 });
  expect([302, 303, 307]).toContain(answer.status());
  expect(answer.headers().location).toMatch(/^(http:\/\/localhost:\d+)?\/accedi/);
});
