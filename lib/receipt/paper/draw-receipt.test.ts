// SPDX-License-Identifier: AGPL-3.0-or-later
import { inspect } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { Secret } from '@/lib/kernel/secret';
import { readCodes } from '@/lib/platform/pdf/testing/read-codes';
import { lintPaper } from '@/lib/platform/pdf/testing/lint/lint-paper';
import { readBack, type ReadDocument, textOf } from '@/lib/platform/pdf/testing/read-back';
import { type BackKind, backKinds, RECEIPT_MODELS } from '../paper-municipality';
import { type ReceiptView } from '../receipt-view';
import { drawReceipt, drawReprint } from './draw-receipt';
import { sampleBilingualReceipt, sampleBilingualReprint, sampleReceipt, sampleReprint } from './sample-views';
import { bytesOf, PRODUCTION, read, WHOLE } from './testing/read-receipt';

const LONG_SURNAME =
  'Wolkenstein Castelbarco della Torre Valsassina Pappenheim Hohenegger Ehrenburg Montecuccoli Caprara Sforza Malatesta Mag';
const BILINGUAL_TOWN = sampleBilingualReceipt.holder.birthplace;

describe.each([
  ['it', sampleReceipt],
  ['it-de', sampleBilingualReceipt],
])('the receipt in %s', (_languages, view) => {
  let document: ReadDocument;
  beforeAll(async () => {
    document = await read(view);
  });

  it('is four pages, A4 portrait, and asks for duplex on the long edge without scaling', () => {
    expect(document.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
      Array(4).fill([210, 297]),
    );
    expect(document.preferences).toMatchObject({
      Duplex: 'DuplexFlipLongEdge',
      PrintScaling: 'None',
      PickTrayByPDFSize: true,
      DisplayDocTitle: true,
    });
    expect(document.language).toBe('it-IT');
    expect(document.title).not.toContain(view.holder.surname);
  });

  it("has the citizen's signature bottom right and the operator's box bottom left of page 1", () => {
    const items = document.pages[0]?.items ?? [];
    const signature = items.find((item) => item.text === 'Firma del richiedente');
    expect(signature?.x).toBeGreaterThan(105);
    expect(signature?.y).toBeGreaterThan(148.5);
    const operator = items.find((item) => item.text.startsWith('L’operatore'));
    expect(operator?.x).toBeLessThan(105);
    expect(operator?.y).toBeGreaterThan(148.5);
  });

  it('carries each half once, as a whole item of page 3, and in no other item', () => {
    for (const half of ['4071', '2958']) {
      const holding = document.pages.flatMap((page, index) =>
        page.items
          .filter((item) => item.text.includes(half))
          .map((item) => ({ page: index + 1, text: item.text })),
      );
      expect(holding).toEqual([{ page: 3, text: half }]);
    }
  });

  it('prints the card serial on both sheets and nothing personal on page 4', () => {
    expect(textOf(document.pages[0])).toContain(view.cardSerial);
    expect(textOf(document.pages[2])).toContain(view.cardSerial);
    expect(textOf(document.pages[3])).not.toContain(view.holder.surname);
    expect(textOf(document.pages[3])).not.toContain(view.cardSerial);
  });

  it('marks every page PROVA in practice, and only there', async () => {
    const real = await read({ ...view, practice: false });
    for (const page of document.pages) expect(textOf(page)).toContain('PROVA');
    for (const page of real.pages) expect(textOf(page)).not.toContain('PROVA');
  });

  it('says on every page which sheet and side it is', () => {
    const feet = [
      'Foglio 1 di 2, fronte',
      'Foglio 1 di 2, retro',
      'Foglio 2 di 2, fronte',
      'Foglio 2 di 2, retro',
    ];
    feet.forEach((foot, index) => expect(textOf(document.pages[index])).toContain(foot));
  });

  it('breaks no rule of PDF/A-2a, PDF/UA-1 and our own', async () => {
    expect(await lintPaper(bytesOf(view))).toEqual([]);
  });

  it('gives the same bytes for the same values', () => {
    expect(Buffer.compare(bytesOf(view), bytesOf(view))).toBe(0);
  });

  it('has codes that a scanner reads, also over the practice mark', async () => {
    const found = (page: number) => readCodes(bytesOf(view), page);
    const { mark } = RECEIPT_MODELS[view.languages];
    expect(await found(1)).toEqual(expect.arrayContaining([view.qrToken, view.requestNumber, `${mark}1F`]));
    expect(await found(2)).toEqual(expect.arrayContaining([`${mark}1R`]));
    const serial = view.codes.kind === 'sheet' ? view.codes.printSerial : '';
    expect(await found(3)).toEqual(expect.arrayContaining([serial, `${mark}2F`]));
  });
});

