// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { ReadBackPage } from '@/components/contact-change/read-back-page';
import { readBackToken } from '@/lib/contacts/contact-outcome';
import { getChange } from '@/lib/contact-change/server/get-change';
import { readBackAction } from '../../actions';

export const metadata: Metadata = { title: t('contactChange.step.readBack') };

/** The new contacts in large letters, for the citizen to read. */
export default page('reprint-codes', async ({ authorised, params }) => {
  const change = await getChange(authorised, params.changeId ?? '');
  if (!change) notFound();
  const back = `/ristampe/contatti/${change.id}`;
  if (change.status !== 'open' || change.contacts === null) redirect(back);
  return (
    <ReadBackPage
      contacts={change.contacts}
      action={readBackAction}
      fields={{ changeId: change.id, token: readBackToken(change.contacts) }}
      back={back}
      texts={{
        title: t('readBack.title'),
        confirm: t('readBack.confirm'),
        correct: t('readBack.correct'),
        enter: t('key.enter'),
        escape: t('key.escape'),
      }}
    />
  );
});
