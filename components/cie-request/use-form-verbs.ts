// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useRouter } from 'next/navigation';
import { type RefObject, useState } from 'react';
import { contactStateOf } from '@/components/contacts/contact-state';
import { type Contacts } from '@/lib/contacts/advice';
import { typoProposal } from '@/lib/contacts/email-typo';
import { type FormVerb } from './form-outcome';
import { PHOTO_FILE } from './photo-file-input';
import { type useRequestForm } from './use-request-form';

type Parts = {
  requestId: string;
  form: RefObject<HTMLFormElement | null>;
  request: ReturnType<typeof useRequestForm>;
};

/** What the form's buttons do once the browser has taken over; before that the same buttons post the form. */
export const useFormVerbs = ({ requestId, form, request }: Parts) => {
  const router = useRouter();
  const [reading, setReading] = useState<Contacts | null>(null);
  const { draft, close, judge, refuse, read, write, show } = request;

  const goTo = async (path: string) => {
    if (!(await draft.saver.flush())) return;
    close();
    router.push(path);
  };
  const readBack = () => {
    const { email, mobile, wrong } = contactStateOf(read());
    if (wrong) show(['contacts.email', 'contacts.mobile']);
    else if (email !== null || mobile !== null) setReading({ email, mobile });
    else form.current?.querySelector<HTMLElement>('[name="contacts.email"]')?.focus();
  };
  const run: Record<FormVerb, () => void> = {
    review: () => {
      const view = judge();
      if (view.messages.size > 0) refuse(view);
      else void goTo(`/richieste/${requestId}/controllo`);
    },
    save: () => void draft.saver.flush(),
    leave: () => void goTo('/'),
    documents: () => void goTo(`/richieste/${requestId}/cosa-portare`),
    'correct-email': () => {
      const { email } = contactStateOf(read());
      const proposal = email && typoProposal(email);
      if (proposal) write({ 'contacts.email': proposal });
    },
    'read-back': readBack,
    photo: () => document.getElementById(PHOTO_FILE)?.click(),
  };
  return { run, reading, setReading };
};
