// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { Key } from '@/components/ui/key';
import { translatorFor } from '@/lib/i18n/translate';
import { type Section } from '@/lib/cie-request/request-fields';

const t = translatorFor('it');

/** What to say to the citizen at this point of the conversation, by one key. */
export const Say = ({ section }: { section: Section }) => (
  <details className="say-menu">
    <summary className="btn btn-plain btn--small" aria-keyshortcuts="F4">
      <span>{t('action.whatToSay')}</span> <Key>F4</Key>
    </summary>
    <div className="say-menu__sheet">
      <p className="say">
        {section === 'contacts' ? `«${t('contacts.reasonLong')}»` : t(`form.say.${section}`)}
      </p>
    </div>
  </details>
);
