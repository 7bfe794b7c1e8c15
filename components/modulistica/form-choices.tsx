// SPDX-License-Identifier: AGPL-3.0-or-later
import { ChoiceList } from '@/components/ui/choice-list';
import { Icon } from '@/components/ui/icon';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import { formatDay } from '@/lib/i18n/format';
import { translatorFor } from '@/lib/i18n/translate';
import { choiceHref } from '@/lib/modulistica/form-address';
import { type FormLine } from '@/lib/modulistica/form-line';
import { type FormStanding, standingAt } from '@/lib/modulistica/form-state';
import { type FormVersion } from '@/lib/modulistica/form-version';
import { FormSearch } from './form-search';
import { languageWords, standingWords } from './form-words';

const t = translatorFor('it');

/** A form and the version that its line tells of. */
export type ListedForm = { line: FormLine; version: FormVersion };

type FormChoicesProps = {
  forms: readonly ListedForm[];
  chosen: FormLine | null;
  search: string;
  now: Date;
};

const detailOf = ({ line, version }: ListedForm, standing: FormStanding): string => {
  const { state, since } = standing;
  const words = {
    new: formatDay(version.publishedAt),
    'in-force': since && t('modulistica.inForceSince', { data: formatDay(since) }),
    expired: since && t('modulistica.status.expired', { data: formatDay(since) }),
  };
  const parts = [
    t('modulistica.versionShort', { codice: line.code, versione: version.version }),
    line.language === 'it' ? null : languageWords(line.language),
    state in words ? words[state as keyof typeof words] : standingWords(standing),
  ];
  return parts.filter(Boolean).join(' · ');
};

const Mark = ({ state }: { state: FormStanding['state'] }) => {
  switch (state) {
    case 'new':
      return (
        <StatusBadge tone="info" icon="star-full">
          {t('modulistica.new')}
        </StatusBadge>
      );
    case 'in-force':
      return <Icon name="check" size="small" tone="success" />;
    case 'scheduled':
      return <Icon name="clock" size="small" tone="info" />;
    case 'downloaded':
      return <Icon name="download" size="small" tone="info" />;
    case 'proposed':
      return <Icon name="user" size="small" tone="warning" />;
    case 'expired':
    case 'withdrawn':
      return <Icon name="warning-circle" size="small" tone="warning" />;
    case 'superseded':
      return null;
  }
};

/** The forms to choose from, with a search by title or code. */
export const FormChoices = ({ forms, chosen, search, now }: FormChoicesProps) => (
  <Panel flush>
    <FormSearch action="/modulistica" id="form-search" search={search} />
    {forms.length === 0 && <p className="panel__body muted">{t('modulistica.emptySearch')}</p>}
    <ChoiceList
      label={t('modulistica.list')}
      items={forms.map((form) => {
        const standing = standingAt(form.version, form.line.versions, now);
        return {
          href: choiceHref({ search, form: form.line }),
          name: form.line.title,
          detail: detailOf(form, standing),
          end: <Mark state={standing.state} />,
          current: form.line === chosen,
        };
      })}
    />
  </Panel>
);
