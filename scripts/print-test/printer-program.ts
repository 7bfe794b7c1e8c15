// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Where Debian puts what only administrators used to run. */
const ADMINISTRATORS = ['/usr/sbin', '/sbin'];

/** The file of a program, or `null` where it is not installed. */
export const findProgram = (name: string): string | null => {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...ADMINISTRATORS];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
};

/** A document as the printer program kept it, with the attributes of its job. */
export type KeptJob = { attributes: Record<string, string>; document: Buffer };

/** A running `ippeveprinter`. */
export type PrinterProgram = {
  address: string;
  jobs(): KeptJob[];
  signal(name: 'SIGSTOP' | 'SIGKILL'): void;
};

type Manners = {
  duplex: boolean;
  /** Seconds that each job takes. */
  seconds: number;
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const attributesIn = (file: string): Record<string, string> =>
  Object.fromEntries(
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const at = line.indexOf('=');
        return at > 0 ? [[line.slice(0, at), line.slice(at + 1)]] : [];
      }),
  );

const jobsIn = (folder: string): KeptJob[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.env'))
    .sort()
    .map((name) => join(folder, name.slice(0, -'.env'.length)))
    .map((file) => ({ attributes: attributesIn(`${file}.env`), document: readFileSync(file) }));

/**
 * Starts printer programs on loopback, beside a message bus of their own: `ippeveprinter` does not start without one, though it
 * announces nothing. Everything ends with `stop`.
 */
export class PrinterPrograms {
  private readonly folder = mkdtempSync(join(tmpdir(), 'sportello-print-test-'));
  private readonly children: ChildProcess[] = [];
  private readonly bus = join(this.folder, 'bus');

  constructor(
    private readonly program: string,
    private readonly busProgram: string,
  ) {}

  private run(file: string, args: string[], environment: Record<string, string> = {}): ChildProcess {
    const child = spawn(file, args, { env: { ...process.env, ...environment }, stdio: 'ignore' });
    this.children.push(child);
    return child;
  }

  private async startBus(): Promise<void> {
    if (existsSync(this.bus)) return;
    const address = `unix:path=${this.bus}`;
    this.run(this.busProgram, ['--session', '--nofork', '--nopidfile', `--address=${address}`]);
    for (let tries = 0; tries < 50 && !existsSync(this.bus); tries += 1) await pause(100);
  }

  async start(name: string, { duplex, seconds }: Manners): Promise<PrinterProgram> {
    await this.startBus();
    const spool = join(this.folder, name);
    mkdirSync(spool);
    const command = join(this.folder, `${name}.sh`);
    writeFileSync(command, `#!/bin/sh\nsleep ${seconds}\nenv | grep '^IPP_' > "$1.env"\n`, { mode: 0o755 });
    const port = await freePort();
    const sides = duplex ? ['-2'] : [];
    const kept = ['-d', spool, '-k', '-f', 'application/pdf,image/pwg-raster', '-c', command];
    const child = this.run(
      this.program,
      [...sides, '-r', 'off', '-n', 'localhost', '-p', String(port), ...kept, name],
      { DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${this.bus}` },
    );
    return {
      address: `ipp://localhost:${port}/ipp/print`,
      jobs: () => jobsIn(spool),
      signal: (signal) => void child.kill(signal),
    };
  }

  stop(): void {
    for (const child of this.children) child.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
