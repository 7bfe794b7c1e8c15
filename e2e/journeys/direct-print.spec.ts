// SPDX-License-Identifier: AGPL-3.0-or-later
import { completeValues } from '@/lib/cie-request/example-request';
import {
  type ArrivedJob,
  askedFor,
  type IppResponder,
  startIppResponder,
} from '@/lib/printing/server/testing/ipp-responder';
import { expectAccessible } from '../checks/accessibility';
import { readPaper, textsOf } from '../checks/paper';
import { expect, test } from '../fixtures';
import { confirmSigned, openRequest, review, saveDraft } from '../screens/counter';
import { counterPanel, openPrinters, savePrinter, sheetOnItsWay, workAt } from '../screens/printing';
import { operators, signIn } from '../screens/sign-in';

const COUNTER = 'Sportello 3';
const SIMPLEX = 'La stampante di questo sportello non stampa fronte e retro: si stampa in due passaggi.';

let printer: IppResponder;

test.beforeAll(async () => {
  printer = await startIppResponder();
});
test.afterAll(() => printer.off());

test.beforeEach(async ({ page }) => {
  printer.manners.sides = ['one-sided', 'two-sided-long-edge'];
  await openPrinters(page);
  await page
    .getByRole('link', { name: new RegExp(`^(Registra una stampante|Modifica): ${COUNTER}`) })
    .click();
  await savePrinter(page, 'Anagrafe', printer.address);
  await expect(counterPanel(page, COUNTER)).toContainText('Stampante di prova 100');
});
// No other journey works at this counter: its printer stays registered.
test.afterEach(({ page }) => workAt(page, 'Sportello 1'));

const lastJob = (): ArrivedJob => {
  const job = printer.jobs.at(-1);
  if (!job) throw new Error('no sheet has reached the printer');
  return job;
};

test('@campaign sheets come out of the counter’s own printer; one that stops goes through the browser; without duplex it is told before', async ({
  page,
  complaints,
}) => {
  test.slow();
  await expectAccessible(page);
  await signIn(page, operators.otherClerk);
  await workAt(page, COUNTER);
  const requestId = await openRequest(page);
  await saveDraft(page, requestId, completeValues(), 0);
  await review(page, requestId);
  await expect(sheetOnItsWay(page)).toContainText('Stampato.');
  await expect(page.locator('.print-desk--open')).toHaveCount(0);
  const [serial = ''] = askedFor(lastJob(), 'job-name');
  await expect(sheetOnItsWay(page)).toContainText(`Foglio ${serial}`);
  expect(askedFor(lastJob(), 'sides')).toEqual(['two-sided-long-edge']);
  const paper = await readPaper(new Uint8Array(lastJob().document), 4);
  expect(textsOf(paper)[0]).toContain('Montanari');

  Object.assign(printer.manners, {
    jobState: 5,
    jobReasons: ['job-printing'],
    reasons: ['media-empty-error'],
  });
  await page.getByRole('button', { name: 'Ristampa il foglio 1 sulla stampante dello sportello' }).click();
  await expect(sheetOnItsWay(page)).toContainText('Fermo: carta finita.');
  await expectAccessible(page);
  const [stopped = ''] = askedFor(lastJob(), 'job-name');
  await page.getByRole('button', { name: 'Stampa questo foglio dal browser' }).click();
  await expect(page.locator('.print-desk--open')).toBeVisible();
  await expect.poll(() => page.frame('foglio')?.url()).toContain(`/richieste/stampe/${stopped}`);
  expect(lastJob().cancelled).toBe(true);
  await expect(sheetOnItsWay(page)).toContainText('Annullato alla stampante');

  Object.assign(printer.manners, { jobState: 9, jobReasons: [], reasons: ['none'] });
  await confirmSigned(page);
  await expect(sheetOnItsWay(page)).toContainText('Stampato.');
  expect(textsOf(await readPaper(new Uint8Array(lastJob().document), 2))[0]).toContain('Foglio 2 di 2');

  printer.manners.sides = ['one-sided'];
  await openPrinters(page);
  await page.getByRole('button', { name: `Chiedi di nuovo alla stampante: ${COUNTER}, Anagrafe` }).click();
  await expect(counterPanel(page, COUNTER)).toContainText('no: si stampa in due passaggi');
  await signIn(page, operators.otherClerk);
  await page.goto('/');
  await expect(page.getByText(SIMPLEX)).toBeVisible();
  await page.goto(`/richieste/${requestId}`);
  await expect(page.getByText(SIMPLEX).first()).toBeVisible();
  await expect(page.getByRole('img', { name: /girato sul lato lungo/ }).first()).toBeVisible();
  await page
    .getByRole('button', { name: 'Stampa il fronte dei codici sulla stampante dello sportello' })
    .click();
  await expect(sheetOnItsWay(page)).toContainText('fronti');
  await expect(sheetOnItsWay(page)).toContainText('Stampato.');
  expect(askedFor(lastJob(), 'sides')).toEqual(['one-sided']);
  await page
    .getByRole('button', { name: 'Stampa il retro dei codici sulla stampante dello sportello' })
    .click();
  await expect(sheetOnItsWay(page)).toContainText('retri');
  expect(new Set(printer.jobs.slice(-2).map((job) => askedFor(job, 'job-name')[0])).size).toBe(1);
  await expectAccessible(page);
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});

test('@campaign the test page is printed, looked at and kept; a printer that is off says what to do', async ({
  page,
}) => {
  test.slow();
  await signIn(page, operators.otherClerk);
  await workAt(page, COUNTER);
  await page.goto('/postazione');
  await expect(page.getByText('mai fatta')).toBeVisible();
  await page.getByRole('link', { name: 'Pagina di prova della stampante' }).click();
  await page
    .getByRole('button', { name: 'Stampa la pagina di prova sulla stampante dello sportello' })
    .click();
  await expect(sheetOnItsWay(page)).toContainText('Stampato.');
  expect(askedFor(lastJob(), 'job-name')).toEqual(['pagina-di-prova']);
  await readPaper(new Uint8Array(lastJob().document), 2);
  await page.getByRole('button', { name: 'Salva la prova' }).click();
  await expect(page.getByText('Manca la risposta')).toHaveCount(3);
  for (const question of ['il retro è diritto?', 'il quadrato 50 mm?', 'ci sono tutte intere?'])
    await page.getByRole('group', { name: question }).getByText('Sì', { exact: true }).click();
  await page.getByRole('button', { name: 'Salva la prova' }).click();
  await expect(page.getByText('Prova riuscita')).toBeVisible();

  await printer.off();
  await page
    .getByRole('button', { name: 'Stampa la pagina di prova sulla stampante dello sportello' })
    .click();
  await expect(sheetOnItsWay(page)).toContainText('La stampante non risponde e non ha ricevuto nulla');
  await expectAccessible(page);
  await printer.on();
  await page.getByRole('button', { name: 'Riprova sulla stampante' }).click();
  await expect(sheetOnItsWay(page)).toContainText('Stampato.');
  await openPrinters(page);
  await expect(counterPanel(page, COUNTER)).toContainText('riuscita');

  await page.getByRole('link', { name: `Modifica: ${COUNTER}, Anagrafe` }).click();
  await savePrinter(page, 'Anagrafe', 'http://127.0.0.1');
  await expect(page.getByText('Cominciare l’indirizzo con ipps:// oppure ipp://')).toBeVisible();
  await savePrinter(page, '', '');
  await expect(counterPanel(page, COUNTER)).toContainText('Dal browser, fronte e retro');
  await signIn(page, operators.otherClerk);
});
