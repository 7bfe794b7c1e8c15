// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A whole installation on a folder of its own, in practice mode. */
export type Installation = {
  origin: string;
  /** What programs run with that are to work on this installation. */
  variables: NodeJS.ProcessEnv;
  /** Stops it and removes its data, unless they are in a folder that is kept. */
  remove(): Promise<void>;
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const readyAt = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    const listen = (chunk: Buffer): void => {
      text += chunk.toString();
      const origin = /Pronto in .*?(http:\S+)/.exec(text)?.[1];
      if (origin) resolve(origin);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('exit', () => reject(new Error(`the installation did not start:\n${text}`)));
  });

/** A signal arrived; the installation is stopped and its data are removed. */
export class Interrupted extends Error {}

/** Starts the installation by its own start program, with the build that exists; everything is on this machine. */
const startInstallation = async (folder: string | null): Promise<Installation> => {
  const dataDir = folder ?? (await mkdtemp(join(tmpdir(), 'sportello-bench-')));
  const port = await freePort();
  const practice = { SPORTELLO_MODE: 'practice', DATA_DIR: dataDir, DATABASE_URL: '' };
  const variables = { ...process.env, ...practice, PORT: String(port), HOST: '' };
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const over = once(child, 'exit');
  const remove = async (): Promise<void> => {
    child.kill('SIGTERM');
    await over;
    if (folder === null) await rm(dataDir, { recursive: true, force: true });
  };
  try {
    return { origin: await readyAt(child), variables, remove };
  } catch (error) {
    await remove();
    throw error;
  }
};

/**
 * Works on an installation of its own, which ends with the work: on a temporary folder, or on one that is kept and can be used again.
 * Rejects with `Interrupted` at a signal.
 */
export const withInstallation = async <T>(
  folder: string | null,
  work: (installation: Installation) => Promise<T>,
): Promise<T> => {
  const interrupted = new Promise<never>((_, reject) => {
    const stop = () => reject(new Interrupted());
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
  // A signal during the start is heeded when the start is over.
  interrupted.catch(() => undefined);
  const installation = await startInstallation(folder);
  try {
    return await Promise.race([work(installation), interrupted]);
  } finally {
    await installation.remove();
  }
};
