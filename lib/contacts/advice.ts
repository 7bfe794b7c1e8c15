// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Message } from '@/lib/kernel/message';
import { isOfficeMailbox, isPecDomain } from './email-domains';
import { typoProposal } from './email-typo';
import { isLandline } from './mobile';

/** E-mail and mobile in E.164; `null` where there is none. */
export type Contacts = { email: string | null; mobile: string | null };

/** A warning about a contact, never a refusal; `proposal` is what «Correggi» would write. */
export type Advice = Message & { field: 'email' | 'mobile'; proposal?: string };

const emailAdvice = (email: string): Advice[] => {
  const [local = '', domain = ''] = email.split('@');
  const proposal = isPecDomain(domain) ? null : typoProposal(email);
  return [
    proposal === null
      ? null
      : { field: 'email' as const, key: 'email.typo', values: { proposta: proposal }, proposal },
    isPecDomain(domain) ? { field: 'email' as const, key: 'email.pec' } : null,
    isOfficeMailbox(local) ? { field: 'email' as const, key: 'email.notPersonal' } : null,
  ].filter((advice) => advice !== null);
};

/** What to say about contacts that are well formed but doubtful: slips, certified mail, offices, landlines. */
export const adviceOf = ({ email, mobile }: Contacts): Advice[] => [
  ...(email === null ? [] : emailAdvice(email)),
  ...(mobile !== null && isLandline(mobile) ? [{ field: 'mobile' as const, key: 'phone.landline' }] : []),
];
