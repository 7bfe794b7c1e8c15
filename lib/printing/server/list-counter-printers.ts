// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { getStoredSettings } from '@/lib/municipality/server/get-settings';
import { municipalitySettingsSchema } from '@/lib/municipality/settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { type CounterPrinter } from '../counter-printer';
import { type PrinterTest, type TestState, testStateOf } from '../printer-test';
import { type CounterRow, listCounterRows } from './store/printer-repository';

/** A counter, its printer, and what its last test page showed. */
export type CounterPrinting = {
  id: string;
  name: string;
  office: string;
  duplex: boolean;
  printer: CounterPrinter | null;
  test: PrinterTest | null;
  testState: TestState;
};

/** While the municipality has not decided how long a test counts, none counts. */
const testDaysOf = async (tenant: TenantTx): Promise<number> => {
  const { printers } = await getStoredSettings(tenant);
  return municipalitySettingsSchema.shape.printers.safeParse(printers).data?.testDays ?? 0;
};

const withState = (row: CounterRow, now: Date, days: number): CounterPrinting => ({
  ...row,
  testState: testStateOf(row.test, { now, days, printer: row.printer?.name ?? '' }),
});

const read = async (tenant: TenantTx, counterId?: string): Promise<CounterPrinting[]> => {
  const days = await testDaysOf(tenant);
  return (await listCounterRows(tenant, counterId)).map((row) => withState(row, tenant.now, days));
};

/** The counters of the municipality with their printers; nothing of it is about a person but who tested. */
export const listCounterPrinters = ({ operator }: Authorised<'supervise'>): Promise<CounterPrinting[]> =>
  database().withTenant(operator.municipalityId, (tenant) => read(tenant));

/** How the operator's own counter prints. */
export const getOwnPrinting = ({
  operator,
}: Authorised<'use-portal' | 'print-forms'>): Promise<CounterPrinting> =>
  database().withTenant(operator.municipalityId, async (tenant) => {
    const [own] = await read(tenant, operator.counterId);
    if (!own) throw new Error('a session has a counter');
    return own;
  });
