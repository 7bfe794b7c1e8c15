// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { usePosted } from '@/components/reprint/use-posted';
import { Button } from '@/components/ui/button';

/** What an action has to say; or nobody was let in. */
export type ActionTold = { message: string } | { access: string } | null;

type DifferenceActionProps = {
  action: (state: ActionTold, form: FormData) => Promise<ActionTold>;
  /** Empty for what is about the whole page. */
  enrolmentId?: string;
  label: string;
  /** What the button is about, for who does not see the row. */
  about?: string;
  main?: boolean;
  ended: string;
};

/** One button that posts, and what came of it. */
export const DifferenceAction = ({
  action,
  enrolmentId,
  label,
  about,
  main,
  ended,
}: DifferenceActionProps) => {
  const { state, pending, form } = usePosted(action);
  const told = state && ('message' in state ? state.message : ended);
  return (
    <form {...form} className="button-row">
      {enrolmentId && <input type="hidden" name="enrolmentId" value={enrolmentId} />}
      <Button
        type="submit"
        size={main ? 'small' : 'row'}
        variant={main ? 'primary' : 'outline'}
        aria-busy={pending}
        shortcut={main ? { key: 'F9' } : undefined}
      >
        {label}
        {about && <span className="visually-hidden"> {about}</span>}
      </Button>
      <span role="status" className="muted small">
        {told}
      </span>
    </form>
  );
};
