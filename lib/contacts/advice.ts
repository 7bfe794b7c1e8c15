// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Message } from '@/lib/kernel/message';
import { type ContactCoach } from './coach';
import { isOfficeMailbox, isPecDomain } from './email-domains';
import { typoProposal } from './email-typo';
import { foreignCountry, numberDoubt } from './mobile';

/** E-mail and mobile in E.164; `null` where there is none. */
export type Contacts = { email: string | null; mobile: string | null };

/** A warning about a contact, never a refusal; `proposal` is what «Correggi» would write. */
export type Advice = Message & { field: 'email' | 'mobile'; proposal?: string };

const domainAdvice = (email: string, domain: string, coach: ContactCoach): Advice[] => {
  if (coach.neverDomains.includes(domain)) return [];
  if (isPecDomain(domain)) return [{ field: 'email', key: 'email.pec' }];
  const proposal = typoProposal(email);
  return [
    ...(proposal === null
      ? []
      : [{ field: 'email' as const, key: 'email.typo', values: { proposta: proposal }, proposal }]),
    ...(coach.warnDomains.includes(domain)
      ? [{ field: 'email' as const, key: 'email.listedDomain', values: { dominio: domain } }]
      : []),
  ];
};

const emailAdvice = (email: string, coach: ContactCoach): Advice[] => {
  const [local = '', domain = ''] = email.split('@');
  const isOffice = isOfficeMailbox(local) || coach.warnNames.includes(local.toLowerCase());
  return [
    ...domainAdvice(email, domain, coach),
    ...(isOffice ? [{ field: 'email' as const, key: 'email.notPersonal' }] : []),
  ];
};

const mobileAdvice = (mobile: string): Advice[] => {
  const doubt = numberDoubt(mobile);
  return doubt === null ? [] : [{ field: 'mobile', key: `phone.${doubt}`, values: { n: mobile.length - 3 } }];
};

/**
 * What to say about contacts that are well formed but doubtful: slips, certified mail, offices, what the municipality lists, numbers that
 * are nobody's mobile.
 */
export const adviceOf = ({ email, mobile }: Contacts, coach: ContactCoach): Advice[] => [
  ...(email === null ? [] : emailAdvice(email, coach)),
  ...(mobile === null ? [] : mobileAdvice(mobile)),
];

/** The country of a foreign mobile (ISO 3166-1): it is accepted, and said. */
export const countryOf = ({ mobile }: Pick<Contacts, 'mobile'>): string | null =>
  mobile === null ? null : foreignCountry(mobile);
