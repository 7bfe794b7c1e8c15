// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { FormComparison } from '@/components/modulistica/form-comparison';
import { comparedSides } from '@/components/modulistica/form-words';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { Refusal } from '@/components/ui/refusal';
import { credentialBackend } from '@/lib/credential-backend/server/configured-backend';
import { choiceHref, chosenAmong, choiceIn } from '@/lib/modulistica/form-address';
import { standingAt, versionInForceAt } from '@/lib/modulistica/form-state';
import { listForms } from '@/lib/modulistica/server/list-forms';

export const metadata: Metadata = {
  title: t('modulistica.compareTitle', { titolo: t('modulistica.title') }),
};

/** A version beside the one in force, as large as the window. */
export default page('manage-forms', async ({ authorised, search }) => {
  const choice = choiceIn(search);
  const { lines, now } = await listForms(credentialBackend(), authorised);
  const chosen = choice.form && chosenAmong(lines, choice);
  const inForce = chosen && versionInForceAt(chosen.line.versions, now);
  const back = <LinkButton href={choiceHref(choice)}>{t('modulistica.toDesk')}</LinkButton>;
  if (!inForce || inForce === chosen.version || !chosen.version.kept)
    return (
      <Refusal icon="files" title={t('modulistica.compareNone')} actions={back}>
        {t('modulistica.compareNothing')}
      </Refusal>
    );
  const { version } = chosen;
  return (
    <>
      <PageHead
        title={t('modulistica.compareTitle', { titolo: version.title })}
        sub={t('modulistica.compareMeta', { vecchia: inForce.version, nuova: version.version })}
        actions={back}
      />
      <Panel>
        <FormComparison
          {...comparedSides(inForce, version, standingAt(version, chosen.line.versions, now))}
        />
        <noscript>{t('modulistica.compareNeedsScript')}</noscript>
      </Panel>
    </>
  );
});
