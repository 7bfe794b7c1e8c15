// SPDX-License-Identifier: AGPL-3.0-or-later
import { readSandboxEnv } from './env';
import { writeLog } from './log';
import { startSandbox } from './start-sandbox';

const run = async (): Promise<void> => {
  const env = readSandboxEnv();
  const { baseUrl, port, close } = await startSandbox(env);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    writeLog({ event: 'stopping' });
    void close().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (env.child) process.stdin.on('end', stop).on('close', stop).resume();
  process.send?.({ kind: 'listening', port });
  writeLog({ event: 'listening', url: baseUrl, port });
};

run().catch((error: unknown) => {
  writeLog({ event: 'failed', error: error instanceof Error ? error.message : 'unknown' });
  process.exit(1);
});
