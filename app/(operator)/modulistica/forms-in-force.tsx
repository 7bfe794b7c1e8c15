// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { Columns } from '@/components/layout/columns';
import { PageHead } from '@/components/layout/page-head';
import { FormChoices } from '@/components/modulistica/form-choices';
import { FormToPrint } from '@/components/modulistica/form-to-print';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { chosenAmong, type FormChoice } from '@/lib/modulistica/form-address';
import { searchForms } from '@/lib/modulistica/form-line';
import { type ListedForms } from '@/lib/modulistica/server/list-forms';
import { FormsTitle } from './forms-title';

type FormsInForceProps = { listed: Pick<ListedForms, 'lines' | 'now'>; choice: FormChoice };

/** The forms in force, to be opened and printed. */
export const FormsInForce = ({ listed: { lines, now }, choice }: FormsInForceProps) => {
  const found = searchForms(lines, choice.search);
  const chosen = chosenAmong(choice.form ? lines : found, choice);
  return (
    <>
      <PageHead title={<FormsTitle />} sub={t('modulistica.count', { inVigore: lines.length, nuovi: 0 })} />
      {lines.length === 0 ? (
        <Panel>
          <EmptyState
            title={t('modulistica.emptyTitle')}
            text={t('modulistica.empty')}
            action={<LinkButton href="/">{t('action.backHome')}</LinkButton>}
          />
        </Panel>
      ) : (
        <Columns kind="list-first">
          <FormChoices lines={found} chosen={chosen?.line ?? null} search={choice.search} now={now} />
          {chosen && <FormToPrint form={chosen.version} />}
        </Columns>
      )}
    </>
  );
};
