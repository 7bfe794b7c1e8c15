// SPDX-License-Identifier: AGPL-3.0-or-later
export type RunningPostgres = {
  pid: number;
  port: number;
  created: boolean;
  notice: string | null;
  ended: Promise<number>;
  isRunning(): boolean;
  stop(): Promise<void>;
};
export function startTemporaryPostgres(password: string): Promise<RunningPostgres>;
export function startPostgres(
  folder: string,
  password: string,
  options?: { logFile?: string },
): Promise<RunningPostgres>;
export function freePort(preferred?: number): Promise<number>;
