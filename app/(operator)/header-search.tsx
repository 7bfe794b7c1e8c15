// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextField } from '@/components/ui/text-field';
import { Key } from '@/components/ui/key';
import { t } from '@/app/texts';
import { searchAction } from './cerca/actions';

/** The small search of the bar: posted, so that nothing personal stands in an address. */
export const HeaderSearch = () => (
  <form action={searchAction} role="search">
    <TextField
      name="q"
      id="bar-search"
      label={t('frame.searchLabel')}
      hideLabel
      size="small"
      icon="search"
      placeholder={t('frame.searchHint')}
      aria-keyshortcuts="F2"
      maxLength={80}
      end={<Key>F2</Key>}
    />
  </form>
);
