// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { SavedLine } from '@/components/ui/saved-line';
import { formatTime } from '@/lib/i18n/format';
import { translatorFor } from '@/lib/i18n/translate';
import { type SaveState } from './draft-saver';

const t = translatorFor('it');

const wordsOf = (state: SaveState): string => {
  switch (state.kind) {
    case 'untouched':
      return t('newRequest.notYetSaved');
    case 'pending':
      return t('newRequest.saving');
    case 'saved':
      return t('newRequest.savedAt', { ora: formatTime(state.at) });
    case 'failing':
      return t('newRequest.notSaved', { ora: formatTime(state.since) });
    case 'refused':
      return state.reason;
  }
};

/** When what is typed was last saved; amber while it is only on this page, and how to open the way again. */
export const SavedState = ({ state, requestHref }: { state: SaveState; requestHref: string }) => (
  <>
    <SavedLine saved={state.kind !== 'failing' && state.kind !== 'refused'}>{wordsOf(state)}</SavedLine>
    {state.kind === 'failing' && state.session && (
      <p className="small saved-way">
        {t('form.sessionClosed')}{' '}
        <a href={state.session === 'locked' ? '/sblocca' : '/accedi'} target="_blank" rel="noreferrer">
          {t(state.session === 'locked' ? 'form.unlockElsewhere' : 'form.signInElsewhere')}
        </a>
      </p>
    )}
    {state.kind === 'refused' && state.closed && (
      <p className="small saved-way">
        <a href={requestHref}>{t('form.openRequest')}</a>
      </p>
    )}
  </>
);
