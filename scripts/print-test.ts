// SPDX-License-Identifier: AGPL-3.0-or-later
import { printChecks } from './print-test/print-checks';
import { findProgram, PrinterPrograms } from './print-test/printer-program';

const MISSING =
  'Manca la stampante di prova ippeveprinter: installare i pacchetti Debian cups-ipp-utils e dbus-daemon.';

const main = async (): Promise<number> => {
  const [printer, bus] = [findProgram('ippeveprinter'), findProgram('dbus-daemon')];
  if (!printer || !bus) {
    console.error(MISSING);
    return 1;
  }
  const programs = new PrinterPrograms(printer, bus);
  process.once('exit', () => programs.stop());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const counts = { passed: 0, failed: 0 };
  for (const { words, holds } of await printChecks(programs)) {
    const fault = await holds().then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
    );
    counts[fault === null ? 'passed' : 'failed'] += 1;
    console.log(fault === null ? `✓ ${words}` : `✗ ${words}: ${fault}`);
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 ? 0 : 1;
};

process.exitCode = await main();
// Printer programs are children: without this the process waits for them.
process.exit();
