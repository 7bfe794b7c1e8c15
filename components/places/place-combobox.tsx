// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import './place-combobox.css';
import { type ComponentProps, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { fieldId } from '@/components/ui/field-look';
import { TextField } from '@/components/ui/text-field';
import { partsOf } from '@/lib/kernel/civil-date';
import { type Place, printedName } from '@/lib/places/place';

type PlaceComboboxProps = Omit<ComponentProps<typeof TextField>, 'onSelect'> & {
  listLabel: string;
  search: (typed: string, signal: AbortSignal) => Promise<Place[]>;
  onChoose: (place: Place) => void;
  /** Something was typed: what was chosen before no longer holds. */
  onTyped: () => void;
  /** The field was left with this text. */
  onLeave: (typed: string) => void;
};

const PAUSE_MS = 120;
const SHORTEST = 2;

/** The years of a place that no longer exists under this name, to tell namesakes apart. */
const yearsOf = ({ from, to }: Place): string =>
  to === null ? '' : `${partsOf(from).year}–${partsOf(to).year}`;

/**
 * A name of a place with proposals under it (WAI-ARIA: combobox with list autocomplete). Arrow keys move, Enter and Tab take
 * what is marked, Escape closes; without proposals it is an ordinary field.
 */
export const PlaceCombobox = (props: PlaceComboboxProps) => {
  const { listLabel, search, onChoose, onTyped, onLeave, onBlur, onChange, ...field } = props;
  const id = fieldId(field.name);
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const [active, setActive] = useState(-1);
  const pending = useRef<{ timer?: ReturnType<typeof setTimeout>; abort?: AbortController }>({});
  const isOpen = places.length > 0;

  const cancel = () => {
    clearTimeout(pending.current.timer);
    pending.current.abort?.abort();
  };
  const close = () => {
    cancel();
    setPlaces([]);
    setActive(-1);
  };
  useEffect(() => cancel, []);

  useEffect(() => {
    document.getElementById(`${id}-option-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const ask = (typed: string) => {
    cancel();
    if (typed.trim().length < SHORTEST) return close();
    const abort = new AbortController();
    const timer = setTimeout(() => {
      void search(typed, abort.signal).then((found) => {
        if (abort.signal.aborted) return;
        setPlaces(found);
        setActive(-1);
      });
    }, PAUSE_MS);
    pending.current = { timer, abort };
  };
  const take = (place: Place | undefined) => {
    if (place) onChoose(place);
    close();
  };
  const move = (step: number) => setActive((now) => (now + step + places.length) % places.length);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (!isOpen) {
      if (event.key === 'ArrowDown') ask(event.currentTarget.value);
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      take(places[active] ?? (places.length === 1 || event.key === 'Enter' ? places[0] : undefined));
    }
  };

  return (
    <div className="place-box">
      <TextField
        {...field}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-option-${active}` : undefined}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          onTyped();
          void onChange?.(event);
          ask(event.currentTarget.value);
        }}
        onBlur={(event) => {
          void onBlur?.(event);
          close();
          onLeave(event.currentTarget.value);
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={listLabel} className="place-list" hidden={!isOpen}>
        {places.map((place, index) => (
          <li
            key={`${place.belfiore}-${place.from}`}
            id={`${id}-option-${index}`}
            role="option"
            aria-selected={index === active}
            className="place-list__item"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(place)}
          >
            <span>{printedName(place)}</span>
            <span className="place-list__years">{yearsOf(place)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
