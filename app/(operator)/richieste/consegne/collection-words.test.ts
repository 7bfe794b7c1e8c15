// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { type CollectionView } from '@/lib/collection/server/get-collection';
import { type ProgressEvent, type ProgressKind } from '@/lib/credential-backend/progress';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { cardStanding } from './collection-words';

const view = (given: Partial<CollectionView> = {}): CollectionView => ({
  ...{ mode: 'residence', delegate: null, guardians: [], state: 'posted', closed: false, age: 36 },
  ...{
    usuallyBy: '2026-12-01' as CivilDate,
    today: '2026-11-23' as CivilDate,
    noticeOn: null,
    heldUntil: null,
  },
  ...{ receivedOn: null, waitingDays: 0, keptUntil: null, envelope: null, details: null },
  ...{ changedAt: null, canUndo: false },
  ...given,
});

const told = (kind: ProgressKind, given: Partial<ProgressEvent> = {}): ProgressEvent => ({
  ...{ id: kind, enrolmentId: 'a', kind, occurredAt: new Date('2026-11-22T09:00:00Z') },
  ...{ parcelNumber: null, collectBy: null, returnReason: null },
  ...given,
});

test('before the counter noted anything, what was told holds', () => {
  const held = cardStanding(view(), [
    told('shipped'),
    told('held-at-post', { collectBy: '2026-12-04' as CivilDate }),
  ]);
  expect(held.word).toBe('In giacenza alla posta');
  expect(held.meaning).toBe('Ritiro alla posta entro il 04/12/2026; poi la carta torna in Comune.');
  expect(held.say).toContain('ufficio postale');
  const back = cardStanding(view(), [told('returned', { returnReason: 'refused' })]);
  expect(back.meaning).toBe('Motivo: rifiutata.');
  expect(back.look.tone).toBe('warning');
});

test('what the counter noted holds against what was told', () => {
  const noted = view({ state: 'returned', changedAt: new Date('2026-11-23T09:00:00Z') });
  expect(cardStanding(noted, [told('held-at-post')])).toEqual(cardStanding(noted, []));
  expect(cardStanding(noted, []).say).toContain('è tornata qui');
});

test('nothing told that is a step of the card: the usual date', () => {
  expect(cardStanding(view(), [told('accepted')])).toEqual(cardStanding(view(), []));
  expect(cardStanding(view(), []).say).toContain('01/12/2026');
});

test('a card that is late is late also while it is told to be on its way', () => {
  const late = view({ mode: 'municipality', state: 'expected', today: '2026-12-02' as CivilDate });
  expect(cardStanding(late, [told('in-production')]).say).toContain('in ritardo');
  expect(cardStanding(late, [told('at-municipality')]).say).toBe('«Può venire a ritirarla.»');
});

test('a request that was closed gives its card to nobody, whatever was told', () => {
  expect(cardStanding(view({ closed: true }), [told('at-municipality')]).say).toContain('annullata');
});
