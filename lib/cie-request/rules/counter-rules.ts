// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { FIRST_DAY, type Rule } from './rule-table';

const date = (iso: string) => iso as CivilDate;
const everybody = { when: {}, from: FIRST_DAY } as const;

const TULPS = 'Art. 3 TULPS (RD 773/1931)';
const POST = 'Ministero dell’Interno: modalità di spedizione del documento';

/** Whether somebody must be named to collect the card (domain §2.4). */
export const collectionDelegate: readonly Rule<'needed' | 'optional'>[] = [
  {
    why: 'rule.delegate.under14',
    when: { ages: [0, 13], delivery: ['residence', 'other-address'] },
    value: 'needed',
    from: FIRST_DAY,
    source: POST,
  },
  { ...everybody, why: 'rule.delegate.optional', value: 'optional', source: POST },
];

/** Whether the card may be valid for travel: somebody chooses, or it never is (domain §1.3). */
export const travel: readonly Rule<'chosen' | 'never'>[] = [
  {
    why: 'rule.travel.foreigner',
    when: { citizenship: ['free', 'other'] },
    value: 'never',
    from: FIRST_DAY,
    source: 'DPR 649/1974, art. 1',
  },
  {
    ...everybody,
    why: 'rule.travel.chosen',
    value: 'chosen',
    source: 'L. 1185/1967, art. 3; DPR 649/1974, art. 1',
  },
];

/** Whether a report to the police is needed (domain §1.3). */
export const policeReport: readonly Rule<'needed' | 'not-needed'>[] = [
  {
    why: 'rule.report.needed',
    when: { reason: ['theft', 'loss'] },
    value: 'needed',
    from: FIRST_DAY,
    source: 'Ministero dell’Interno: furto o smarrimento della carta',
  },
  { ...everybody, why: 'rule.report.not', value: 'not-needed', source: TULPS },
];

/** Whether a permit of stay is looked at (domain §1.3). */
export const residencePermit: readonly Rule<'needed' | 'not-needed'>[] = [
  {
    why: 'rule.permit.needed',
    when: { citizenship: ['other'] },
    value: 'needed',
    from: FIRST_DAY,
    source: 'D.lgs. 286/1998, art. 6, comma 2',
  },
  { ...everybody, why: 'rule.permit.not', value: 'not-needed', source: 'D.lgs. 30/2007' },
];

/** Whether the municipality of residence must agree (domain §1.3; the sources contradict each other). */
export const clearance: readonly Rule<'needed' | 'not-needed'>[] = [
  {
    why: 'rule.clearance.needed',
    when: { home: ['elsewhere'] },
    value: 'needed',
    from: FIRST_DAY,
    needs: { switch: 'nonResidentClearance', value: 'asked' },
    source: 'Decisione del Comune: le fonti non concordano',
  },
  {
    ...everybody,
    why: 'rule.clearance.not',
    value: 'not-needed',
    source: 'Art. 3 TULPS: residenza o dimora',
  },
];

/** Where who is enrolled in the AIRE may ask (domain §1.3). */
export const counter: readonly Rule<'here' | 'consulate'>[] = [
  {
    why: 'rule.counter.aire',
    when: { home: ['abroad'] },
    value: 'here',
    from: date('2026-06-01'),
    source: 'CIE agli iscritti AIRE presso ogni Comune dal 1° giugno 2026',
  },
  {
    why: 'rule.counter.consulate',
    when: { home: ['abroad'] },
    value: 'consulate',
    from: FIRST_DAY,
    source: 'Fino al 31 maggio 2026: ufficio consolare',
  },
  { ...everybody, why: 'rule.counter.here', value: 'here', source: 'Art. 3 TULPS: residenza o dimora' },
];

/** Whether an old paper card still proves who somebody is (domain §1.3). */
export const paperCard: readonly Rule<'proof' | 'no-proof'>[] = [
  {
    why: 'rule.paperCard.ceased',
    when: {},
    value: 'no-proof',
    from: date('2026-08-04'),
    source: 'Reg. (UE) 2019/1157, art. 5; circolare 76/2025 del Ministero dell’Interno',
  },
  { ...everybody, why: 'rule.paperCard.valid', value: 'proof', source: TULPS },
];
