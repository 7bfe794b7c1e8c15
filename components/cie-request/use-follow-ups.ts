// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useEffect } from 'react';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { type CivilDate, formatCivilDate } from '@/lib/kernel/civil-date';

type Parts = {
  ready: boolean;
  today: CivilDate;
  values: FormValues;
  write: (values: FormValues) => void;
};

/** What follows from what was just typed, written in for the clerk: the day of a payment, that contacts are given. */
export const useFollowUps = ({ ready, today, values, write }: Parts): void => {
  const method = values['payment.method'] ?? '';
  const paidOn = values['payment.paidOn'] ?? '';
  useEffect(() => {
    if (ready && method !== '' && method !== 'exempt' && paidOn === '')
      write({ 'payment.paidOn': formatCivilDate(today) });
    // Only when the method is chosen: a date that was taken out stays out.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ready, method]);

  const hasContacts = Boolean(values['contacts.email'] ?? values['contacts.mobile']);
  const outcome = values['contacts.outcome'] ?? '';
  useEffect(() => {
    if (ready && hasContacts && outcome === '') write({ 'contacts.outcome': 'given' });
  }, [ready, hasContacts, outcome, write]);
};
