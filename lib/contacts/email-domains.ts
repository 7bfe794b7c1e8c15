// SPDX-License-Identifier: AGPL-3.0-or-later

/** Mail domains that most people in Italy use; a near miss of one of them is probably a slip. */
export const COMMON_DOMAINS: readonly string[] = [
  'gmail.com',
  'libero.it',
  'hotmail.it',
  'hotmail.com',
  'outlook.it',
  'outlook.com',
  'live.it',
  'live.com',
  'msn.com',
  'yahoo.it',
  'yahoo.com',
  'icloud.com',
  'me.com',
  'tiscali.it',
  'virgilio.it',
  'alice.it',
  'tin.it',
  'tim.it',
  'inwind.it',
  'iol.it',
  'fastwebnet.it',
  'vodafone.it',
  'email.it',
  'aruba.it',
  'proton.me',
  'protonmail.com',
  'gmx.net',
  'gmx.de',
  'web.de',
  'rolmail.net',
  'mail.com',
  'email.com',
];

/** Mail domains that are as good as those, and near enough to one of them to be taken for a slip. */
const OTHER_DOMAINS: ReadonlySet<string> = new Set([
  'aol.com',
  'aol.it',
  'mac.com',
  'ymail.com',
  'rocketmail.com',
  'gmx.com',
  'gmx.at',
  'gmx.ch',
  'gmx.it',
  'mail.it',
  'mail.ru',
  'mail.de',
  'mailbox.org',
  'wind.it',
  'tre.it',
  'virgin.it',
  'libera.it',
  'alice.de',
  'live.cn',
  'time.it',
  'ticino.com',
  'teletu.it',
  'vodafone.com',
  'proton.ch',
  'pm.me',
]);

/** The large providers under the endings of other countries. */
const ABROAD =
  /^(hotmail|live|outlook|yahoo|gmx|msn|icloud|googlemail)\.(at|be|ca|ch|cl|co\.uk|com\.ar|com\.br|com\.mx|cz|de|dk|es|eu|fi|fr|gr|hr|hu|ie|in|nl|no|pl|pt|ro|se|sk)$/;

/** True for a domain that is one of its own, however near to a common one. */
export const isOwnDomain = (domain: string): boolean =>
  COMMON_DOMAINS.includes(domain) || OTHER_DOMAINS.has(domain) || ABROAD.test(domain);

/** Domains of certified mail providers that carry no "pec" of their own (AgID's list of PEC managers, and theirs). */
const PEC_DOMAINS: readonly string[] = [
  'arubapec.it',
  'legalmail.it',
  'postecert.it',
  'pecmail.it',
  'sicurezzapostale.it',
  'mypec.eu',
  'postacertificata.gov.it',
  'postacert.it',
  'registerpec.it',
  'namirialpec.it',
  'cert.legalmail.it',
  'actaliscertymail.it',
  'poste-certificate.it',
  'pecimprese.it',
  'cgn.legalmail.it',
  'telecompost.it',
  'inpec.it',
  'ticertifica.it',
];

const PEC_LABEL = /(^|[.-])pec([.-]|$)/;
const PEC_ENDING = /pec\.(it|eu|com|net)$/;

/** True when a domain is certified mail: known providers, `pec.comune.it`, `studio.pec.it`, `…pec.it`. */
export const isPecDomain = (domain: string): boolean =>
  PEC_DOMAINS.some((known) => domain === known || domain.endsWith(`.${known}`)) ||
  PEC_LABEL.test(domain) ||
  PEC_ENDING.test(domain);

const OFFICE_MAILBOXES: ReadonlySet<string> = new Set([
  'info',
  'ufficio',
  'protocollo',
  'segreteria',
  'amministrazione',
  'anagrafe',
  'contabilita',
  'direzione',
  'comune',
  'posta',
  'mail',
  'contatti',
  'contact',
  'office',
  'admin',
  'support',
  'assistenza',
  'vendite',
  'commerciale',
  'sales',
  'reception',
  'hr',
  'personale',
  'webmaster',
  'postmaster',
  'noreply',
  'no-reply',
]);

/** True for the mailbox of an office rather than of a person: `info@`, `protocollo@`, `ufficio.anagrafe@`. */
export const isOfficeMailbox = (local: string): boolean => {
  const name = local.toLowerCase();
  return OFFICE_MAILBOXES.has(name) || /^(ufficio|segreteria|protocollo|info)[._-]/.test(name);
};
