// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Role } from '@/lib/access/permission';

/** An invented operator of the practice mode; password and secret are printed at start and worth nothing elsewhere. */
export type PracticeOperatorRow = {
  municipality: string;
  id: string;
  login: string;
  displayName: string;
  code: string;
  roles: readonly Role[];
};

/** The password of every invented operator. */
export const PRACTICE_PASSWORD = 'pratica allo sportello 2026';

/** The TOTP secret of an invented operator: its login name, repeated to 20 bytes. */
export const practiceTotpSecret = (login: string): Uint8Array =>
  new TextEncoder().encode(login.padEnd(20, '.')).slice(0, 20);

const BORGO = '0b0a5e00-0000-4000-8000-000000000001';
const KALTENBRUNN = '0b0a5e00-0000-4000-8000-000000000002';

const row = (
  municipality: string,
  n: string,
  login: string,
  displayName: string,
  code: string,
  roles: readonly Role[],
): PracticeOperatorRow => ({
  municipality,
  id: `0b0a5e00-0000-4000-9000-0000000000${n}`,
  login,
  displayName,
  code,
  roles,
});

export const practiceOperators: readonly PracticeOperatorRow[] = [
  row(BORGO, '11', 'e.marchetti', 'Elena Marchetti', 'BSQ-017', ['clerk']),
  row(BORGO, '12', 'l.bassi', 'Lorenzo Bassi', 'BSQ-018', ['clerk']),
  row(BORGO, '13', 'p.gasperini', 'Paolo Gasperini', 'BSQ-002', ['supervisor']),
  row(BORGO, '14', 'r.donati', 'Rita Donati', 'BSQ-003', ['security-officer']),
  row(BORGO, '15', 'f.neri', 'Franca Neri', 'BSQ-004', ['auditor']),
  row(BORGO, '16', 's.conti', 'Silvia Conti', 'BSQ-005', ['supervisor']),
  row(KALTENBRUNN, '21', 'j.thaler', 'Johanna Thaler', 'KF-004', ['clerk']),
  row(KALTENBRUNN, '22', 'm.pichler', 'Martin Pichler', 'KF-001', ['supervisor']),
];
