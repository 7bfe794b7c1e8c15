// SPDX-License-Identifier: AGPL-3.0-or-later
import { type BackendError, messageOfBackendError } from '@/lib/credential-backend/backend-error';
import { errorGuideOf, errorNameOf } from '@/lib/credential-backend/error-guide';
import { formatTime } from '@/lib/i18n/format';
import { translate } from '@/lib/i18n/translate';
import { t } from './texts';

/** Why a call that somebody waits for failed, and who mends it. */
export const backendErrorText = (error: BackendError): string =>
  `${translate('it', messageOfBackendError(error, formatTime))} ${t(errorGuideOf(errorNameOf(error)).who)}`;
