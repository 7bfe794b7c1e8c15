// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';

/** The place's name, and the name that it has in the ministry's tool. */
export const FormsTitle = () => (
  <>
    {t('modulistica.title')} <small>{t('modulistica.download')}</small>
  </>
);
