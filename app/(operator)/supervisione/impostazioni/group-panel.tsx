// SPDX-License-Identifier: AGPL-3.0-or-later
import { SettingForm } from '@/components/municipality/setting-form';
import { Facts } from '@/components/ui/facts';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { t } from '@/app/texts';
import { type SettingGroup } from '@/lib/municipality/setting-groups';
import { type Setup } from '@/lib/municipality/server/get-setup';
import { saveGroupAction } from './actions';
import { groupViews } from './field-views';
import { closedHref, editHref } from './setup-address';
import { decisionWords } from './setup-words';

type GroupPanelProps = { setup: Setup; group: SettingGroup; editing: boolean };

/** The words of the buttons under every form of the page. */
export const formTexts = (remove?: string) => ({
  save: t('setup.save'),
  cancel: t('setup.cancel'),
  ended: t('access.ended'),
  remove,
});

const Decided = ({ setup, group }: Omit<GroupPanelProps, 'editing'>) => (
  <Facts
    long
    items={groupViews(setup.settings, group).map(({ label, value, options }) => ({
      term: label,
      value:
        options?.find((option) => option.value === value)?.label ??
        (value ? <span className="facts__lines">{value}</span> : t('setup.none')),
    }))}
  />
);

/** A group of settings as it is decided, or its form. */
export const GroupPanel = ({ setup, group, editing }: GroupPanelProps) => {
  const undecided = setup.undecided.includes(group);
  const words = decisionWords(group);
  return (
    <Panel
      id={editing ? 'modifica' : group}
      title={words}
      tone={undecided ? 'warning' : 'plain'}
      meta={
        !editing && (
          <LinkButton
            size="small"
            href={editHref(group)}
            aria-label={t(undecided ? 'setup.decideOf' : 'setup.editOf', { cosa: words })}
          >
            {t(undecided ? 'setup.decide' : 'setup.edit')}
          </LinkButton>
        )
      }
    >
      {editing && (
        <SettingForm
          key={group}
          action={saveGroupAction}
          hidden={{ decision: group }}
          version={setup.version}
          fields={groupViews(setup.settings, group)}
          cancelHref={closedHref()}
          texts={formTexts()}
        />
      )}
      {!editing && (undecided ? t('setup.notDecided') : <Decided setup={setup} group={group} />)}
    </Panel>
  );
};
