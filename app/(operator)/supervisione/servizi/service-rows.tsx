// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { RowList, type RowItem } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { type Tone } from '@/components/ui/tone';
import { clockDifference, type ClockState } from '@/lib/weather/clock';
import { type Services } from '@/lib/weather/server/get-services';
import { type Service } from '@/lib/weather/service';
import { type ServiceView, serviceViewOf } from '@/lib/weather/service-view';
import { differenceWords, timeWords } from '../../weather-words';

const columns = [
  { key: 'service', label: t('services.column.service'), kind: 'name' },
  { key: 'state', label: t('services.column.state') },
  { key: 'detail', label: t('services.column.detail') },
  { key: 'checked', label: t('services.column.checked'), kind: 'quiet' },
] as const;

const TONES: Record<ServiceView['state'], Tone> = {
  works: 'success',
  away: 'danger',
  late: 'warning',
  unsigned: 'danger',
  unknown: 'warning',
  unasked: 'neutral',
};

const detailOf = (view: ServiceView, now: Date): string => {
  if (view.state === 'works') return '';
  if (view.state === 'unknown') return t('services.stopped');
  if (view.state === 'unasked') return t('services.nobodyWaits');
  const ora = timeWords(view.since, now);
  return view.waiting > 0 ? t('services.waiting', { ora, n: view.waiting }) : t('services.since', { ora });
};

const checkedWords = (at: Date | null, now: Date): string =>
  at ? t('services.checkedAt', { ora: timeWords(at, now) }) : t('services.never');

const serviceRow = (service: Service, { weather, now }: Services): RowItem => {
  const view = serviceViewOf(service, weather, now);
  const known = weather.services.find((one) => one.service === service);
  return {
    id: service,
    cells: {
      service: t(`services.name.${service}`),
      state: <StatusBadge tone={TONES[view.state]}>{t(`services.state.${view.state}`)}</StatusBadge>,
      detail: detailOf(view, now),
      checked: checkedWords(known?.answeredAt ?? null, now),
    },
  };
};

const clockWords = (state: ClockState, now: Date): { tone: Tone; word: string; detail: string } => {
  const difference = clockDifference(state, now);
  if (!difference) return { tone: 'neutral', word: t('services.state.unknown'), detail: '' };
  const durata = differenceWords(difference.byMs);
  const { offSince } = difference;
  if (!offSince)
    return { tone: 'success', word: t('services.state.right'), detail: t('services.differs', { durata }) };
  const detail = t('services.differsSince', { durata, ora: timeWords(offSince, now) });
  return { tone: 'danger', word: t('services.state.off'), detail };
};

const clockRow = (state: ClockState, now: Date): RowItem => {
  const { tone, word, detail } = clockWords(state, now);
  return {
    id: `clock-${state.clock}`,
    cells: {
      service: t(`services.name.clock.${state.clock}`),
      state: <StatusBadge tone={tone}>{word}</StatusBadge>,
      detail,
      checked: checkedWords(state.readAt, now),
    },
  };
};

/** Each service and each clock as it is now: a word, since when, and when somebody last looked. */
export const ServiceRows = ({ services }: { services: Services }) => (
  <RowList
    caption={t('services.now')}
    dense
    columns={columns}
    rows={[
      ...services.configured.map((service) => serviceRow(service, services)),
      ...services.weather.clocks.map((clock) => clockRow(clock, services.now)),
    ]}
  />
);
