// SPDX-License-Identifier: AGPL-3.0-or-later
import { SettingForm } from '@/components/municipality/setting-form';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { type RowItem, RowList } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { t } from '@/app/texts';
import { type CivilDate, compareCivilDates, formatCivilDate } from '@/lib/kernel/civil-date';
import { isRowOpen } from '@/lib/municipality/change-rows';
import { type Decision, type StoredSettings, storedRows } from '@/lib/municipality/setting-groups';
import { type Setup } from '@/lib/municipality/server/get-setup';
import { saveRuleAction } from './actions';
import { rowViews } from './field-views';
import { formTexts } from './group-panel';
import { type Choice, closedHref, editHref } from './setup-address';
import { decisionWords, rowWords } from './setup-words';

type RulesPanelProps = {
  setup: Setup;
  title: string;
  text: string;
  column: string;
  rules: readonly Decision[];
  choice: Choice;
};

type Dated = StoredSettings & { from: CivilDate; source: string };

const rowsOf = (setup: Setup, decision: Decision): Dated[] =>
  (storedRows(setup.settings, decision) as Dated[]).toSorted((a, b) => compareCivilDates(a.from, b.from));

const State = ({ row, rows, today }: { row: Dated; rows: readonly Dated[]; today: CivilDate }) => {
  if (row.from > today) return <StatusBadge tone="info">{t('setup.state.ahead')}</StatusBadge>;
  const inForce = rows.filter(({ from }) => from <= today).at(-1);
  return inForce === row ? (
    <StatusBadge tone="success">{t('setup.state.now')}</StatusBadge>
  ) : (
    <StatusBadge tone="neutral">{t('setup.state.over')}</StatusBadge>
  );
};

const AddLink = ({ decision, first }: { decision: Decision; first: boolean }) => {
  const cosa = decisionWords(decision);
  return (
    <LinkButton
      size="row"
      href={editHref(decision)}
      aria-label={t(first ? 'setup.decideOf' : 'setup.addOf', { cosa })}
    >
      {t(first ? 'setup.decide' : 'setup.add')}
    </LinkButton>
  );
};

const CorrectLink = ({ decision, from }: { decision: Decision; from: CivilDate }) => (
  <LinkButton
    size="row"
    variant="plain"
    href={editHref(decision, from)}
    aria-label={t('setup.correctOf', { cosa: decisionWords(decision), data: formatCivilDate(from) })}
  >
    {t('setup.correct')}
  </LinkButton>
);

const itemsOf = (setup: Setup, decision: Decision): RowItem[] => {
  const rows = rowsOf(setup, decision);
  const { today, started } = setup;
  const last = rows.length - 1;
  const undecided = {
    id: decision,
    marked: true,
    cells: {
      rule: decisionWords(decision),
      value: t('setup.notDecided'),
      actions: <AddLink decision={decision} first />,
    },
  };
  if (rows.length === 0) return [undecided];
  return rows.map((row, index) => ({
    id: `${decision} ${row.from}`,
    cells: {
      rule: index === 0 && decisionWords(decision),
      value: rowWords(decision, row),
      from: formatCivilDate(row.from),
      source: row.source,
      state: <State row={row} rows={rows} today={today} />,
      actions: (
        <span className="button-row">
          {isRowOpen(row.from, { today, started }) && <CorrectLink decision={decision} from={row.from} />}
          {index === last && <AddLink decision={decision} first={false} />}
        </span>
      ),
    },
  }));
};

const RowForm = ({ setup, decision, row }: { setup: Setup; decision: Decision; row: string }) => {
  const found = rowsOf(setup, decision).find(({ from }) => from === row) ?? null;
  return (
    <>
      <h3>{decisionWords(decision)}</h3>
      <SettingForm
        key={`${decision} ${row}`}
        action={saveRuleAction}
        hidden={{ decision, replaces: found?.from ?? '' }}
        version={setup.version}
        fields={rowViews(decision, found, setup.started)}
        cancelHref={closedHref()}
        texts={formTexts(found ? t('setup.remove') : undefined)}
      />
    </>
  );
};

/** Dated rules in one table: what, from when, who says so; below it the form of the row that is being changed. */
export const RulesPanel = ({ setup, title, text, column, rules, choice }: RulesPanelProps) => {
  const editing = rules.find((decision) => decision === choice.editing);
  return (
    <Panel
      id={editing ? 'modifica' : undefined}
      title={
        <span>
          {title}
          <span className="panel__sub">{text}</span>
        </span>
      }
      flush
      foot={editing && <RowForm setup={setup} decision={editing} row={choice.row} />}
    >
      <RowList
        caption={title}
        dense
        columns={[
          { key: 'rule', label: column, kind: 'name' },
          { key: 'value', label: t('setup.column.value') },
          { key: 'from', label: t('setup.column.from'), kind: 'time' },
          { key: 'source', label: t('setup.column.source') },
          { key: 'state', label: t('setup.column.state') },
          { key: 'actions', label: t('setup.column.actions'), kind: 'last' },
        ]}
        rows={rules.flatMap((decision) => itemsOf(setup, decision))}
      />
    </Panel>
  );
};
