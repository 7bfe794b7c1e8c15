// SPDX-License-Identifier: AGPL-3.0-or-later
import { execFile } from 'node:child_process';

/** What `npm run admin -- …` said, and its exit code. */
export type AdminAnswer = { code: number; said: string };

/** Runs an administrator's command on the installation whose variables are given. */
export const admin = (env: Record<string, string | undefined>, ...args: string[]): Promise<AdminAnswer> =>
  new Promise((done) => {
    // The runner sets FORCE_COLOR, and Node warns on stderr where NO_COLOR stands beside it.
    const program = ['scripts/command.mjs', 'admin', ...args];
    const child = execFile(
      process.execPath,
      program,
      { env: { ...process.env, FORCE_COLOR: undefined, ...env } },
      (_error, out, err) => done({ code: child.exitCode ?? 1, said: out + err }),
    );
  });

/** The same on the installation that the journeys work on. */
export const adminOfStack = (...args: string[]): Promise<AdminAnswer> =>
  admin(
    {
      SPORTELLO_MODE: 'practice',
      DATA_DIR: process.env.STACK_DATA_DIR,
      PORT: new URL(process.env.BASE_URL ?? '').port,
      DATABASE_URL: '',
    },
    ...args,
  );

/** The enrolment code in what the command said. */
export const inviteCodeIn = ({ said }: AdminAnswer): string => {
  const code = /([0-9A-Z]{4}-){6}[0-9A-Z]{4}/.exec(said)?.[0];
  if (!code) throw new Error(`no enrolment code in: ${said}`);
  return code;
};
