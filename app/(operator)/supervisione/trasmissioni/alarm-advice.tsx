// SPDX-License-Identifier: AGPL-3.0-or-later
import { Advice } from '@/components/ui/advice';
import { shortInstant } from '@/app/delivery-texts';
import { t } from '@/app/texts';
import { type ConfirmationAlarm } from '@/lib/deliveries/confirmation-alarm';

/** Confirmations have stopped while requests have not. */
export const AlarmAdvice = ({ alarm, now }: { alarm: ConfirmationAlarm; now: Date }) => (
  <Advice tone="danger" live>
    {t('deliveries.alarm', {
      n: alarm.requests,
      ora: shortInstant(alarm.since, now),
      minuti: alarm.minutes,
    })}
  </Advice>
);