describe('sheets and sides', () => {
  it("never puts the codes on the office's copy", async () => {
    const { pages } = await read(sampleReceipt, ['sheet-1-office']);
    expect(pages).toHaveLength(2);
    const all = pages.map(textOf).join(' ');
    expect(all).toContain('Copia per l’ufficio');
    expect(all).not.toContain('4071');
    expect(all).not.toContain('2958');
  });

  it('draws fronts and backs apart, asking for one side only', async () => {
    const fronts = await read(sampleReceipt, WHOLE, 'fronts');
    const backs = await read(sampleReceipt, WHOLE, 'backs');
    expect(fronts.preferences.Duplex).toBe('Simplex');
    expect(fronts.pages.every((page) => textOf(page).includes(', fronte'))).toBe(true);
    expect(backs.pages.every((page) => textOf(page).includes(', retro'))).toBe(true);
    expect([fronts.pages.length, backs.pages.length]).toEqual([2, 2]);
  });

  it('draws apart what it draws together', async () => {
    const together = await read(sampleReceipt);
    const apart = await read(sampleReceipt, ['sheet-2']);
    expect(apart.pages).toEqual(together.pages.slice(2));
  });

  it('refuses sheet 2 when the view has no halves', () => {
    const drawn = drawReceipt({ ...sampleReceipt, codes: { kind: 'apart' } }, ['sheet-2']);
    expect(drawn).toEqual({ ok: false, error: { kind: 'no-codes' } });
  });
});

