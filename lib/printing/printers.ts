// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Result } from '@/lib/kernel/result';
import { type Abilities } from './abilities';
import { type JobAttributes } from './job-attributes';
import { type PrinterFault } from './printer-fault';
import { type SheetProgress } from './sheet-state';

/** Where a printer is: its `ipp:` address, and the certificate that was accepted when it was registered. */
export type PrinterPlace = { address: string; certificate: string | null };

/** What a printer said of itself, and the certificate by which it is to be known from now on. */
export type Acquaintance = { abilities: Abilities; certificate: string | null };

/** One sheet, or one side of it: `name` is the print's serial, nothing personal. */
export type PrintJob = { name: string; attributes: JobAttributes; document: Uint8Array };

/**
 * Printers as this product sees them, over IPP. Never throws for an expected failure; answers within 5 s. Never ask while a database
 * transaction is open.
 */
export type Printers = {
  /** Asks what it can. At the first acquaintance whatever certificate it shows is accepted, and told. */
  describe(place: PrinterPlace, isFirst: boolean): Promise<Result<Acquaintance, PrinterFault>>;
  /** Sends a job; gives its number. */
  print(place: PrinterPlace, job: PrintJob): Promise<Result<{ number: number }, PrinterFault>>;
  /** Asks how far a job is. */
  follow(place: PrinterPlace, number: number): Promise<Result<SheetProgress, PrinterFault>>;
  /** Takes a job back; it may be printed already. */
  cancel(place: PrinterPlace, number: number): Promise<Result<null, PrinterFault>>;
};
