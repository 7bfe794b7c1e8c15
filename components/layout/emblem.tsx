// SPDX-License-Identifier: AGPL-3.0-or-later
/** The portal's own sign: a card with a person. It is no emblem of the State. */
export const Emblem = ({ className }: { className?: string }) => (
  <svg className={className} viewBox="0 0 30 22" aria-hidden="true" focusable="false">
    <use href="/emblem.svg#emblem" />
  </svg>
);
