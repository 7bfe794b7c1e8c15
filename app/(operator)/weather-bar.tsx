// SPDX-License-Identifier: AGPL-3.0-or-later
import { WeatherLine } from '@/components/layout/weather-line';
import { type Authorised } from '@/lib/access/authorised';
import { readWeather } from '@/lib/weather/server/read-weather';
import { type WeatherLine as Line } from '@/lib/weather/weather-lines';
import { weatherWords } from './weather-words';

const toneOf = (line: Line): 'info' | 'warning' | 'danger' => {
  if (line.kind === 'clock') return 'warning';
  if (line.trouble === null) return 'info';
  return line.trouble.kind === 'unsigned' ? 'danger' : 'warning';
};

/** What is down or will be, since when, and what still works: a line for each service, none when everything works. */
export const WeatherBar = async ({ authorised }: { authorised: Authorised<'use-portal'> }) => {
  const { lines, now } = await readWeather(authorised);
  return lines.map((line) => (
    <WeatherLine key={line.kind === 'clock' ? `clock-${line.clock}` : line.service} tone={toneOf(line)}>
      {weatherWords(line, now)}
    </WeatherLine>
  ));
};
