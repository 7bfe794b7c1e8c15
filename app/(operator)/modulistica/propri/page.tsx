// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { Columns } from '@/components/layout/columns';
import { PageHead } from '@/components/layout/page-head';
import { FormSources } from '@/components/modulistica/form-sources';
import { OwnFormChoices } from '@/components/modulistica/own-form-choices';
import { Advice } from '@/components/ui/advice';
import { Panel } from '@/components/ui/panel';
import { chosenOwnForm, ownFormChoiceIn } from '@/lib/modulistica/own-form-address';
import { searchOwnForms } from '@/lib/modulistica/own-form-line';
import { listOwnForms } from '@/lib/modulistica/server/list-own-forms';
import { FormsTitle } from '../forms-title';
import { ChosenForm } from './chosen-form';

export const metadata: Metadata = { title: t('ownForm.own') };

const Elsewhere = () => (
  <Panel title={t('ownForm.elsewhere')}>
    <p>{t('ownForm.elsewhere.receipt')}</p>
    <p>{t('ownForm.elsewhere.police')}</p>
  </Panel>
);

/** The forms that this program draws: to be found, looked at and printed blank. */
export default page('print-forms', async ({ authorised, search }) => {
  const choice = ownFormChoiceIn(search);
  const { lines, languages } = await listOwnForms(authorised);
  const found = searchOwnForms(lines, choice.search);
  const chosen = chosenOwnForm({ lines, found }, choice.code);
  const shown = languages.find((each) => each === choice.languages) ?? 'it';
  return (
    <>
      <FormSources current="own" search={choice.search} own={found.length} />
      <PageHead title={<FormsTitle />} sub={t('ownForm.sub')} />
      <div className="stack">
        {languages.length === 0 && <Advice>{t('ownForm.undecided')}</Advice>}
        <Columns kind="list-first">
          <OwnFormChoices found={found} chosen={chosen} choice={choice} />
          {chosen && languages.length > 0 && (
            <ChosenForm
              line={chosen}
              search={choice.search}
              languages={languages}
              shown={shown}
              duplex={authorised.operator.counterDuplex}
            />
          )}
        </Columns>
        <Elsewhere />
      </div>
    </>
  );
});
