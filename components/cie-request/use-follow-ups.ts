// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useEffect } from 'react';
import { type FieldName, type FormValues } from '@/lib/cie-request/request-fields';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { followUpsOf } from './follow-ups';

type Parts = {
  ready: boolean;
  today: CivilDate;
  values: FormValues;
  write: (values: FormValues) => void;
};

/** What follows from what was just typed, written in for the clerk (`followUpsOf`), and that contacts are given. */
export const useFollowUps = ({ ready, today, values, write }: Parts): void => {
  const method = values['payment.method'] ?? '';
  const fingerprints = values['biometrics.fingerprints'] ?? '';
  const follow = (choice: FieldName) => {
    const changes = ready ? followUpsOf(choice, values, today) : {};
    if (Object.keys(changes).length > 0) write(changes);
  };
  // Only when the choice is made: what was taken out after it stays out.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => follow('payment.method'), [ready, method]);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => follow('biometrics.fingerprints'), [ready, fingerprints]);

  const hasContacts = Boolean(values['contacts.email'] ?? values['contacts.mobile']);
  const outcome = values['contacts.outcome'] ?? '';
  useEffect(() => {
    if (ready && hasContacts && outcome === '') write({ 'contacts.outcome': 'given' });
  }, [ready, hasContacts, outcome, write]);
};
