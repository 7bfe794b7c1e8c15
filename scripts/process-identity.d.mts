// SPDX-License-Identifier: AGPL-3.0-or-later
export type ProcessRecord = { pid: number; identity: string | null };
export function recordOf(pid: number): ProcessRecord;
export function isSameProcess(record: ProcessRecord): boolean;
export function waitUntil(
  condition: () => boolean | Promise<boolean>,
  milliseconds: number,
): Promise<boolean>;
export function parentOf(pid: number): number;
