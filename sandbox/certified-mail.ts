// SPDX-License-Identifier: AGPL-3.0-or-later

/** Providers of certified mail whose domains do not say so. */
const PROVIDERS = [
  'legalmail.it',
  'postecert.it',
  'postacert.it',
  'postacertificata.gov.it',
  'poste-certificate.it',
  'sicurezzapostale.it',
  'telecompost.it',
  'ticertifica.it',
  'actaliscertymail.it',
  'mypec.eu',
];

/** True for an address that is certified mail (PEC), where the second halves never go. */
export const isCertifiedMail = (email: string): boolean => {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return (
    /(^|[.-])pec|pec([.-]|$)/.test(domain) ||
    PROVIDERS.some((provider) => domain === provider || domain.endsWith(`.${provider}`))
  );
};