describe('names', () => {
  const insideMargins = ({ pages }: ReadDocument): void => {
    for (const item of pages.flatMap((page) => page.items).filter(({ text }) => text !== 'PROVA')) {
      expect(item.x, item.text).toBeGreaterThanOrEqual(14.9);
      expect(item.x + item.width, item.text).toBeLessThanOrEqual(196);
      expect(item.y, item.text).toBeLessThanOrEqual(287);
    }
  };
  const squeezed = (text: string): string => text.replace(/[ -]/g, '');

  it.each([
    ['it', PRODUCTION],
    ['it-de', { ...sampleBilingualReceipt, practice: false, validForTravel: true }],
  ])('keeps all of a 120-letter surname and an 83-letter town on the page (%s)', async (_languages, base) => {
    expect(LONG_SURNAME).toHaveLength(120);
    const holder = { ...base.holder, surname: LONG_SURNAME, birthplace: BILINGUAL_TOWN };
    const document = await read({ ...base, holder });
    const page = squeezed(textOf(document.pages[0]));
    expect(page).toContain(squeezed(LONG_SURNAME));
    for (const word of BILINGUAL_TOWN.split(' ')) expect(page).toContain(squeezed(word));
    insideMargins(document);
  });

  it('breaks a surname without spaces rather than cutting it', async () => {
    const surname = 'Wolkenstein'.repeat(10);
    const document = await read({ ...PRODUCTION, holder: { ...sampleReceipt.holder, surname } });
    expect(squeezed(textOf(document.pages[0]))).toContain(surname);
    insideMargins(document);
  });

  it.each([
    'Şırnaklı Łódź Győző Đorđević Ňaďa Þórhallsdóttir Æsa Øystein',
    'Ĳsbrand Ľubomír Ģirts Ķēniņš Țepeș Żółć Ħamrun Ŷnys',
    'Ελένη Παπαδοπούλου',
    'Ґалина Щербак',
  ])('prints every letter of %s', async (surname) => {
    const document = await read({ ...PRODUCTION, holder: { ...sampleReceipt.holder, surname } }, [
      'sheet-1-citizen',
    ]);
    expect(textOf(document.pages[0])).toContain(surname);
    insideMargins(document);
  });

  it('refuses a letter that no face has, and says which', () => {
    const holder = { ...sampleReceipt.holder, givenNames: '李 Anna' };
    expect(drawReceipt({ ...sampleReceipt, holder }, WHOLE)).toEqual({
      ok: false,
      error: { kind: 'glyph', character: '李' },
    });
  });

  it('prints «non indicato» for a missing value', async () => {
    const holder = { ...sampleReceipt.holder, birthRecord: '' };
    const { pages } = await read({ ...PRODUCTION, holder }, ['sheet-1-citizen']);
    expect(textOf(pages[0])).toContain('non indicato');
  });

  it.each([
    ['it', sampleReceipt],
    ['it-de', sampleBilingualReceipt],
  ])('makes room on page 2 for a long address and a long e-mail (%s)', async (_languages, sample) => {
    const address =
      'Sonnenalmstraße 118/B – 39052 Caldaro sulla Strada del Vino / Kaltern an der Weinstraße (BZ), presso Rechtsanwaltskanzlei Oberrauch-Mitterrutzner & Partner';
    const email = 'maria.magdalena.oberrauch-mitterrutzner@posta-elettronica-esempio.it';
    const { pages } = await read(
      {
        ...sample,
        validForTravel: true,
        contacts: { outcome: 'given', email, mobile: '+39 347 123 4567' },
        delivery: { ...sample.delivery, kind: 'other-address', address, oldCardKept: true },
      },
      ['sheet-1-citizen'],
    );
    const said = textOf(pages[1]).replaceAll(/\s/g, '');
    for (const text of [address, email]) expect(said).toContain(text.replaceAll(' ', ''));
  });

  it('refuses values that leave no room, instead of cutting them', () => {
    const holder = { ...sampleReceipt.holder, residence: 'Via '.repeat(2000) };
    const drawn = drawReceipt({ ...PRODUCTION, holder }, ['sheet-1-citizen']);
    expect(drawn).toEqual({ ok: false, error: { kind: 'overflow', block: 'holder' } });
  });
});

describe('page 1 variants', () => {
  const frontOf = async (change: Partial<ReceiptView>): Promise<string> =>
    textOf((await read({ ...PRODUCTION, ...change }, ['sheet-1-citizen'])).pages[0]);

  it('says whether the card is valid for travel', async () => {
    expect(await frontOf({})).toContain('Valida per l’espatrio');
    expect(await frontOf({ validForTravel: false })).toContain('NON valida per l’espatrio');
  });

  it('prints the clause of art. 35 only where it is switched on', async () => {
    expect(await frontOf({})).not.toContain('Documento di riconoscimento');
    expect(await frontOf({ recognitionClause: true })).toContain('Documento di riconoscimento');
  });

  it('gives the reason of who cannot sign', async () => {
    expect(await frontOf({ unableToSign: 'mano ingessata' })).toContain(
      'Impossibilitato/a a firmare: mano ingessata',
    );
  });

  it('does without an emblem', async () => {
    expect(await frontOf({ municipality: { ...sampleReceipt.municipality, emblem: null } })).toContain(
      'Comune di Borgo',
    );
  });
});

