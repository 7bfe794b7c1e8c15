// SPDX-License-Identifier: AGPL-3.0-or-later
import { setTimeout as pause } from 'node:timers/promises';
import { openBrowser } from '@/bench/registration/browser';
import { locationOf, pageAt, print, registerCitizen, signIn } from '@/bench/registration/clerk';
import { type FormFields, hiddenFieldsOf } from '@/bench/registration/page-forms';
import { noTimes } from '@/bench/registration/steps';
import { type PaperDesk } from './desk';
import { scannedSheet } from './scanned-sheet';

/** Opens a desk that works by the forms that need no JavaScript. */
export const openDeskOverHttp = async (origin: string, login: string): Promise<PaperDesk> => {
  const browser = openBrowser(origin);
  let home = await signIn(browser, login);

  /** Posts the form of a page that contains these words, and opens the page it leads to. */
  const submit = async (path: string, containing: string, fields: FormFields = []): Promise<string> => {
    const page = await pageAt(browser, path);
    const answer = await browser.post(path, [...hiddenFieldsOf(page, containing), ...fields]);
    return locationOf(answer, containing);
  };

  /** The code that is asked for again, as an invented operator reads it off in practice; nothing while it was shown lately. */
  const secondFactor = async (path: string): Promise<FormFields> => {
    for (;;) {
      const page = await pageAt(browser, path);
      if (!page.includes('name="code"')) return [];
      const code = /il codice di adesso è (\d{6})/.exec(page)?.[1];
      if (code) return [['code', code]];
      await pause(2_000);
    }
  };

  /** From the card to the signed declaration of what is wanted. */
  const toDeclared = async (
    { codiceFiscale, cardSerial }: { codiceFiscale: string; cardSerial: string },
    wanted: FormFields,
  ): Promise<string> => {
    const path = await submit('/ristampe', 'name="cardSerial"', [
      ['codiceFiscale', codiceFiscale],
      ['cardSerial', cardSerial],
    ]);
    await submit(path, 'value="this-cie"', [['kind', 'this-cie']]);
    await submit(path, 'name="reason"', wanted);
    await print(browser, path, 'declaration');
    await submit(path, 'La dichiarazione è firmata');
    return path;
  };

  return {
    receipt: async (values) => {
      const registered = await registerCitizen(browser, home, values, noTimes());
      home = registered.home;
      return registered.codes;
    },
    reprint: async (card) => {
      const path = await toDeclared(card, [
        ['halves', 'first'],
        ['reason', 'lost'],
      ]);
      await submit(path, 'Chiedi e stampa i codici', await secondFactor(path));
      const sheet = await print(browser, path, 'codes');
      await submit(path, 'Consegnata – prossimo');
      return sheet;
    },
    secondOnPaper: async (card, second) => {
      const path = await toDeclared(card, [
        ['halves', 'second'],
        ['second', 'on-paper'],
        ['reason', 'lost'],
      ]);
      await print(browser, path, 'act');
      const scan = { name: 'atto.png', type: 'image/png', bytes: await scannedSheet() };
      locationOf(await browser.postFile(`${path}/delega`, scan), 'delega');
      await second.confirm(path);
      await submit(path, 'Chiedi e stampa la seconda metà', await secondFactor(path));
      const sheet = await print(browser, path, 'second');
      await submit(path, 'Seconda metà consegnata');
      return sheet;
    },
    confirm: async (path) => {
      const act = path.replace('/ristampe/', '/ristampe/conferme/');
      await submit(act, 'Conferma la delega', await secondFactor(act));
    },
    close: () => Promise.resolve(browser.close()),
  };
};
