// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { type Notice } from '@/lib/notices/notice';

type Written = Pick<Notice, 'publishedAt' | 'changedAt' | 'version'> & { author: string | null };

/** Who wrote a notice, as a row has room for. */
export const authorWords = ({ author }: Pick<Written, 'author'>): string =>
  author ?? t('notices.ministryShort');

const momentOf = (instant: Date) => ({ data: formatDay(instant), ora: formatTime(instant) });

/** Who wrote a notice and when, and when it was changed since. */
export const metaWords = (notice: Written): string => {
  const written = t('notices.meta', {
    autore: notice.author ?? t('notices.ministry'),
    ...momentOf(notice.publishedAt),
  });
  return notice.version > 1 ? `${written} · ${t('notices.updated', momentOf(notice.changedAt))}` : written;
};

/** From when to when it is shown. */
export const termOf = ({ startsOn, expiresOn }: Pick<Notice, 'startsOn' | 'expiresOn'>) => ({
  dal: formatCivilDate(startsOn),
  al: formatCivilDate(expiresOn),
});

/** When and why it was taken back; `null` when it was not. */
export const withdrawnWords = ({
  withdrawnAt,
  withdrawReason,
}: Pick<Notice, 'withdrawnAt' | 'withdrawReason'>): string | null => {
  if (withdrawnAt === null) return null;
  return withdrawReason === null
    ? t('notices.withdrawnByMinistry', { data: formatDay(withdrawnAt) })
    : t('notices.withdrawnWhy', { motivo: withdrawReason, ...momentOf(withdrawnAt) });
};
