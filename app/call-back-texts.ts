// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Tone } from '@/components/ui/tone';
import { type CallBackState, type CodesWay } from '@/lib/cie-request/codes-way';
import { formatDay } from '@/lib/i18n/format';
import { t } from './texts';

/** How a citizen who waits for codes is drawn. */
export const CALL_BACK_TONE: Record<CallBackState, Tone> = {
  waiting: 'neutral',
  ready: 'warning',
  told: 'success',
};

type CallBackStanding = { state: CallBackState; way: CodesWay; toldAt: Date | null };

/** Where a citizen who waits for codes stands, in words. */
export const callBackWord = ({ state, way, toldAt }: CallBackStanding): string => {
  if (state === 'told' && toldAt) return t('callBack.state.told', { data: formatDay(toldAt) });
  if (state === 'waiting') return t('callBack.state.waiting');
  return t(way === 'post' ? 'callBack.state.ready-post' : 'callBack.state.ready');
};

/** The form that leaves a citizen in the list while the service is away. */
export const callBackFormTexts = {
  why: t('reprint.callBack.why'),
  phone: t('reprint.callBack.phone'),
  note: t('reprint.callBack.note'),
  optional: t('value.optional'),
  leave: t('reprint.callBack.leave'),
  ended: t('session.expired'),
};

/** Where a citizen who wanted codes while the service was away stands: it can be tried again, or not yet. */
export const reprintCallBackWord = (isBack: boolean): string =>
  t(isBack ? 'reprint.callBack.back' : 'reprint.callBack.away');
