// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SendingLine } from '@/components/guides/sending-line';
import { t } from '@/app/texts';
import { isUnderWay, type Sending, type SendingState } from '@/lib/guides/sending';
import { guideName } from '@/lib/guides/server/guide-names';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { systemClock } from '@/lib/kernel/clock';

const TONES: Record<SendingState, SendingLine['tone']> = {
  queued: 'info',
  waiting: 'warning',
  sent: 'success',
  refused: 'danger',
  'address-changed': 'warning',
  'request-closed': 'warning',
  expired: 'warning',
};

const textOf = (sending: Sending): string => {
  const { guide, tongue, state, queuedAt, waitingSince, settledAt } = sending;
  const name = guideName(guide);
  const at = settledAt ?? waitingSince ?? queuedAt;
  const frase = t(`guides.state.${state}`, {
    guida: tongue === 'it' ? name : `${name} (${t(`guides.language.${tongue}`)})`,
    ora: formatTime(at),
  });
  const data = formatDay(at);
  return data === formatDay(systemClock.now()) ? frase : t('guides.state.other-day', { frase, data });
};

/** What became of the guides of a request, in words. */
export const sendingLines = (sendings: readonly Sending[]): SendingLine[] =>
  sendings.map((sending) => ({
    id: sending.id,
    text: textOf(sending),
    tone: TONES[sending.state],
    underWay: isUnderWay(sending),
  }));
