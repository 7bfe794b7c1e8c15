// SPDX-License-Identifier: AGPL-3.0-or-later
import { backendErrorText } from '@/app/backend-error-text';
import { t } from '@/app/texts';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { translate } from '@/lib/i18n/translate';
import { type TypedRelease } from '@/lib/modulistica/form-decision';
import { type KeepFormError } from '@/lib/modulistica/server/keep-form';
import { type PutInForceError } from '@/lib/modulistica/server/put-in-force';
import { type RollBackError } from '@/lib/modulistica/server/roll-back-form';
import { type TakeBackError } from '@/lib/modulistica/server/take-back-release';
import { type WithdrawError } from '@/lib/modulistica/server/withdraw-form';

/** Why what is published cannot be shown. */
export const awayWords = (error: BackendError): string =>
  error.kind === 'unreachable' || error.kind === 'busy' ? t('modulistica.away') : backendErrorText(error);

/** Why a version was not downloaded, in a supervisor's words. */
export const keepFormWords = (error: KeepFormError): string => {
  switch (error.kind) {
    case 'backend':
      return backendErrorText(error.error);
    case 'not-published':
      return t('modulistica.notPublished');
    case 'bad-file':
      return t('modulistica.digestBad');
    case 'changed':
      return t('modulistica.changed');
    case 'own-code':
      return t('modulistica.ownCode');
  }
};

/** Why a version was not put in force. */
export const putInForceWords = (error: PutInForceError): string => {
  switch (error.kind) {
    case 'typed':
      return translate('it', error.message);
    case 'not-found':
      return t('modulistica.notHere');
    case 'not-now':
      return t(error.state === 'withdrawn' ? 'modulistica.withdrawnAlready' : 'modulistica.notNow');
    case 'taken':
      return t('modulistica.taken', { versione: error.version });
    case 'decided':
      return t('modulistica.decided');
  }
};

/** The field that a refusal belongs to. */
export const putInForceField = (error: PutInForceError): keyof TypedRelease => {
  const path = error.kind === 'typed' ? error.message.path : '';
  return path === 'time' || path === 'note' ? path : 'date';
};

/** Why something was not taken back. */
export const takeBackWords = ({ kind }: TakeBackError): string =>
  t(kind === 'begun' ? 'modulistica.begunAlready' : 'modulistica.notHere');

/** Why there is no going back to a version. */
export const rollBackWords = (error: RollBackError): string => {
  switch (error.kind) {
    case 'typed':
      return translate('it', error.message);
    case 'not-found':
      return t('modulistica.notHere');
    case 'never':
      return t('modulistica.neverInForce');
    case 'expired':
      return t('modulistica.expiredAlready');
  }
};

/** Why a version was not withdrawn. */
export const withdrawWords = (error: WithdrawError): string => {
  switch (error.kind) {
    case 'typed':
      return translate('it', error.message);
    case 'not-found':
      return t('modulistica.notHere');
    case 'instead':
      return t('modulistica.insteadUnknown');
    case 'done':
      return t('modulistica.withdrawnBefore');
  }
};
