// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { Icon } from '@/components/ui/icon';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextField } from '@/components/ui/text-field';
import { formatDay } from '@/lib/i18n/format';
import { translatorFor } from '@/lib/i18n/translate';
import { choiceHref } from '@/lib/modulistica/form-address';
import { type FormLine } from '@/lib/modulistica/form-line';
import { type FormStanding, standingAt } from '@/lib/modulistica/form-state';
import { languageWords, standingWords } from './form-words';

const t = translatorFor('it');

type FormChoicesProps = {
  lines: readonly FormLine[];
  chosen: FormLine | null;
  search: string;
  now: Date;
};

const detailOf = ({ code, language, versions: [newest] }: FormLine, standing: FormStanding): string => {
  const { state, since } = standing;
  const words = {
    new: formatDay(newest.publishedAt),
    'in-force': since && t('modulistica.inForceSince', { data: formatDay(since) }),
  };
  const parts = [
    t('modulistica.versionShort', { codice: code, versione: newest.version }),
    language === 'it' ? null : languageWords(language),
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
    case 'superseded':
    case 'withdrawn':
      return null;
  }
};

/** The forms to choose from, with a search by title or code; each line tells of its newest version. */
export const FormChoices = ({ lines, chosen, search, now }: FormChoicesProps) => (
  <Panel flush>
    <form method="get" action="/modulistica" role="search" className="filters">
      <TextField
        name="cerca"
        id="form-search"
        label={t('modulistica.search')}
        hideLabel
        size="small"
        icon="search"
        placeholder={t('modulistica.search')}
        defaultValue={search}
        maxLength={80}
        end={
          <Button type="submit" variant="plain" size="row">
            {t('action.search')}
          </Button>
        }
      />
    </form>
    {lines.length === 0 && <p className="panel__body muted">{t('modulistica.emptySearch')}</p>}
    <ChoiceList
      label={t('modulistica.list')}
      items={lines.map((line) => {
        const standing = standingAt(line.versions[0], line.versions, now);
        return {
          href: choiceHref({ search, form: line }),
          name: line.title,
          detail: detailOf(line, standing),
          end: <Mark state={standing.state} />,
          current: line === chosen,
        };
      })}
    />
  </Panel>
);
