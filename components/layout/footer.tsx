// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';

type FooterLink = {
  href: string;
  label: string;
  /** The mark by which the validator of public sites finds the link (`accessibility-link`, `privacy-policy-link`, …). */
  element?: string;
  /** Said after the link by screen readers when it leaves the portal. */
  hint?: string;
  /** It is also found among the commands. */
  command?: boolean;
};

type FooterProps = {
  brand: string;
  links: readonly FooterLink[];
  label: string;
  version: string;
  keys?: ReactNode;
};

/** The compact footer of a public administration: what the law asks for, the source and the version. */
export const Footer = ({ brand, links, label, version, keys }: FooterProps) => (
  <footer className="foot" id="footer">
    <div className="shell foot__row">
      <span className="foot__brand">{brand}</span>
      <nav aria-label={label}>
        <ul className="foot__links">
          {links.map((link) => (
            <li key={link.label}>
              <a
                href={link.href}
                data-element={link.element}
                data-command={link.command ? link.label : undefined}
              >
                {link.label}
                {link.hint && <span className="visually-hidden"> {link.hint}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {keys && <div className="foot__keys">{keys}</div>}
      <span className="foot__version">{version}</span>
    </div>
  </footer>
);
