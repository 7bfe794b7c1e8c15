// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { formatDay, formatNamedDay, formatSeconds, formatTime } from '@/lib/i18n/format';
import { type MessageKey } from '@/lib/i18n/translate';
import { type PlannedWindow } from '@/lib/weather/planned-window';
import { type ToldWindow, type Trouble, type WeatherLine } from '@/lib/weather/weather-lines';

const SECOND_MS = 1000;

/** The time of an instant; with its day when that is not today. */
export const timeWords = (instant: Date, now: Date): string => {
  const [ora, data] = [formatTime(instant), formatDay(instant)];
  return data === formatDay(now) ? ora : t('weather.timeOfDay', { ora, data });
};

/** From when to when a window is, in words. */
export const windowWords = ({ startsAt, endsAt }: Pick<PlannedWindow, 'startsAt' | 'endsAt'>): string => {
  const [giorno, ultimo] = [formatNamedDay(startsAt), formatNamedDay(endsAt)];
  const times = { dalle: formatTime(startsAt), alle: formatTime(endsAt) };
  return giorno === ultimo
    ? t('weather.oneDay', { giorno, ...times })
    : t('weather.moreDays', { giorno, ultimo, ...times });
};

/** A difference between two clocks, in words. */
export const differenceWords = (byMs: number): string => formatSeconds(Math.round(byMs / SECOND_MS));

type ServiceLine = Extract<WeatherLine, { kind: 'service' }>;

/** What is said of a service that cannot be reached. */
const AWAY = {
  'credential-backend': 'weather.late',
  registry: 'weather.registry',
  mail: 'weather.mail',
  'text-messages': 'weather.text-messages',
} as const satisfies Record<ServiceLine['service'], MessageKey>;

const troubleWords = (service: ServiceLine['service'], trouble: Trouble, now: Date): string[] => {
  const ora = timeWords(trouble.since, now);
  if (trouble.kind === 'away') return [t(AWAY[service], { ora, n: 0 })];
  const values = { ora, n: trouble.waiting };
  if (trouble.kind === 'unsigned') return [t('weather.unsigned', values)];
  return [
    t('weather.late', values),
    ...(trouble.reprintsSuspended ? [t('weather.suspended')] : []),
    t('weather.rest'),
  ];
};

const windowSentences = ({ service, trouble }: ServiceLine, window: ToldWindow, now: Date): string[] => {
  const { state, endsAt, note } = window;
  const ora = timeWords(endsAt, now);
  const said =
    state === 'soon'
      ? t(`weather.soon.${service}`, { quando: windowWords(window) })
      : trouble
        ? t('weather.until', { ora })
        : t(`weather.running.${service}`, { ora });
  return note === '' ? [said] : [said, t('weather.note', { nota: note })];
};

/** A line of the bar as the operator reads it. */
export const weatherWords = (line: WeatherLine, now: Date): string => {
  if (line.kind === 'clock') {
    const values = { durata: differenceWords(line.byMs), ora: timeWords(line.since, now) };
    return t(`weather.clock.${line.clock}`, values);
  }
  const { service, trouble, window } = line;
  return [
    ...(trouble ? troubleWords(service, trouble, now) : []),
    ...(window ? windowSentences(line, window, now) : []),
  ].join(' ');
};
