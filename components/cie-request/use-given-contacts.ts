// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useEffect } from 'react';
import { type FormValues } from '@/lib/cie-request/request-fields';

type Parts = { ready: boolean; values: FormValues; write: (values: FormValues) => void };

/** Whoever types contacts gives them: the choice is made with the first of them. */
export const useGivenContacts = ({ ready, values, write }: Parts): void => {
  const hasContacts = Boolean(values['contacts.email'] ?? values['contacts.mobile']);
  const outcome = values['contacts.outcome'] ?? '';
  useEffect(() => {
    if (ready && hasContacts && outcome === '') write({ 'contacts.outcome': 'given' });
  }, [ready, hasContacts, outcome, write]);
};
