// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type FormEvent, useState } from 'react';
import { ContactAdvice } from '@/components/contacts/contact-advice';
import { ContactSpelling } from '@/components/contacts/contact-spelling';
import { useSettled } from '@/components/contacts/use-settled';
import { StepAnswer } from '@/components/reprint/step-answer';
import { usePosted } from '@/components/reprint/use-posted';
import { Button } from '@/components/ui/button';
import { CheckTile } from '@/components/ui/check-tile';
import { TextField } from '@/components/ui/text-field';
import { type ContactCoach } from '@/lib/contacts/coach';
import { adviceOf } from '@/lib/contacts/advice';
import { parseEmail } from '@/lib/contacts/email';
import { parseMobile } from '@/lib/contacts/mobile';
import { CONTACT_KINDS, type ContactKind } from '@/lib/contacts/proof-code';
import { type ContactsState, type TypedForm } from './change-state';

const SETTLING_MS = 500;

type ByKind = Record<ContactKind, string>;

type ContactsFormProps = {
  coach: ContactCoach;
  action: (state: ContactsState, form: FormData) => Promise<ContactsState>;
  changeId: string;
  /** What was written before, in clear. */
  kept: TypedForm;
  /** What the service holds, masked. */
  known: Record<ContactKind, string | null>;
  primary: boolean;
  texts: { label: ByKind; hint: ByKind; remove: ByKind; optional: string; next: string; ended: string };
};

const readOf = ({ email, mobile }: ByKind) => {
  const [address, number] = [parseEmail(email), parseMobile(mobile)];
  return { email: address.ok ? address.value : null, mobile: number.ok ? number.value : null };
};

const LOOKS = {
  email: { icon: 'mail', inputMode: 'email' },
  mobile: { icon: 'telephone', inputMode: 'tel' },
} as const;

/** «Correggi» writes what was probably meant; everything else is posted. */
const isCorrection = (event: FormEvent<HTMLFormElement>): boolean => {
  const { submitter } = event.nativeEvent as SubmitEvent;
  return submitter instanceof HTMLButtonElement && submitter.value === 'correct-email';
};

/** All contacts from now on, with the coach's advice as they are written; what is to be taken out is said. */
export const ContactsForm = ({ action, changeId, kept, known, coach, primary, texts }: ContactsFormProps) => {
  const { state, pending, form } = usePosted(action);
  const answer = state && !('access' in state) ? state : null;
  const shown = answer?.typed ?? kept;
  const [typed, setTyped] = useState<ByKind>(shown);
  const [good, setGood] = useState('');
  const contacts = readOf(useSettled(typed, SETTLING_MS));
  const advice = adviceOf(contacts, coach).filter(
    ({ proposal }) => proposal === undefined || contacts.email !== good,
  );
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (!isCorrection(event)) return form.onSubmit(event);
    event.preventDefault();
    const proposal = advice.find((item) => item.proposal !== undefined)?.proposal;
    if (proposal !== undefined) setTyped({ ...typed, email: proposal });
  };
  const errors = answer?.errors ?? {};
  return (
    <form action={form.action} onSubmit={onSubmit} className="stack stack--form">
      <input type="hidden" name="changeId" value={changeId} />
      <div className="grid">
        {CONTACT_KINDS.map((kind) => {
          const own = advice.filter(({ field }) => field === kind);
          return (
            <div key={kind} className={kind === 'email' ? 'span-7' : 'span-5'}>
              <TextField
                {...LOOKS[kind]}
                name={kind}
                label={texts.label[kind]}
                hint={texts.hint[kind]}
                optional={texts.optional}
                mono
                maxLength={300}
                value={typed[kind]}
                onChange={(event) => setTyped({ ...typed, [kind]: event.currentTarget.value })}
                warned={own.length > 0}
                error={errors[kind]}
              />
              <ContactAdvice advice={own} onKeep={() => setGood(contacts.email ?? '')} />
              {known[kind] !== null && (
                <div className="spaced-small">
                  <CheckTile
                    name={`remove-${kind}`}
                    value="yes"
                    label={texts.remove[kind]}
                    defaultChecked={shown.remove.includes(kind)}
                  />
                </div>
              )}
            </div>
          );
        })}
      </div>
      {contacts.email !== null && <ContactSpelling email={contacts.email} />}
      <StepAnswer
        state={state && !('access' in state) ? { message: state.message } : state}
        ended={texts.ended}
      />
      <div className="row-line">
        <Button
          type="submit"
          variant={primary ? 'primary' : 'outline'}
          aria-busy={pending}
          shortcut={primary ? { key: 'F9' } : undefined}
        >
          {texts.next}
        </Button>
      </div>
    </form>
  );
};