describe('the sheet of a reprint', () => {
  it.each([
    ['it', sampleReprint],
    ['it-de', sampleBilingualReprint],
  ])('is one sheet with words of its own (%s)', async (_languages, view) => {
    const drawn = drawReprint(view);
    if (!drawn.ok) throw new Error(drawn.error.kind);
    const { pages } = await readBack(drawn.value);
    expect(pages).toHaveLength(2);
    const [front, back] = pages.map(textOf);
    expect(front).toContain('Foglio 1 di 1, fronte');
    expect(front).toContain('leggere il retro prima di usare il PIN');
    expect(front).not.toContain('foglio 1, retro');
    expect(front).not.toContain('2026-00');
    expect(back).toContain('Se ha cambiato il PIN');
    expect(back).toContain('no-reply@cie.interno.gov.it');
  });

  /** Without spaces: where a line or a bold word ends counts for nothing. */
  const bare = (text: string): string => text.replace(/\s/g, '');
  const ITALIAN = [
    'Se ha cambiato il PIN, quello stampato qui non vale',
    'Il PUK non cambia: con il PUK completo imposti un nuovo PIN',
    'Dopo 3 PIN errati di seguito il PIN si blocca',
    'Dopo 10 PUK errati la carta si blocca per sempre',
    'app CieID, voce «Recupero PUK», avvicini la carta al telefono',
    'Per sicurezza il PUK si può vedere dopo 48 ore',
  ];
  const EASY = [
    'In questo caso il PIN scritto qui non vale.',
    'Il PUK non cambia.',
    'Dopo 3 PIN sbagliati di seguito il PIN si blocca.',
    'Dopo 10 PUK sbagliati la carta si blocca per sempre.',
    'Apra l’app CieID e scelga «Recupero PUK».',
    'Per sicurezza aspetti 48 ore.',
  ];
  const OTHERS: Partial<Record<BackKind, string[]>> = {
    easy: EASY,
    'it-de': [
      'Haben Sie die PIN geändert, gilt die hier gedruckte nicht',
      'Der PUK ändert sich nicht',
      'Nach 3 falschen PIN',
      'Nach 10 falschen PUK',
      'Menüpunkt «Recupero PUK»',
      'erst nach 48 Stunden',
    ],
    'it-fr': [
      'Si vous avez changé le PIN, celui imprimé ici n’est pas valable',
      'Le PUK ne change pas',
      'Après 3 PIN erronés',
      'Après 10 PUK erronés',
      'menu « Recupero PUK »',
      'qu’après 48 heures',
    ],
    'it-sl': [
      'Če ste PIN spremenili, tu natisnjeni ne velja',
      'PUK se ne spremeni',
      'Po 3 zaporednih napačnih PIN',
      'Po 10 napačnih PUK',
      'izberite «Recupero PUK»',
      'šele po 48 urah',
    ],
    'it-en': [
      'If you have changed the PIN, the one printed here is not valid',
      'The PUK does not change',
      'After 3 wrong PINs',
      'After 10 wrong PUKs',
      'menu item «Recupero PUK»',
      '48 hours',
    ],
  };
  it.each(
    backKinds.flatMap((backs) => [
      [backs, false] as const,
      ...(backs === 'it' ? [[backs, true] as const] : []),
    ]),
  )(
    'tells what a printed PIN and PUK are worth, and how the PUK is had back at home (%s, large: %s)',
    async (backs, large) => {
      const drawn = drawReprint({ ...sampleReprint, backs, large });
      if (!drawn.ok) throw new Error(drawn.error.kind);
      const { pages } = await readBack(drawn.value);
      const back = bare(textOf(pages[1]));
      const said = [...(backs === 'easy' ? [] : ITALIAN), ...(OTHERS[backs] ?? [])];
      expect(said.filter((text) => !back.includes(bare(text)))).toEqual([]);
      expect(back).not.toContain(bare('torni a questo ufficio con la ricevuta'));
    },
  );
});

describe('secrets', () => {
  it('are in no error that leaves the paper', () => {
    const unfit = {
      ...PRODUCTION,
      codes: {
        kind: 'sheet' as const,
        printSerial: 'BSA-26-009182',
        halves: { pin: new Secret('4071\u{1F642}'), puk: new Secret('2958') },
      },
    };
    const outcome = (): unknown => {
      try {
        return drawReceipt(unfit, ['sheet-2']);
      } catch (error) {
        return error;
      }
    };
    expect(outcome()).toBeInstanceOf(Error);
    expect(inspect(outcome(), { depth: 9 })).not.toContain('4071');
  });
});
