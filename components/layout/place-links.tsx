// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode } from 'react';
import { AccessText } from '@/components/ui/access-text';

/** A place; `letter` goes there with Alt. */
export type Place = { href: string; label: string; letter?: string };

const isCurrent = (href: string, path: string): boolean =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);

/** The links of the places; the one where the page is now is marked, also after an action led elsewhere. */
export const PlaceLinks = ({ label, places }: { label: string; places: readonly Place[] }) => {
  const path = usePathname();
  return (
    <nav className="places" aria-label={label}>
      <ul className="places__list">
        {places.map(({ href, label: name, letter }) => (
          <li key={href}>
            <a
              className="places__link focus-inside"
              href={href}
              aria-keyshortcuts={letter && `Alt+${letter}`}
              aria-current={isCurrent(href, path) ? 'page' : undefined}
            >
              {/* One box in the link's row: parts of their own would be read as words of their own. */}
              <span>
                <AccessText text={name} letter={letter} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** What the counter's own page already has, larger, is not repeated in the bar. */
export const BesideHome = ({ children }: { children: ReactNode }) =>
  usePathname() === '/' ? null : children;
