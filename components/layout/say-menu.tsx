// SPDX-License-Identifier: AGPL-3.0-or-later
import { Key } from '@/components/ui/key';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

/** What to say to the citizen on this screen, by one key; hangs under its button, so that nothing below it jumps. */
export const SayMenu = ({ children }: { children: string }) => (
  <details className="say-menu">
    <summary className="btn btn-plain btn--small" aria-keyshortcuts="F4">
      <span>{t('action.whatToSay')}</span> <Key>F4</Key>
    </summary>
    <div className="say-menu__sheet">
      <p className="say">{children}</p>
    </div>
  </details>
);
