// SPDX-License-Identifier: AGPL-3.0-or-later
// Stands between a program of ours and PostgreSQL: a signal to everybody must not reach the database first, and a
// parent that dies must not leave it behind. Stops it (fast) when standard input ends.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const { command, args, env, uid, gid, removeAtEnd } = JSON.parse(process.argv[2]);
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {});

const server = spawn(command, args, { env, uid, gid, stdio: ['ignore', 'inherit', 'inherit'] });
const stop = () => {
  server.kill('SIGINT');
  setTimeout(() => server.kill('SIGQUIT'), 1500).unref();
  setTimeout(() => server.kill('SIGKILL'), 4000).unref();
};
process.stdin.on('end', stop).on('error', stop).resume();
server.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
server.on('exit', (code) => {
  if (removeAtEnd) rmSync(removeAtEnd, { recursive: true, force: true });
  process.exit(code ?? 1);
});
