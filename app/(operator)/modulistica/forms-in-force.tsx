// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { Columns } from '@/components/layout/columns';
import { PageHead } from '@/components/layout/page-head';
import { ChangeNotices } from '@/components/modulistica/change-notices';
import { FormChoices } from '@/components/modulistica/form-choices';
import { FormToPrint } from '@/components/modulistica/form-to-print';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { chosenAmong, type FormChoice } from '@/lib/modulistica/form-address';
import { type FormChange } from '@/lib/modulistica/form-change';
import { type FormLine, searchForms } from '@/lib/modulistica/form-line';
import { lastInForceAt, versionInForceAt } from '@/lib/modulistica/form-state';
import { type FormVersion } from '@/lib/modulistica/form-version';
import { type ListedForms } from '@/lib/modulistica/server/list-forms';
import { readChangesAction } from './actions';
import { FormsTitle } from './forms-title';
import { RefusedPrint } from './refused-print';

type FormsInForceProps = {
  listed: Pick<ListedForms, 'lines' | 'now'>;
  choice: FormChoice;
  changes: readonly FormChange[];
};

const lastOf = ({ versions }: FormLine, now: Date): FormVersion =>
  lastInForceAt(versions, now) ?? versions[0];

const insteadOf = (lines: readonly FormLine[], last: FormVersion, now: Date): FormLine | null =>
  lines.find(({ code, versions }) => code === last.insteadCode && versionInForceAt(versions, now)) ?? null;

const Desk = ({ listed: { lines, now }, choice }: Pick<FormsInForceProps, 'listed' | 'choice'>) => {
  const found = searchForms(lines, choice.search);
  const line = chosenAmong(choice.form ? lines : found, choice)?.line ?? null;
  const last = line && lastOf(line, now);
  return (
    <Columns kind="list-first">
      <FormChoices
        forms={found.map((one) => ({ line: one, version: lastOf(one, now) }))}
        chosen={line}
        search={choice.search}
        now={now}
      />
      {line && last && (
        <div className="stack">
          <RefusedPrint line={line} refused={choice.refused} now={now} />
          <FormToPrint line={line} last={last} instead={insteadOf(lines, last, now)} now={now} />
        </div>
      )}
    </Columns>
  );
};

/** The forms in force, to be found, looked at and printed; what changed about them first. */
export const FormsInForce = ({ listed, choice, changes }: FormsInForceProps) => {
  const { lines, now } = listed;
  const inVigore = lines.filter(({ versions }) => versionInForceAt(versions, now)).length;
  return (
    <>
      <PageHead title={<FormsTitle />} sub={t('modulistica.count', { inVigore, nuovi: 0 })} />
      <div className="stack">
        {changes.length > 0 && <ChangeNotices changes={changes} action={readChangesAction} />}
        {lines.length === 0 ? (
          <Panel>
            <EmptyState
              title={t('modulistica.emptyTitle')}
              text={t('modulistica.empty')}
              action={<LinkButton href="/">{t('action.backHome')}</LinkButton>}
            />
          </Panel>
        ) : (
          <Desk listed={listed} choice={choice} />
        )}
      </div>
    </>
  );
};
