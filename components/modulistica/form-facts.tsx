// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Fact, Facts } from '@/components/ui/facts';
import { translatorFor } from '@/lib/i18n/translate';
import { isDecided } from '@/lib/modulistica/form-release';
import { type FormVersion } from '@/lib/modulistica/form-version';
import { audienceWords, languageWords, momentWords, validityWords } from './form-words';

const t = translatorFor('it');

type Done = { at: Date; by: string };
type FormFactsProps = { version: FormVersion; names: Readonly<Record<string, string>> };

/** Everything that is known of a version that is here: what it is, and who did what when. */
export const FormFacts = ({ version, names }: FormFactsProps) => {
  const done = ({ at, by }: Done): string =>
    t('modulistica.byOn', { nome: names[by] ?? t('modulistica.someone'), data: momentWords(at) });
  const released = version.releases.filter(isDecided).at(-1)?.released;
  const people: Fact[] = [
    ...(version.kept ? [{ term: t(`modulistica.keptBy.${version.origin}`), value: done(version.kept) }] : []),
    ...(released ? [{ term: t('modulistica.releasedBy'), value: done(released) }] : []),
    ...(version.withdrawn
      ? [
          {
            term: t('modulistica.withdrawnBy'),
            value: done(version.withdrawn),
            detail: version.withdrawn.reason,
          },
        ]
      : []),
  ];
  return (
    <Facts
      long
      items={[
        { term: t('modulistica.origin'), value: t(`modulistica.origin.${version.origin}`) },
        { term: t('modulistica.column.audience'), value: audienceWords(version.audience) },
        { term: t('modulistica.column.language'), value: languageWords(version.language) },
        { term: t('modulistica.valid'), value: validityWords(version) },
        ...people,
        { term: t('modulistica.digest'), value: <code className="mono">{version.digest}</code> },
      ]}
    />
  );
};
