// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Abilities } from './abilities';
import { type FaultKind } from './printer-fault';

/** The printer of a counter that the program talks to itself, as it was last asked. */
export type CounterPrinter = {
  name: string;
  address: string;
  certificate: string | null;
  /** When it was last asked, and why it did not answer; `null` when it did. */
  askedAt: Date;
  fault: FaultKind | null;
  /** What it said that it can, and when; `null` while it never answered. */
  abilities: Abilities | null;
  abilitiesAt: Date | null;
};
