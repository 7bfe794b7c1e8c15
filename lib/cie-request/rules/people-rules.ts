// SPDX-License-Identifier: AGPL-3.0-or-later
import { FIRST_DAY, type Rule } from './rule-table';

const everybody = { when: {}, from: FIRST_DAY } as const;

const BIOMETRICS = 'Art. 3 TULPS; Reg. (UE) 2019/1157, art. 3, par. 7';

/** Whether fingerprints are taken (domain §3.5). */
export const fingerprints: readonly Rule<'asked' | 'not-asked'>[] = [
  {
    why: 'rule.prints.under12',
    when: { ages: [0, 11] },
    value: 'not-asked',
    from: FIRST_DAY,
    source: BIOMETRICS,
  },
  { ...everybody, why: 'rule.prints.asked', value: 'asked', source: BIOMETRICS },
];

/** Whether the holder signs for the card (domain §3.5). */
export const signature: readonly Rule<'asked' | 'not-asked'>[] = [
  {
    why: 'rule.signature.under12',
    when: { ages: [0, 11] },
    value: 'not-asked',
    from: FIRST_DAY,
    source: BIOMETRICS,
  },
  { ...everybody, why: 'rule.signature.asked', value: 'asked', source: BIOMETRICS },
];

/** Whether the holder must stand at the counter (domain §1.3, §3.4). */
export const presence: readonly Rule<'needed' | 'not-needed'>[] = [
  {
    why: 'rule.presence.under12',
    when: { ages: [0, 11] },
    value: 'not-needed',
    from: FIRST_DAY,
    needs: { switch: 'minorPresence', value: 'from-12' },
    source: 'Decisione del Comune: le fonti non concordano',
  },
  {
    ...everybody,
    why: 'rule.presence.needed',
    value: 'needed',
    source: 'Riconoscimento del titolare: art. 3 TULPS',
  },
];

/** Who asks and signs the request. */
export const signer: readonly Rule<'holder' | 'parent' | 'guardian' | 'administrator'>[] = [
  {
    why: 'rule.signer.guardian',
    when: { capacity: ['guardian'] },
    value: 'guardian',
    from: FIRST_DAY,
    source: 'Artt. 357 e 424 c.c.',
  },
  {
    why: 'rule.signer.parent',
    when: { ages: [0, 17] },
    value: 'parent',
    from: FIRST_DAY,
    source: 'Artt. 316 e 320 c.c.',
  },
  {
    why: 'rule.signer.administrator',
    when: { capacity: ['support'] },
    value: 'administrator',
    from: FIRST_DAY,
    source: 'Artt. 405 e 409 c.c.: secondo il decreto',
  },
  { ...everybody, why: 'rule.signer.holder', value: 'holder', source: 'DM 23 dicembre 2015' },
];

/** Whose assent a card valid for travel needs (domain §1.3). */
export const assent: readonly Rule<'nobody' | 'both-parents' | 'guardian'>[] = [
  {
    why: 'rule.assent.notForTravel',
    when: { validForTravel: [false] },
    value: 'nobody',
    from: FIRST_DAY,
    source: 'L. 1185/1967, art. 3, lett. a',
  },
  {
    why: 'rule.assent.guardian',
    when: { capacity: ['guardian'] },
    value: 'guardian',
    from: FIRST_DAY,
    source: 'L. 1185/1967, art. 3, lett. a',
  },
  {
    why: 'rule.assent.minor',
    when: { ages: [0, 17] },
    value: 'both-parents',
    from: FIRST_DAY,
    source: 'L. 1185/1967, art. 3, lett. a',
  },
  {
    ...everybody,
    why: 'rule.assent.adult',
    value: 'nobody',
    source: 'DL 69/2023, art. 20: non serve più l’assenso dell’altro genitore',
  },
];

/** Whether the parents' names may stand on the card (domain §2.4). */
export const parentsOnCard: readonly Rule<'offered' | 'never'>[] = [
  {
    why: 'rule.parentsOnCard.offered',
    when: { ages: [0, 13], validForTravel: [true], citizenship: ['italian'] },
    value: 'offered',
    from: FIRST_DAY,
    source: 'Art. 3 TULPS; DM 31 gennaio 2019; Cass. 9216/2025 per la parola «genitore»',
  },
  { ...everybody, why: 'rule.parentsOnCard.never', value: 'never', source: 'Art. 3 TULPS' },
];

/** Whether the organ donation question is put (domain §2.4). */
export const organDonation: readonly Rule<'asked' | 'not-asked'>[] = [
  {
    why: 'rule.donation.minor',
    when: { ages: [0, 17] },
    value: 'not-asked',
    from: FIRST_DAY,
    source: 'Art. 3, comma 3, TULPS; DL 194/2009, art. 3, comma 8-bis',
  },
  {
    why: 'rule.donation.abroad',
    when: { home: ['abroad'] },
    value: 'not-asked',
    from: FIRST_DAY,
    source: 'Centro Nazionale Trapianti: maggiorenni residenti in Italia',
  },
  {
    why: 'rule.donation.guardian',
    when: { capacity: ['guardian'] },
    value: 'not-asked',
    from: FIRST_DAY,
    source: 'Atto personale: nessuna fonte lo ammette per il tutore, da confermare',
  },
  { ...everybody, why: 'rule.donation.asked', value: 'asked', source: 'Art. 3, comma 3, TULPS' },
];

/** What the CIE credentials may be used for (domain, "Read first"). */
export const credentials: readonly Rule<'all' | 'school-only' | 'none'>[] = [
  {
    why: 'rule.credentials.under5',
    when: { ages: [0, 4] },
    value: 'none',
    from: FIRST_DAY,
    source: 'Pagina di aiuto del Ministero dell’Interno',
  },
  {
    why: 'rule.credentials.minorAll',
    when: { ages: [5, 17] },
    value: 'all',
    from: FIRST_DAY,
    needs: { switch: 'minorCredentials', value: 'all' },
    source: 'Impostazione del Comune, con data e fonte',
  },
  {
    why: 'rule.credentials.minor',
    when: { ages: [5, 17] },
    value: 'school-only',
    from: FIRST_DAY,
    source: 'Pagina di aiuto del Ministero dell’Interno',
  },
  { ...everybody, why: 'rule.credentials.adult', value: 'all', source: 'DM 8 settembre 2022' },
];
