// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { Emblem } from '@/components/layout/emblem';
import { BesideHome, type Place, PlaceLinks } from '@/components/layout/place-links';

type PlacesBarProps = {
  brand: { name: string; href: string };
  /** Only the places that the operator's role may see. */
  places: readonly Place[];
  /** What the navigation is called by screen readers, and the word on the button of narrow screens. */
  label: string;
  menu: string;
  search?: ReactNode;
  /** The button of the commands. */
  commands?: ReactNode;
};

/** The one bar of places. Narrow screens get the same links behind one native button: no script needed. */
export const PlacesBar = ({ brand, places, label, menu, search, commands }: PlacesBarProps) => (
  <div className="bar">
    <div className="shell bar__row">
      <a className="brand" href={brand.href}>
        <Emblem className="brand__emblem" />
        <div className="it-brand-title">{brand.name}</div>
      </a>
      {places.length > 0 && <PlaceLinks label={label} places={places} />}
      {search && (
        <BesideHome>
          <div className="bar__search">{search}</div>
        </BesideHome>
      )}
      {commands && <div className="bar__commands">{commands}</div>}
      {places.length > 0 && (
        <details className="bar__menu">
          <summary>{menu}</summary>
          <PlaceLinks label={label} places={places} />
        </details>
      )}
    </div>
  </div>
);
