// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { Button } from '@/components/ui/button';
import { RowList } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { type PlannedWindow, windowStateAt } from '@/lib/weather/planned-window';
import { windowWords } from '../../weather-words';
import { endWindowAction } from './actions';

const columns = [
  { key: 'service', label: t('services.column.service'), kind: 'name' },
  { key: 'when', label: t('services.column.when') },
  { key: 'note', label: t('services.column.note') },
  { key: 'state', label: t('services.column.state') },
  { key: 'actions', label: t('services.column.actions'), kind: 'last' },
] as const;

const TONES = { later: 'neutral', soon: 'info', running: 'warning', over: 'neutral' } as const;

const State = ({ window, now }: { window: PlannedWindow; now: Date }) => {
  const state = windowStateAt(window, now);
  return state === 'over' ? null : (
    <StatusBadge tone={TONES[state]}>{t(`services.window.${state}`)}</StatusBadge>
  );
};

const End = ({ window, now }: { window: PlannedWindow; now: Date }) => {
  const begun = window.startsAt <= now;
  const what = { servizio: t(`services.name.${window.service}`), quando: windowWords(window) };
  return (
    <form action={endWindowAction}>
      <input type="hidden" name="windowId" value={window.id} />
      <Button type="submit" size="row" aria-label={t(begun ? 'services.endOf' : 'services.removeOf', what)}>
        {t(begun ? 'services.end' : 'services.remove')}
      </Button>
    </form>
  );
};

/** Announced windows that are not over, and the way to end each. */
export const WindowRows = ({ windows, now }: { windows: readonly PlannedWindow[]; now: Date }) => (
  <RowList
    caption={t('services.windows')}
    dense
    columns={columns}
    rows={windows.map((window) => ({
      id: window.id,
      cells: {
        service: t(`services.name.${window.service}`),
        when: windowWords(window),
        note: window.note,
        state: <State window={window} now={now} />,
        actions: <End window={window} now={now} />,
      },
    }))}
  />
);
