// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { Advice } from '@/components/ui/advice';
import { errorGuideOf, readErrorName } from '@/lib/credential-backend/error-guide';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { type ReprintView, type SecondHalf } from '@/lib/reprint/reprint-view';

const whyOf = (problem: string | null): string => {
  const name = readErrorName(problem);
  return name ? t(errorGuideOf(name).meaning) : '';
};

const sentenceOf = ({ state, dueAt, sentAt, sentTo, problem }: SecondHalf): string => {
  switch (state) {
    case 'sent':
      return sentAt && sentTo
        ? t('reprint.second.sent', { indirizzo: sentTo, data: formatDay(sentAt), ora: formatTime(sentAt) })
        : t('reprint.second.queued');
    case 'stopped':
      return t('reprint.second.stopped');
    case 'attention':
      return t('reprint.second.attention', { perche: whyOf(problem) });
    case 'queued':
      return dueAt
        ? t('reprint.second.waits', { data: formatDay(dueAt), ora: formatTime(dueAt) })
        : t('reprint.second.queued');
    case null:
      return t('reprint.second.afterHandOver');
  }
};

const TONES = { sent: 'success', queued: 'info', attention: 'danger', stopped: 'warning' } as const;

/** How far the second halves of a reprint are; nothing where none were asked for, or the reprint was given up before they were ordered. */
export const SecondHalfLine = ({ reprint }: { reprint: ReprintView }) => {
  const { second, status } = reprint;
  // What goes on paper has a step of its own.
  if (!second || second.way.kind === 'on-paper') return null;
  if (second.state === null && status !== 'released') return null;
  return <Advice tone={second.state ? TONES[second.state] : 'info'}>{sentenceOf(second)}</Advice>;
};
