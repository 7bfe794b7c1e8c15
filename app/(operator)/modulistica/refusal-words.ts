// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type BackendError, messageOfBackendError } from '@/lib/credential-backend/backend-error';
import { formatTime } from '@/lib/i18n/format';
import { translate } from '@/lib/i18n/translate';
import { type KeepFormError } from '@/lib/modulistica/server/keep-form';
import { type PutInForceError } from '@/lib/modulistica/server/put-in-force';

/** Why what is published cannot be shown. */
export const awayWords = (error: BackendError): string =>
  error.kind === 'unreachable' || error.kind === 'busy'
    ? t('modulistica.away')
    : translate('it', messageOfBackendError(error, formatTime));

/** Why a version was not downloaded, in a supervisor's words. */
export const keepFormWords = (error: KeepFormError): string => {
  switch (error.kind) {
    case 'backend':
      return translate('it', messageOfBackendError(error.error, formatTime));
    case 'not-published':
      return t('modulistica.notPublished');
    case 'bad-file':
      return t('modulistica.digestBad');
    case 'changed':
      return t('modulistica.changed');
  }
};

/** Why a version was not put in force. */
export const putInForceWords = (error: PutInForceError): string => {
  switch (error.kind) {
    case 'start':
      return translate('it', error.message);
    case 'not-found':
      return t('modulistica.notHere');
    case 'withdrawn':
      return t('modulistica.withdrawnAlready');
    case 'taken':
      return t('modulistica.taken', { versione: error.version });
  }
};
