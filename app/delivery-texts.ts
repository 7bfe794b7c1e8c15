// SPDX-License-Identifier: AGPL-3.0-or-later
import { type IconName } from '@/components/ui/icon';
import { type Tone } from '@/components/ui/tone';
import { type DeliveryState, type DeliveryWord } from '@/lib/deliveries/delivery-line';
import { type OpenDelivery } from '@/lib/enrolment/open-delivery';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { t } from './texts';

/** How the word of a delivery is drawn. */
export const DELIVERY_LOOK: Record<DeliveryWord, { tone: Tone; icon: IconName }> = {
  queued: { tone: 'info', icon: 'clock' },
  waiting: { tone: 'warning', icon: 'clock' },
  sent: { tone: 'info', icon: 'clock' },
  attention: { tone: 'danger', icon: 'error' },
  rejected: { tone: 'danger', icon: 'error' },
  correcting: { tone: 'info', icon: 'pencil' },
  cancelling: { tone: 'neutral', icon: 'box' },
};

/** Why a delivery has not arrived, and who mends it. */
export const whyNotArrived = ({
  state,
  guide,
}: OpenDelivery & DeliveryState): { why: string; who: string } => {
  if (guide) return { why: t(guide.meaning), who: t(guide.who) };
  if (state !== 'attention') return { why: t('deliveries.why.none'), who: '' };
  return { why: t('deliveries.why.unknown'), who: t('backendError.mender.administrator') };
};

/** An instant as it is read today: the time, with its day when that is another. */
export const shortInstant = (instant: Date, now: Date): string =>
  formatDay(instant) === formatDay(now)
    ? formatTime(instant)
    : t('delivery.at', { data: formatDay(instant), ora: formatTime(instant) });

/** How often a message was tried, and when it is tried next. */
export const attemptsOf = ({ message }: OpenDelivery, now: Date): { tried: string; next: string } | null => {
  if (!message) return null;
  const tried = t('deliveries.attempts', { n: message.attempts });
  if (message.state === 'attention') return { tried, next: t('deliveries.nextNever') };
  const { nextAttemptAt } = message;
  return nextAttemptAt > now
    ? { tried, next: t('deliveries.next', { ora: shortInstant(nextAttemptAt, now) }) }
    : { tried, next: t('deliveries.nextNow') };
};
