// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { lintPaper } from '@/lib/platform/pdf/testing/lint/lint-paper';
import { rasterise, textOf } from '@/lib/platform/pdf/testing/read-back';
import { type ReceiptView } from '../receipt-view';
import { sampleBilingualReceipt, sampleReceipt } from './sample-views';
import { bytesOf, PRODUCTION, read } from './testing/read-receipt';

describe('what page 2 says', () => {
  const backOf = async (change: Partial<ReceiptView>): Promise<string> =>
    textOf((await read({ ...PRODUCTION, ...change }, ['sheet-1-citizen'])).pages[1]);
  const { municipality } = sampleReceipt;
  const onlyEmail = { outcome: 'given', email: 'lucia@posta.example', mobile: null } as const;
  const onlyMobile = { outcome: 'given', email: null, mobile: '+39 347 123 4567' } as const;

  it('tells how to activate when a mobile was given', async () => {
    expect(await backOf({ contacts: onlyMobile })).toContain('Vada su www.cartaidentita.it');
  });

  it('tells that the mobile is missing, where activation needs it', async () => {
    const back = await backOf({ contacts: onlyEmail });
    expect(back).toContain('serve il numero di cellulare');
    expect(back).not.toContain('Vada su');
    expect(back).toContain('cellulare non indicato');
  });

  it('takes the e-mail for enough, where activation needs either', async () => {
    const either = { ...municipality, activationRequires: 'either' } as const;
    expect(await backOf({ contacts: onlyEmail, municipality: either })).toContain('Vada su');
  });

  it.each(['declined', 'none-of-own'] as const)(
    'states the outcome %s above the signature',
    async (outcome) => {
      const back = await backOf({ contacts: { outcome } });
      expect(back).toContain(outcome === 'declined' ? 'sceglie di non fornirli' : 'dichiara di non disporre');
      expect(back).toContain('Non ha lasciato contatti.');
    },
  );

  it('tells when the codes come later', async () => {
    expect(await backOf({ codes: { kind: 'later' } })).toContain(
      'Il foglio dei codici sarà consegnato in seguito',
    );
  });

  it('declares travel only where the card is valid for it', async () => {
    expect(await backOf({})).toContain('dichiara di non trovarsi');
    const invalid = await backOf({ validForTravel: false });
    expect(invalid).not.toContain('dichiara di non trovarsi');
    expect(invalid).toContain('Il/La richiedente dichiara di essere consapevole');
  });

  it('names who may print lost halves again', async () => {
    const issuing = { ...municipality, reprintScope: 'issuing' } as const;
    expect(await backOf({})).toContain('a un qualsiasi Comune');
    expect(await backOf({ municipality: issuing })).toContain('al Comune che ha rilasciato la carta');
  });

  const acting: Partial<ReceiptView> = {
    signer: { name: 'Paolo Rossi', capacity: 'Esercente la responsabilità genitoriale' },
    people: {
      lines: ['Genitore presente: Rossi Paolo, C.I. CA12345AA.', 'Testimone: Bianchi Anna, C.I. CA54321BB.'],
      signatures: [
        { role: 'Firma del titolare', name: 'Giulia Rossi' },
        { role: 'Firma del testimone', name: 'Bianchi Anna' },
      ],
    },
    organDonation: 'not-asked',
  };

  it.each(['it', 'it-de'] as const)(
    'says who acts for a minor, and gives each a place to sign (%s)',
    async (of) => {
      const base =
        of === 'it' ? PRODUCTION : { ...sampleBilingualReceipt, practice: false, validForTravel: true };
      const document = await read({ ...base, ...acting, credentials: 'school-only' }, ['sheet-1-citizen']);
      const [front, back] = document.pages.map(textOf);
      expect(front).toContain('Esercente la responsabilità genitoriale');
      expect(front).toContain('Paolo Rossi');
      for (const text of [
        'Genitore presente: Rossi Paolo',
        'Firma del testimone',
        'Giulia Rossi',
        'Chi firma dichiara',
      ])
        expect(back).toContain(text);
      expect(back).toContain('soltanto per i servizi scolastici');
      expect(back).not.toContain('senza aspettare la carta');
    },
  );

  it('does not tell a child under five how to activate what cannot be', async () => {
    const back = await backOf({ ...acting, credentials: 'none' });
    expect(back).toContain('Sotto i 5 anni le credenziali CIE non si attivano');
    expect(back).not.toContain('Vada su');
  });

  describe('the guides', () => {
    const bilingual = { ...sampleBilingualReceipt, practice: false };
    const guides = {
      qr: 'https://cie.borgosantandrea.example/g/037999/1',
      credentials: 'cie.borgosantandrea.example/g/037999/1',
      puk: 'cie.borgosantandrea.example/g/037999/5',
    };
    const withGuides = (view: ReceiptView, given: ReceiptView['municipality']['guides']): ReceiptView => ({
      ...view,
      municipality: { ...view.municipality, guides: given },
    });
    const codesOn = async (view: ReceiptView): Promise<string[]> => {
      const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
      prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer } });
      const pixels = await rasterise(bytesOf(view, ['sheet-1-citizen']), 2, 200);
      return (await readBarcodes(pixels, { maxNumberOfSymbols: 8 })).map(({ text }) => text);
    };

    it.each([
      ['it', PRODUCTION],
      ['it-de', bilingual],
    ])('stand there as addresses and as a code that a telephone reads (%s)', async (_languages, view) => {
      const given = withGuides(view, guides);
      const said = textOf((await read(given, ['sheet-1-citizen'])).pages[1]);
      for (const address of [guides.credentials, guides.puk]) expect(said).toContain(address);
      expect(await codesOn(given)).toContain(guides.qr);
      expect(await lintPaper(bytesOf(given))).toEqual([]);
    });

    it.each([
      ['it', PRODUCTION],
      ['it-de', bilingual],
    ])('are not named where they cannot be reached (%s)', async (_languages, view) => {
      const given = withGuides(view, null);
      expect(textOf((await read(given, ['sheet-1-citizen'])).pages[1])).not.toContain('disegni');
      expect((await codesOn(given)).some((code) => code.startsWith('http'))).toBe(false);
    });

    const host = 'identita-digitale.comune.santa-maria-maddalena-in-vallalta.example';
    const long = {
      qr: `https://${host}/g/021999/1`,
      credentials: `${host}/g/021999/1`,
      puk: `${host}/g/021999/5`,
    };
    const dense: Partial<ReceiptView> = {
      validForTravel: true,
      recognitionClause: true,
      contacts: {
        outcome: 'given',
        email: 'maria.magdalena.oberrauch-mitterrutzner@posta-elettronica-esempio.it',
        mobile: '+39 347 123 4567',
      },
    };

    it.each([
      ['it', PRODUCTION],
      ['it-de', bilingual],
    ])('never push anything off the page, however long their address (%s)', async (_languages, view) => {
      const delivery = { ...view.delivery, oldCardKept: true };
      const given = withGuides({ ...view, ...dense, delivery }, long);
      const { pages } = await read(given, ['sheet-1-citizen']);
      const said = textOf(pages[1]);
      for (const needed of ['Foglio 1 di 2, retro', 'Nessuno Le chiederà mai', 'Garante'])
        expect(said).toContain(needed);
      const lowest = Math.max(...(pages[1]?.items ?? []).filter(({ y }) => y < 277).map(({ y }) => y));
      expect(lowest).toBeLessThan(274.5);
    });
  });

  it('fits also in the densest bilingual case', async () => {
    const dense: ReceiptView = {
      ...sampleBilingualReceipt,
      validForTravel: true,
      recognitionClause: true,
      delivery: { ...sampleBilingualReceipt.delivery, oldCardKept: true },
    };
    const { pages } = await read({ ...dense, practice: false });
    const lowest = Math.max(
      ...(pages[1]?.items ?? []).filter((item) => item.size < 8.6).map((item) => item.y),
    );
    expect(lowest).toBeLessThan(274.5);
  });
});
