// SPDX-License-Identifier: AGPL-3.0-or-later
import { ChoiceList } from '@/components/ui/choice-list';
import { Panel } from '@/components/ui/panel';
import { translatorFor } from '@/lib/i18n/translate';
import { type OwnFormChoice, ownFormsHref } from '@/lib/modulistica/own-form-address';
import { type OwnFormLine } from '@/lib/modulistica/own-form-line';
import { FormSearch } from './form-search';

const t = translatorFor('it');

type OwnFormChoicesProps = {
  found: readonly OwnFormLine[];
  chosen: OwnFormLine | null;
  choice: OwnFormChoice;
};

/** Our own forms to choose from, with a search by title, code or whom they are for. */
export const OwnFormChoices = ({ found, chosen, choice: { search, languages } }: OwnFormChoicesProps) => (
  <Panel flush>
    <FormSearch action={ownFormsHref({})} id="own-form-search" search={search}>
      {languages !== 'it' && <input type="hidden" name="lingua" value={languages} />}
    </FormSearch>
    {found.length === 0 && <p className="panel__body muted">{t('ownForm.empty')}</p>}
    <ChoiceList
      label={t('ownForm.list')}
      items={found.map((line) => ({
        href: `${ownFormsHref({ search, code: line.code, languages })}#form`,
        name: line.title.it,
        detail: t('modulistica.versionShort', { codice: line.code, versione: line.version }),
        current: line === chosen,
      }))}
    />
  </Panel>
);
