// SPDX-License-Identifier: AGPL-3.0-or-later
import { LinkButton } from '@/components/ui/link-button';
import { Refusal } from '@/components/ui/refusal';
import { t } from './texts';

/** An address that leads nowhere, or to what is not of this municipality: the same words for both. */
export const NotFoundText = () => (
  <Refusal
    icon="search"
    title={t('state.notFoundTitle')}
    actions={<LinkButton href="/">{t('action.backHome')}</LinkButton>}
  >
    {t('state.notFoundText')}
  </Refusal>
);
