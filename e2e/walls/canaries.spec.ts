// SPDX-License-Identifier: AGPL-3.0-or-later
import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from '@playwright/test';
import { backend } from '../checks/backend';
import { searchInstallation } from '@/scripts/testing/sealed/search-installation';
import { type SoughtCard } from '@/scripts/testing/sealed/sought-cards';
import { columnsOf, filesUnder, findCanaries, type Sink } from '../checks/canaries';
import { adminOfStack, inviteCodeIn } from '../checks/admin';
import { cardSerialIn, halvesOf, readPaper } from '../checks/paper';
import { expect, test } from '../fixtures';
import { confirmSigned, print, scan, toSign } from '../screens/counter';
import { guidePanel, sendGuide } from '../screens/guides';
import { CHOSEN_PASSWORD, firstAccess, giveCode } from '../screens/first-access';
import {
  askCodes,
  chooseReason,
  findCard,
  identifyByDocument,
  printReprint,
  signDeclaration,
} from '../screens/reprint';
import { addInventedOperator, dataDir, onDatabase } from './stack-database';
import { operators, signInAnew } from '../screens/sign-in';

/** Long and unlike anything else; what the browser sends, and how it is kept. */
const PERSON = {
  surname: 'Qwxcanarizzon',
  givenName: 'Zqkcanarizza',
  codiceFiscale: 'QWXZKC84D54A944E',
  email: 'qwx.canarino7391@posta-esempio.it',
  mobile: '3475557391',
  delegate: 'Wkqcanarello Vzxcanarone',
  street: 'Canarinkstrasse',
};
const TYPED = { password: 'canarino-gkz-parola-segreta', code: 'Kzqwcodice', login: 'canarino.wzk' };
const DOCUMENT = {
  documentType: 'Wqxpassaportz',
  documentNumber: 'KZ7391QWX',
  documentIssuer: 'Questura di Wzkqcanarinia',
};
const NEWCOMER = 'prova.canarino@borgo-san-quirino';
const PLANTED = { planted: 'planted-canary-hqzx-58213' };

/** Columns that may hold a name or a code in clear: they are searched by, and lists name people. */
const IN_CLEAR = [
  'surname in sportello.cie_request.surname',
  'surname in sportello.cie_request.surname_search',
  'givenName in sportello.cie_request.given_name',
  'codiceFiscale in sportello.cie_request.codice_fiscale',
  'surname in sportello.reprint.surname',
  'givenName in sportello.reprint.given_name',
  'codiceFiscale in sportello.registry_check.codice_fiscale',
  'codiceFiscale in sportello.reprint.codice_fiscale',
];
/** What the credential backend is told, in its own database. */
const TOLD = [
  'surname in sandbox.card.surname',
  'givenName in sandbox.card.given_name',
  'codiceFiscale in sandbox.card.tax_code',
  'email in sandbox.card.email',
  'mobile in sandbox.card.mobile',
];

const ROOT = process.cwd();
const logs = () => join(dataDir(), 'logs');

const buildOutput = (): Sink[] => [
  ...filesUnder(join(ROOT, '.next'), ['cache', 'node_modules', 'trace']),
  ...filesUnder(join(ROOT, 'dist')),
];

const wrongSignIn = async (page: Page): Promise<void> => {
  await page.goto('/accedi');
  await page.getByLabel('Nome e Comune').fill(`${TYPED.login}@borgo-san-quirino`);
  await page.getByLabel('Password').fill(TYPED.password);
  await page.getByLabel('Codice di accesso').fill(TYPED.code);
  await page.getByRole('button', { name: 'Entra', exact: true }).first().press('Enter');
  await expect(page.getByRole('alert').first()).toBeVisible();
};

/** Everything that goes wrong with a canary in it. */
const provoke = async (page: Page, requestId: string): Promise<void> => {
  const headers = { origin: process.env.BASE_URL ?? '', 'content-type': 'application/json' };
  const draft = `/richieste/${requestId}/bozza`;
  const bodies = [
    `{"version": ${PERSON.email}`,
    JSON.stringify({ version: PERSON.surname, values: PERSON }),
    JSON.stringify({ version: 1, values: { [PERSON.surname]: PERSON.mobile } }),
  ];
  for (const data of bodies) await page.request.put(draft, { headers, data });
  await page.request.post(`/richieste/${requestId}/anagrafe`, {
    headers,
    data: JSON.stringify({ codiceFiscale: PERSON.codiceFiscale }),
  });
  await page.request.post('/api/csp', {
    headers: { 'content-type': 'application/csp-report' },
    data: JSON.stringify({
      'csp-report': { 'document-uri': PERSON.email, 'violated-directive': PERSON.surname },
    }),
  });
  await page.request.get(`/nessuna-pagina`, {
    headers: { 'user-agent': PERSON.email, referer: PERSON.surname },
  });
};

