// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { alsoAuthorise } from '@/lib/access/server/session';
import { credentialBackend } from '@/lib/credential-backend/server/configured-backend';
import { choiceIn } from '@/lib/modulistica/form-address';
import { listForms, listFormsInForce } from '@/lib/modulistica/server/list-forms';
import { FormsInForce } from './forms-in-force';
import { ManagedForms } from './managed-forms';

export const metadata: Metadata = { title: t('modulistica.title') };

/** Download desk: who manages forms sees what is published, everybody else what is in force. */
export default page('print-forms', async ({ authorised, search }) => {
  const choice = choiceIn(search);
  const manager = alsoAuthorise(authorised, 'manage-forms');
  return manager ? (
    <ManagedForms listed={await listForms(credentialBackend(), manager)} choice={choice} />
  ) : (
    <FormsInForce listed={await listFormsInForce(authorised)} choice={choice} />
  );
});
