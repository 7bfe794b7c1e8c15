// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { usePosted } from '@/components/reprint/use-posted';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field-error';
import { TextField } from '@/components/ui/text-field';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

/** Why a notice was not taken back (at its field, or as a whole), with the reason as typed; or nobody was let in. */
export type WithdrawOutcome =
  | { reason: string; error: string | null; message: string | null }
  | { access: 'ended' | 'locked' | 'denied' | 'undecided' | 'foreign' };

type WithdrawFormProps = {
  noticeId: string;
  action: (state: WithdrawOutcome | null, form: FormData) => Promise<WithdrawOutcome | null>;
};

/** Takes a notice back, with the reason. */
export const WithdrawForm = ({ noticeId, action }: WithdrawFormProps) => {
  const { state, pending, form } = usePosted(action);
  const refused = state && 'reason' in state ? state : null;
  const message = state && !refused ? t('access.ended') : refused?.message;
  return (
    <form {...form} className="stack" noValidate>
      <input type="hidden" name="noticeId" value={noticeId} />
      <TextField
        name="reason"
        label={t('notices.reason')}
        defaultValue={refused?.reason}
        error={refused?.error ?? undefined}
      />
      <div role="alert">
        {message && <FieldError id="withdraw-refused">{message}</FieldError>}
        {refused?.error && <span className="visually-hidden">{refused.error}</span>}
      </div>
      <div className="button-row">
        <Button type="submit" variant="danger" size="small" aria-busy={pending}>
          {t('notices.doWithdraw')}
        </Button>
      </div>
    </form>
  );
};
