// SPDX-License-Identifier: AGPL-3.0-or-later
import { SettingForm } from '@/components/municipality/setting-form';
import { type FieldView } from '@/components/municipality/setting-field';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { RowList } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { t } from '@/app/texts';
import { type StandIns } from '@/lib/access/server/list-stand-ins';
import { type StandIn, standInState } from '@/lib/access/stand-in';
import { type CivilDate, formatCivilDate } from '@/lib/kernel/civil-date';
import { endStandInAction, nameStandInAction } from './actions';
import { formTexts } from './group-panel';
import { closedHref, editHref } from './setup-address';

const daysOf = ({ from, to }: StandIn): string =>
  t('standIn.fromTo', { dal: formatCivilDate(from), al: formatCivilDate(to) });

const State = ({ row, today }: { row: StandIn; today: CivilDate }) => {
  if (row.ended) return <StatusBadge tone="neutral">{t('standIn.ended')}</StatusBadge>;
  const state = standInState(row, today);
  const tone = { now: 'success', ahead: 'info', over: 'neutral' } as const;
  return <StatusBadge tone={tone[state]}>{t(`setup.state.${state}`)}</StatusBadge>;
};

const End = ({ row }: { row: StandIn }) => (
  <form action={endStandInAction}>
    <input type="hidden" name="id" value={row.id} />
    <Button
      type="submit"
      size="row"
      aria-label={t('standIn.endOf', { nome: row.deputy, giorni: daysOf(row) })}
    >
      {t('standIn.end')}
    </Button>
  </form>
);

const people = (named: StandIns['deputies']) => named.map(({ id, name }) => ({ value: id, label: name }));

const fieldsOf = ({ deputies, supervisors }: StandIns): FieldView[] => [
  {
    name: 'deputyId',
    kind: 'select',
    label: t('standIn.deputy'),
    value: '',
    placeholder: t('setup.choose'),
    options: people(deputies),
    span: 6,
  },
  {
    name: 'supervisorId',
    kind: 'select',
    label: t('standIn.supervisor'),
    value: '',
    placeholder: t('setup.choose'),
    options: people(supervisors),
    span: 6,
  },
  { name: 'from', kind: 'date', label: t('setup.from'), value: '', span: 3 },
  { name: 'to', kind: 'date', label: t('standIn.to'), value: '', span: 3 },
  {
    name: 'source',
    kind: 'line',
    label: t('standIn.act'),
    hint: t('standIn.actHint'),
    value: '',
    maxLength: 300,
    span: 6,
  },
];

const Rows = ({ rows, today }: { rows: readonly StandIn[]; today: CivilDate }) => (
  <RowList
    caption={t('standIn.title')}
    dense
    columns={[
      { key: 'deputy', label: t('standIn.deputy'), kind: 'name' },
      { key: 'supervisor', label: t('standIn.supervisor') },
      { key: 'days', label: t('standIn.days'), kind: 'quiet' },
      { key: 'source', label: t('standIn.act') },
      { key: 'state', label: t('setup.column.state') },
      { key: 'actions', label: t('setup.column.actions'), kind: 'last' },
    ]}
    rows={rows.map((row) => ({
      id: row.id,
      cells: {
        deputy: row.deputy,
        supervisor: row.supervisor,
        days: daysOf(row),
        source: row.source,
        state: <State row={row} today={today} />,
        actions: standInState(row, today) !== 'over' && <End row={row} />,
      },
    }))}
  />
);

type StandInsPanelProps = { standIns: StandIns; today: CivilDate; editing: boolean };

/** Who stands in for a supervisor, and the form that names somebody. */
export const StandInsPanel = ({ standIns, today, editing }: StandInsPanelProps) => {
  const { rows, deputies } = standIns;
  return (
    <Panel
      id={editing ? 'modifica' : 'sostituzioni'}
      title={
        <span>
          {t('standIn.title')}
          <span className="panel__sub">{t('standIn.text')}</span>
        </span>
      }
      meta={
        !editing &&
        deputies.length > 0 && (
          <LinkButton size="small" href={editHref('standIn')}>
            {t('standIn.name')}
          </LinkButton>
        )
      }
      flush={rows.length > 0}
      foot={
        editing && (
          <SettingForm
            action={nameStandInAction}
            hidden={{}}
            version={null}
            fields={fieldsOf(standIns)}
            cancelHref={closedHref()}
            texts={{ ...formTexts(), save: t('standIn.name') }}
          />
        )
      }
    >
      {rows.length > 0 && <Rows rows={rows} today={today} />}
      {rows.length === 0 && <p>{t(deputies.length > 0 ? 'standIn.empty' : 'standIn.nobodyElse')}</p>}
    </Panel>
  );
};
