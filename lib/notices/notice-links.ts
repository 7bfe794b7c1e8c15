// SPDX-License-Identifier: AGPL-3.0-or-later

/** Sites of the State that a notice may lead to; any other address stays text that leads nowhere. */
const HOSTS = ['interno.gov.it', 'interno.it', 'cartaidentita.it', 'garanteprivacy.it', 'agid.gov.it'];

const ADDRESS = /https:\/\/[!-~]+/g;
const AFTER = /[.,;:!?)\]'"]+$/;

const isAllowed = ({ hostname, username, password, port }: URL): boolean =>
  username === '' &&
  password === '' &&
  port === '' &&
  HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));

/** A piece of a paragraph; one with `href` is an address that may be followed, and its text is that address. */
export type TextPart = { text: string; href?: string };

const addressOf = (text: string): TextPart => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && isAllowed(url) ? { text, href: url.href } : { text };
};

/** A paragraph as text and addresses. An address is never hidden behind other words. */
export const partsOf = (paragraph: string): TextPart[] => {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(ADDRESS)) {
    const address = match[0].replace(AFTER, '');
    parts.push({ text: paragraph.slice(from, match.index) }, addressOf(address));
    from = match.index + address.length;
  }
  parts.push({ text: paragraph.slice(from) });
  return parts.filter(({ text }) => text !== '');
};
