// SPDX-License-Identifier: AGPL-3.0-or-later
import { type IconName } from '@/components/ui/icon';
import { RowList } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { type Tone } from '@/components/ui/tone';
import { formatDay } from '@/lib/i18n/format';
import { translatorFor } from '@/lib/i18n/translate';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { choiceHref } from '@/lib/modulistica/form-address';
import { type FormLine } from '@/lib/modulistica/form-line';
import { type FormStanding, type FormState, standingAt } from '@/lib/modulistica/form-state';
import { type FormVersion } from '@/lib/modulistica/form-version';
import { momentWords, standingWords } from './form-words';

const t = translatorFor('it');

const LOOKS: Record<FormState, { tone: Tone; icon: IconName }> = {
  new: { tone: 'info', icon: 'star-full' },
  downloaded: { tone: 'neutral', icon: 'download' },
  proposed: { tone: 'warning', icon: 'user' },
  scheduled: { tone: 'info', icon: 'clock' },
  'in-force': { tone: 'success', icon: 'check-circle' },
  superseded: { tone: 'neutral', icon: 'exchange-circle' },
  expired: { tone: 'warning', icon: 'calendar' },
  withdrawn: { tone: 'warning', icon: 'warning-circle' },
};

const badgeWords = (standing: FormStanding): string =>
  standing.state === 'in-force' && standing.since
    ? t('modulistica.inForceSince', { data: momentWords(standing.since) })
    : standingWords(standing);

const validWords = ({ validFrom, validUntil }: FormVersion): string => {
  const data = formatCivilDate(validFrom);
  return validUntil
    ? t('modulistica.validUntilDay', { data, fine: formatCivilDate(validUntil) })
    : t('modulistica.validSince', { data });
};

type VersionRowsProps = { line: FormLine; chosen: FormVersion; search: string; now: Date };

/** Every version of a form with its state; the row opens the version beside it. */
export const VersionRows = ({ line, chosen, search, now }: VersionRowsProps) => (
  <RowList
    caption={t('modulistica.versions', { titolo: line.title })}
    hideHead
    columns={[
      { key: 'version', label: t('modulistica.column.version'), kind: 'name' },
      { key: 'state', label: t('modulistica.column.state') },
      { key: 'published', label: t('modulistica.column.published'), kind: 'quiet' },
      { key: 'valid', label: t('modulistica.column.valid'), kind: 'quiet' },
    ]}
    rows={line.versions.map((version) => {
      const standing = standingAt(version, line.versions, now);
      const { tone, icon } = LOOKS[standing.state];
      return {
        id: version.version,
        href: choiceHref({ search, form: line, version: version.version }),
        marked: version === chosen,
        cells: {
          version: version.version,
          state: (
            <StatusBadge tone={tone} icon={icon}>
              {badgeWords(standing)}
            </StatusBadge>
          ),
          published: t('modulistica.publishedOn', { data: formatDay(version.publishedAt) }),
          valid: validWords(version),
        },
      };
    })}
  />
);