/** A wrong code, then a true one: what is chosen there. */
const throughFirstAccess = async (page: Page): Promise<Record<string, string>> => {
  await page.goto('/primo-accesso');
  await giveCode(page, `${TYPED.login}@borgo-san-quirino`, TYPED.code);
  await expect(page.getByRole('alert').first()).toBeVisible();
  const invited = await adminOfStack(
    'operator',
    'invite',
    NEWCOMER,
    '--name',
    'Prova',
    '--code',
    'CAN-740',
    '--role',
    'clerk',
  );
  const inviteCode = inviteCodeIn(invited);
  const secret = await firstAccess(page, NEWCOMER, inviteCode);
  return { inviteCode, bareInviteCode: inviteCode.replaceAll('-', ''), secret, chosen: CHOSEN_PASSWORD };
};

const serialIn = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? '';

/** The card that was just registered, declared lost and printed again; the number of the sheet. */
const throughReprint = async (page: Page, cardSerial: string): Promise<string> => {
  // The second factor is asked for again: whoever was added to the table by hand has none.
  await signInAnew(page, operators.clerk);
  await findCard(page, { codiceFiscale: PERSON.codiceFiscale, cardSerial });
  await identifyByDocument(page, DOCUMENT);
  await chooseReason(page, 'Smarrita');
  await readPaper((await printReprint(page, 'declaration')).bytes, 2);
  await signDeclaration(page);
  await askCodes(page);
  const codes = await printReprint(page, 'codes');
  await readPaper(codes.bytes, 2);
  await page.getByRole('button', { name: 'Consegnata – prossimo' }).click();
  await expect(page.getByRole('heading', { name: 'Ristampe di oggi' })).toBeVisible();
  return serialIn(codes.url);
};

const ticketOf = (cardSerial: string): Promise<string | null> =>
  onDatabase('sportello', async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'select id::text from ticket where card_serial = $1',
      [cardSerial],
    );
    return rows[0]?.id ?? null;
  });

type Left = { card: SoughtCard; requestId: string; chosen: Record<string, string> };

const throughEveryFlow = async (page: Page): Promise<Left> => {
  await wrongSignIn(page);
  const chosen = await throughFirstAccess(page);
  const { login } = await addInventedOperator('clerk');
  await page.goto('/accedi');
  await page.locator(`form:has(input[name="login"][value="${login}"])`).getByRole('button').click();
  await expect(page.getByRole('button', { name: 'Esci' })).toBeVisible();
  const requestId = await toSign(page, {
    'person.surname': PERSON.surname,
    'person.givenName': PERSON.givenName,
    'person.codiceFiscale': PERSON.codiceFiscale,
    'residence.streetName': PERSON.street,
    'contacts.email': PERSON.email,
    'contacts.mobile': PERSON.mobile,
    'contacts.readBack': `${PERSON.email} +39${PERSON.mobile}`,
    'delivery.delegate': PERSON.delegate,
  });
  await provoke(page, requestId);
  await confirmSigned(page);
  const codes = await print(page, requestId, 'sheet-2');
  const paper = await readPaper(codes.bytes, 2);
  const cardSerial = cardSerialIn(paper);
  await expect
    .poll(async () => (await backend().showEnrolment(requestId)).ok, { timeout: 20_000 })
    .toBe(true);
  await page.goto(`/richieste/${requestId}`);
  await page.getByRole('button', { name: 'Mostra' }).click();
  await expect(page.getByText(PERSON.email).first()).toBeVisible();
  await sendGuide(page, 'Attivare le credenziali');
  await expect(guidePanel(page).getByText(/inviata alle/)).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Consegnata – prossimo' }).click();
  await expect(page.getByRole('heading', { name: 'Chi è allo sportello?' })).toBeVisible();
  for (const text of [PERSON.surname, PERSON.codiceFiscale]) await scan(page, text);
  const serials = [cardSerial, serialIn(codes.url), await throughReprint(page, cardSerial)];
  const ticketId = await ticketOf(cardSerial);
  return { card: { role: 'minted', ...halvesOf(paper, 0), serials, ticketId }, requestId, chosen };
};

