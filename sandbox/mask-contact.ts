// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type HeldContacts } from './held-contacts';

/** `d••••@posta.example`: enough for its owner to know it, not enough to write to it. */
export const maskEmail = (email: string): string => {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}••••${email.slice(at)}`;
};

/** `+39 ••• ••• ••42`: only the last two digits. */
const maskMobile = (mobile: string): string => `${mobile.slice(0, 3)} ••• ••• ••${mobile.slice(-2)}`;

/** Contacts as their owner knows them; those that are not there are left out. */
export const maskContacts = ({ email, mobile }: HeldContacts): Wire['MaskedContacts'] => ({
  ...(email !== null && { email: maskEmail(email) }),
  ...(mobile !== null && { mobile: maskMobile(mobile) }),
});
