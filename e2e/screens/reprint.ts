// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page } from '@playwright/test';
import { practiceCards } from '@/contracts/practice/cards';

const origin = () => process.env.BASE_URL ?? '';
const REPRINT = /\/ristampe\/([0-9a-f-]{36})/;

/** What is typed for a card. */
export type TypedCard = { codiceFiscale: string; cardSerial: string };

/** A card of the practice data, which the portal never saw. */
export const practiceCard = (cardSerial: string): TypedCard => {
  const card = practiceCards.find((one) => one.cardSerial === cardSerial);
  if (!card) throw new Error(`no practice card ${cardSerial}`);
  return { codiceFiscale: card.codiceFiscale, cardSerial };
};

const button = (page: Page, name: string) => page.getByRole('button', { name });

/** Presses until the service, which another journey may have stopped, answers. */
const untilServed = async (page: Page, answered: () => Promise<boolean>): Promise<void> => {
  await expect(async () => {
    if (await button(page, 'Riprova adesso').isVisible()) await button(page, 'Riprova adesso').click();
    expect(await answered()).toBe(true);
  }).toPass({ timeout: 45_000 });
};

/** Asks for a card as it is typed; ends on the page of its reprint, or where it was refused. */
export const findCard = async (page: Page, typed: TypedCard): Promise<void> => {
  await page.goto('/ristampe');
  await page.getByLabel('Codice fiscale', { exact: true }).fill(typed.codiceFiscale);
  await page.getByLabel('Numero della carta', { exact: true }).fill(typed.cardSerial);
  await button(page, 'Cerca la carta').click();
  await untilServed(
    page,
    async () =>
      REPRINT.test(page.url()) || page.getByRole('link', { name: "Cerca un'altra carta" }).isVisible(),
  );
};

/** The id of the reprint whose page is open. */
export const reprintIdOf = (page: Page): string => REPRINT.exec(page.url())?.[1] ?? '';

/** The holder shows this card. */
export const identifyByCard = async (page: Page): Promise<void> => {
  await button(page, 'Prosegui').click();
  await expect(page.getByText(/identificat[oa] con questa CIE/)).toBeVisible();
};

/** The holder shows another document, which is typed as far as it is given. */
export const identifyByDocument = async (
  page: Page,
  {
    documentType,
    documentNumber,
    documentIssuer,
  }: Record<'documentType' | 'documentNumber' | 'documentIssuer', string>,
): Promise<void> => {
  await page.getByText('con un altro documento', { exact: true }).first().click();
  await page.getByLabel('Tipo', { exact: true }).fill(documentType);
  await page.getByLabel('Numero', { exact: true }).fill(documentNumber);
  await page.getByLabel('Rilasciato da', { exact: true }).fill(documentIssuer);
  await page.getByLabel('Scade il', { exact: true }).fill('01/02/2033');
  await button(page, 'Prosegui').click();
};

/** Why the first half is printed again; a loss prints its declaration. */
export const chooseReason = async (
  page: Page,
  reason: 'Smarrita' | "Mai consegnata dall'ufficio",
): Promise<void> => {
  await page.getByText(reason, { exact: true }).first().click();
  await page.locator('form:has(input[name="reason"])').getByRole('button').click();
  await expect(page.getByText('Prima metà ·')).toBeVisible();
};

/** Prints the declaration or the codes and returns the PDF, as the frame of the page gets it. */
export const printReprint = async (
  page: Page,
  kind: 'declaration' | 'codes' | 'act' | 'second',
): Promise<{ status: number; bytes: Uint8Array; url: string }> => {
  const answer = await page.request.post(`/ristampe/${reprintIdOf(page)}/stampe`, {
    headers: { origin: origin() },
    form: { kind, sides: 'both' },
  });
  return { status: answer.status(), bytes: new Uint8Array(await answer.body()), url: answer.url() };
};

/** The signed declaration. */
export const signDeclaration = async (page: Page): Promise<void> => {
  await button(page, 'La dichiarazione è firmata').click();
  await expect(button(page, 'Chiedi e stampa i codici')).toBeVisible();
};

/** The code of the operator's second factor, which in practice stands beside its field; waits while those of the moment are used. */
export const codeToType = async (page: Page): Promise<string> => {
  const shown = page.getByText(/il codice di adesso è \d{6}/);
  await expect(async () => {
    if (!(await shown.isVisible())) await page.reload();
    await expect(shown).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  return /\d{6}/.exec((await shown.textContent()) ?? '')?.[0] ?? '';
};

/** The codes are asked for, after the second factor where it was not shown lately; ends when they are here. */
export const askCodes = async (page: Page): Promise<void> => {
  const code = page.getByLabel('Codice di accesso, 6 cifre');
  if (await code.isVisible()) await code.fill(await codeToType(page));
  await button(page, 'Chiedi e stampa i codici').click();
  await untilServed(page, () =>
    page.getByRole('button', { name: /^(Consegnata – prossimo|Prima metà consegnata)/ }).isVisible(),
  );
};
