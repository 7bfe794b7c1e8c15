// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { Button } from '@/components/ui/button';
import { translatorFor } from '@/lib/i18n/translate';
import { type Section } from '@/lib/cie-request/request-fields';
import { Say } from './say';

const t = translatorFor('it');

/** What can be done beside filling the form: what to say, what is still to be brought, leaving it for later. */
export const FormVerbs = ({ form, section }: { form: string; section: Section }) => (
  <>
    <Say section={section} />
    <Button type="submit" form={form} name="do" value="documents" size="small">
      {t('awaited.button')}
    </Button>
    <Button
      type="submit"
      form={form}
      name="do"
      value="leave"
      size="small"
      shortcut={{ key: 'Escape', cap: t('key.escape') }}
    >
      {t('newRequest.leave')}
    </Button>
  </>
);
