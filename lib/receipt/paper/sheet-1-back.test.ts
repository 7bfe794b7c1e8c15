// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { textOf } from '@/lib/platform/pdf/testing/read-back';
import { type ReceiptView } from '../receipt-view';
import { sampleBilingualReceipt, sampleReceipt } from './sample-views';
import { PRODUCTION, read } from './testing/read-receipt';

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
