// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

type FormSearchProps = {
  action: string;
  id: string;
  search?: string;
  /** What the address keeps beside the search, as hidden fields. */
  children?: ReactNode;
};

/** The search above a list of forms. */
export const FormSearch = ({ action, id, search, children }: FormSearchProps) => (
  <form method="get" action={action} role="search" className="filters">
    <TextField
      name="cerca"
      id={id}
      label={t('modulistica.search')}
      hideLabel
      size="small"
      icon="search"
      placeholder={t('modulistica.search')}
      defaultValue={search}
      maxLength={80}
      end={
        <>
          {children}
          <Button type="submit" variant="plain" size="row">
            {t('action.search')}
          </Button>
        </>
      }
    />
  </form>
);
