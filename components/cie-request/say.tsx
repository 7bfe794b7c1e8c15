// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { SayMenu } from '@/components/layout/say-menu';
import { translatorFor } from '@/lib/i18n/translate';
import { type Section } from '@/lib/cie-request/request-fields';

const t = translatorFor('it');

/** What to say to the citizen at this point of the conversation, by one key. */
export const Say = ({ section }: { section: Section }) => (
  <SayMenu>{section === 'contacts' ? `«${t('contacts.reasonLong')}»` : t(`form.say.${section}`)}</SayMenu>
);