test('canaries: nothing personal is left in any sink', async ({ page, context }) => {
  test.slow();
  const begun = performance.timeOrigin + performance.now();
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  const { requestId, card, chosen } = await throughEveryFlow(page);
  const canaries = { ...PERSON, ...TYPED, ...DOCUMENT, ...chosen };

  const texts = () => filesUnder(join(dataDir(), 'sms'));
  // The notice of the reprint leaves by itself.
  await expect.poll(() => findCanaries(texts(), canaries).length, { timeout: 30_000 }).toBeGreaterThan(0);

  const planted = join(dataDir(), 'planted.txt');
  for (const name of readdirSync(logs())) appendFileSync(join(logs(), name), `${PLANTED.planted}\n`);
  writeFileSync(planted, PLANTED.planted);
  const plantedText = join(dataDir(), 'sms', 'planted.json');
  writeFileSync(plantedText, PLANTED.planted);
  await onDatabase('sportello', (client) =>
    client.query(`do $$ begin raise log '${PLANTED.planted}-sql'; end $$`),
  );
  const files = filesUnder(dataDir(), ['postgres', 'posta', 'sms']);
  const [mails, textMessages] = [filesUnder(join(dataDir(), 'posta')), texts()];
  for (const path of [planted, plantedText]) rmSync(path);

  await test.step('logs and files of the data folder', () => {
    const found = findCanaries(files, PLANTED);
    for (const log of ['portal.log', 'worker.log', 'sandbox.log', 'postgres.log'])
      expect(found).toContain(`planted in ${join(logs(), log)}`);
    expect(found).toContain(`planted in ${planted}`);
    expect(findCanaries(files, { planted: `${PLANTED.planted}-sql` })).toEqual([
      `planted in ${join(logs(), 'postgres.log')}`,
    ]);
    expect(findCanaries(files, canaries)).toEqual([]);
    expect(files.find(({ name }) => name.endsWith('worker.log'))?.text).toContain('message-worked');
  });

  await test.step('the messages with a guide, of the reprint and to activate, where they have left already: to whom they go, and nothing else', () => {
    // Journeys of the same installation have sent messages of their own.
    const found = findCanaries(mails, canaries);
    expect(found.filter((line) => !line.startsWith('email in '))).toEqual([]);
    expect([1, 2, 3]).toContain(found.length);
  });

  await test.step('the text messages: to whom they go, and nothing else', () => {
    expect(findCanaries(textMessages, PLANTED)).toEqual([`planted in ${plantedText}`]);
    expect(findCanaries(textMessages, canaries).filter((line) => !line.startsWith('mobile in '))).toEqual([]);
  });

  await test.step('every table, as text', async () => {
    for (const database of ['sportello', 'sandbox'] as const) {
      const columns = await onDatabase(database, async (client) => {
        await client.query(`create table planted as select '${PLANTED.planted}'::text as plain,
          convert_to('${PLANTED.planted}', 'UTF8') as bytes`);
        return columnsOf(client, database);
      });
      expect(findCanaries(columns, PLANTED)).toEqual([
        `planted in ${database}.planted.plain`,
        `planted in ${database}.planted.bytes`,
      ]);
      const allowed = database === 'sportello' ? IN_CLEAR : TOLD;
      const found = findCanaries(columns, canaries);
      expect(found.filter((one) => !allowed.includes(one))).toEqual([]);
      expect(allowed.filter((one) => !found.includes(one))).toEqual([]);
    }
  });

  await test.step('the halves of the card, everywhere but where they must be kept', async () => {
    const folders = { temp: [], build: [join(ROOT, 'dist')], profile: [] };
    const { places, ...found } = await searchInstallation({ dataDir: dataDir(), folders, begun }, [card], 7);
    expect(places).toEqual([]);
    expect(found).toMatchObject({ hits: 0, controlHits: 0, planted: found.found });
    expect(found.planted).toBeGreaterThan(150);
  });

  await test.step('build output', () => {
    const built = buildOutput();
    expect(findCanaries(built, { planted: 'Firmata: conferma e invia' }).length).toBeGreaterThan(0);
    expect(findCanaries(built, canaries)).toEqual([]);
  });

  await test.step('addresses, cookies and storage of the browser', async () => {
    const storage = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    const cookies = (await context.cookies()).map(({ value }) => decodeURIComponent(value)).join('\n');
    const sinks = [
      { name: 'addresses', text: urls.join('\n') },
      { name: 'storage', text: storage },
      { name: 'cookies', text: cookies },
    ];
    expect(sinks[0]?.text).toContain(requestId);
    expect(cookies.length).toBeGreaterThan(50);
    expect(findCanaries(sinks, canaries)).toEqual([]);
  });
});
