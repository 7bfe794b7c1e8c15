// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { WeatherLine } from '@/components/layout/weather-line';
import { type Authorised } from '@/lib/access/authorised';
import { findUnread } from '@/lib/notices/server/find-unread';

/** For operators who have no counter's home: that something is to be read, and where. */
export const UnreadLine = async ({ authorised }: { authorised: Authorised<'use-portal'> }) => {
  const { count } = await findUnread(authorised);
  if (count === 0) return null;
  return (
    <WeatherLine tone="info" action={<a href="/avvisi">{t('notices.open')}</a>}>
      {t('notices.frame', { n: count })}
    </WeatherLine>
  );
};
