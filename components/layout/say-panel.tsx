// SPDX-License-Identifier: AGPL-3.0-or-later
import { Key } from '@/components/ui/key';
import { Panel } from '@/components/ui/panel';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

/** What to say to the citizen, always in sight; its key takes the focus there, so that it is read aloud. */
export const SayPanel = ({ children }: { children: string }) => (
  <Panel title={t('say.title')} meta={<Key>F4</Key>}>
    <p className="say" tabIndex={-1} aria-keyshortcuts="F4" data-command={t('action.whatToSay')}>
      {children}
    </p>
  </Panel>
);
