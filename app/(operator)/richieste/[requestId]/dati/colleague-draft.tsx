// SPDX-License-Identifier: AGPL-3.0-or-later
import { FormHead } from '@/components/cie-request/form-head';
import { PageHead } from '@/components/layout/page-head';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { t } from '@/app/texts';
import { type Draft } from '@/lib/cie-request/server/get-draft';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { takeOverAction } from '../actions';

type Colleague = NonNullable<Draft['colleague']>;

const sentenceOf = ({ name: collega, typing }: Colleague, savedAt: Date | null): string => {
  if (!savedAt) return t('draft.colleagueEmpty', { collega });
  const ora = formatTime(savedAt);
  return typing
    ? t('draft.colleagueTyping', { collega, ora })
    : t('draft.colleagueLeft', { collega, ora, data: formatDay(savedAt) });
};

/** Whose draft it is, before anything can be typed into it: nobody writes over anybody's head. */
export const ColleagueDraft = ({ draft, colleague }: { draft: Draft; colleague: Colleague }) => (
  <>
    <PageHead title={t('draft.colleagueTitle')} sub={<FormHead values={draft.values} />} />
    <Panel tone="focus" className="panel--roomy">
      <p className="big-question">{sentenceOf(colleague, draft.savedAt)}</p>
      <form action={takeOverAction} className="button-row">
        <input type="hidden" name="requestId" value={draft.id} />
        <Button type="submit" variant="primary" size="main" shortcut={{ key: 'F9' }}>
          {t('draft.takeOver')}
        </Button>
        <LinkButton href="/">{t('action.backHome')}</LinkButton>
      </form>
      <p className="muted small spaced-small">{t('draft.takeOverHint')}</p>
    </Panel>
  </>
);
