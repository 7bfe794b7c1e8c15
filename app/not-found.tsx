// SPDX-License-Identifier: AGPL-3.0-or-later
import { LinkButton } from '@/components/ui/link-button';
import { Refusal } from '@/components/ui/refusal';
import { BarePage } from './bare-page';
import { t } from './texts';

/** An address that leads nowhere, or to what is not of this municipality: the same page for both. */
export default function NotFound() {
  return (
    <BarePage>
      <Refusal
        icon="search"
        title={t('state.notFoundTitle')}
        actions={<LinkButton href="/">{t('action.backHome')}</LinkButton>}
      >
        {t('state.notFoundText')}
      </Refusal>
    </BarePage>
  );
}
