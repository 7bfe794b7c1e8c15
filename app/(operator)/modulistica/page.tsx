// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { FormSources } from '@/components/modulistica/form-sources';
import { alsoAuthorise } from '@/lib/access/server/session';
import { credentialBackend } from '@/lib/credential-backend/server/configured-backend';
import { chosenAmong, choiceIn } from '@/lib/modulistica/form-address';
import { searchForms } from '@/lib/modulistica/form-line';
import { getFormDetails } from '@/lib/modulistica/server/get-form-details';
import { listChanges } from '@/lib/modulistica/server/list-changes';
import { searchOwnForms } from '@/lib/modulistica/own-form-line';
import { listForms, listFormsInForce } from '@/lib/modulistica/server/list-forms';
import { listOwnForms } from '@/lib/modulistica/server/list-own-forms';
import { FormsInForce } from './forms-in-force';
import { ManagedForms } from './managed-forms';

export const metadata: Metadata = { title: t('modulistica.title') };

/** Download desk: who manages forms sees what is published, everybody else what is in force. */
export default page('print-forms', async ({ authorised, search }) => {
  const choice = choiceIn(search);
  const changes = await listChanges(authorised);
  const manager = alsoAuthorise(authorised, 'manage-forms');
  const own = searchOwnForms((await listOwnForms(authorised)).lines, choice.search).length;
  const sources = <FormSources current="official" search={choice.search} own={own} />;
  if (!manager)
    return (
      <>
        {sources}
        <FormsInForce listed={await listFormsInForce(authorised)} choice={choice} changes={changes} />
      </>
    );
  const listed = await listForms(credentialBackend(), manager);
  const found = searchForms(listed.lines, choice.search);
  const chosen = chosenAmong(choice.form ? listed.lines : found, choice);
  const details = chosen && (await getFormDetails(manager, chosen.version));
  return (
    <>
      {sources}
      <ManagedForms {...{ listed, found, chosen, choice, changes, details }} />
    </>
  );
});
