// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SettingFormState } from '@/components/municipality/setting-form';
import { type WithdrawOutcome } from '@/components/notices/withdraw-form';
import { t } from '@/app/texts';
import { type PublishRefusal } from '@/lib/notices/server/publish-notice';
import { type WithdrawRefusal } from '@/lib/notices/server/withdraw-notice';
import { errorsByField } from '../impostazioni/setup-words';

/** What a notice that was not published says, at its fields. */
export const publishRefusal = (
  { messages }: PublishRefusal,
  typed: Record<string, string>,
): SettingFormState => ({
  typed,
  errors: errorsByField(messages, Object.keys(typed)),
  message: null,
  version: null,
});

/** What a withdrawal that did not happen says. */
export const withdrawRefusal = (refusal: WithdrawRefusal, reason: string): WithdrawOutcome =>
  refusal.kind === 'invalid'
    ? { reason, error: errorsByField(refusal.messages, ['reason']).reason ?? null, message: null }
    : { reason, error: null, message: t(`notices.refused.${refusal.kind}`) };
