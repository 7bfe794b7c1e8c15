// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CounterPrinter } from '../counter-printer';
import { type PrinterFault } from '../printer-fault';
import { type Acquaintance, type Printers } from '../printers';
import { type Result } from '@/lib/kernel/result';

/** Asks a printer what it can; one that did not answer yet shows its certificate for the first time. */
export const askAbilities = (
  printers: Printers,
  address: string,
  known: CounterPrinter | null,
): Promise<Result<Acquaintance, PrinterFault>> => {
  const before = known?.address === address && known.abilities ? known : null;
  return printers.describe({ address, certificate: before?.certificate ?? null }, before === null);
};

/** The printer after it was asked. One that does not answer now keeps what it said before. */
export const withAnswer = (
  { name, address }: Pick<CounterPrinter, 'name' | 'address'>,
  known: CounterPrinter | null,
  told: Result<Acquaintance, PrinterFault>,
  askedAt: Date,
): CounterPrinter => {
  if (told.ok) return { name, address, ...told.value, askedAt, fault: null, abilitiesAt: askedAt };
  const before = known?.address === address ? known : null;
  return {
    name,
    address,
    certificate: before?.certificate ?? null,
    askedAt,
    fault: told.error.kind,
    abilities: before?.abilities ?? null,
    abilitiesAt: before?.abilitiesAt ?? null,
  };
};
