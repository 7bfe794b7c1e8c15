// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { ReadBack } from '@/components/ui/read-back';
import { type Contacts } from '@/lib/contacts/advice';
import { formatMobile } from '@/lib/contacts/mobile';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

/** The contacts turned towards the citizen; the bar below is the operator's. */
export const ReadBackSheet = ({ contacts, actions }: { contacts: Contacts; actions: ReactNode }) => (
  <ReadBack
    title={t('readBack.title')}
    contacts={[
      ...(contacts.email === null ? [] : [{ label: t('readBack.email'), value: contacts.email }]),
      ...(contacts.mobile === null
        ? []
        : [{ label: t('readBack.mobile'), value: formatMobile(contacts.mobile) }]),
    ]}
    actions={actions}
    note={
      <>
        {t('readBack.operator')}
        <br />
        {t('readBack.turn')}
      </>
    }
  >
    {t('readBack.check')
      .split(/(?<=\.) /)
      .map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
  </ReadBack>
);
