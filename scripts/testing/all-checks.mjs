// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateClient } from '../build.mjs';
import { ensureInstalled } from '../install.mjs';
import { Refusal } from '../refusal.mjs';
import { say, secondsSince, step } from '../report.mjs';
import { runTask } from '../task.mjs';
import { runSteps } from './run-steps.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const reports = join(root, 'test-results', 'reports');

const tool = (name, path, args) => ({
  name,
  command: process.execPath,
  args: [join('node_modules', path), ...args],
});

const HEAVY = ['integration alone', 'integration', 'lint', 'types', 'build'];

/** Takes what the others leave of the machine: journeys wait for a browser a third of their time. */
const light = (check) => ({ ...check, niceness: 10 });

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

const vitest = (name, args) => {
  const file = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const count = () => {
    const report = read(file);
    return report && { passed: report.numPassedTests, failed: report.numFailedTests };
  };
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  return { ...tool(name, 'vitest/vitest.mjs', ['run', ...args, ...reporters]), count };
};

const playwright = () => {
  const file = join(reports, 'end-to-end.json');
  const count = () => {
    const stats = read(file)?.stats;
    return stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected, flaky: stats.flaky };
  };
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  return {
    ...tool('end-to-end', '@playwright/test/cli.js', ['test']),
    count,
    env,
    after: HEAVY,
    needs: ['build'],
  };
};

// First what uses a whole core each: journeys have deadlines of seconds and begin after it, beside what gives way to them.
const STEPS = [
  vitest('integration alone', ['--project=integration-alone']),
  vitest('integration', ['--project=integration']),
  tool('lint', 'oxlint/bin/oxlint', []),
  tool('types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']),
  // The build writes route types that two checks above read.
  {
    name: 'build',
    command: process.execPath,
    args: ['scripts/command.mjs', 'build'],
    after: ['types', 'lint'],
  },
  playwright(),
  light(vitest('unit', ['--project=unit'])),
  light(tool('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.'])),
  light(
    tool('import law', 'dependency-cruiser/bin/dependency-cruise.mjs', [
      '--config',
      '.dependency-cruiser.cjs',
      '--no-progress',
      '.',
    ]),
  ),
  light(tool('unused code', 'knip/bin/knip.js', [])),
];

const prepare = async (tell) => {
  tell('Prisma client');
  await generateClient(root);
  tell('route types');
  const { code, output } = await runTask(process.execPath, ['node_modules/next/dist/bin/next', 'typegen'], {
    cwd: root,
    env,
  });
  if (code !== 0) throw new Refusal(output);
};

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', CI: '1' };
// One more than two cores: somebody always waits for a disk or a database.
const LANES = 3;
const since = performance.now();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
try {
  await ensureInstalled(root, { withTests: true });
  await step('Generated code', prepare);
} catch (error) {
  say(error instanceof Refusal ? error.message : error.stack);
  say('0 passed, 1 failed');
  process.exit(1);
}
const { passed, failed } = await runSteps(STEPS, LANES, { cwd: root, env });
say(`all checks (${secondsSince(since)})`);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
