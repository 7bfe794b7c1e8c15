// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { Key } from '@/components/ui/key';
import { Panel } from '@/components/ui/panel';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

/** What to say to the citizen, always in sight; its key takes the focus there, so that it is read aloud. `more` stands below. */
export const SayPanel = ({ children, more }: { children: string; more?: ReactNode }) => (
  <Panel title={t('say.title')} meta={<Key>F4</Key>}>
    <p className="say" tabIndex={-1} aria-keyshortcuts="F4" data-command={t('action.whatToSay')}>
      {children}
    </p>
    {more}
  </Panel>
);
