// SPDX-License-Identifier: AGPL-3.0-or-later
import { getPriority, setPriority } from 'node:os';
import { secondsSince, say } from '../report.mjs';
import { runTask } from '../task.mjs';

const LONGEST_OUTPUT = 20_000;

const show = (step, since, { failed, flaky = 0 }, output) => {
  say(
    `${failed ? '✗' : '✓'} ${step.name} (${secondsSince(since)})${flaky > 0 ? `: ${flaky} only at the second try` : ''}`,
  );
  if (failed || flaky > 0) say(output.length > LONGEST_OUTPUT ? `…${output.slice(-LONGEST_OUTPUT)}` : output);
};

/** Has a process give way to the others; whoever gives way already stays as it is. */
const giveWay = (pid, niceness = 0) => {
  if (niceness > getPriority()) setPriority(pid, niceness);
};

const runStep = async (step, options) => {
  const since = performance.now();
  const { code, output } = await runTask(step.command, step.args, {
    ...options,
    env: { ...options.env, ...step.env },
    note: (pid) => giveWay(pid, step.niceness),
  });
  const counted = step.count?.() ?? { passed: 0, failed: 0 };
  const own =
    code !== 0 && counted.failed === 0 ? { passed: 0, failed: 1 } : { passed: step.count ? 0 : 1, failed: 0 };
  const failed = code !== 0 || counted.failed > 0;
  show(step, since, { failed, flaky: counted.flaky }, output);
  return {
    passed: counted.passed + (failed ? 0 : own.passed),
    failed: counted.failed + own.failed,
    ok: !failed,
  };
};

/**
 * Runs steps, at most `lanes` at a time, each after the steps it names in `after` and as nice to the others as its `niceness`; a failing
 * step stops nothing, only steps that `need` it count as failed without running. A step counts as one, or as what its `count` reads from
 * its report.
 * Resolves to `{ passed, failed }`.
 */
export const runSteps = async (steps, lanes, options) => {
  const total = { passed: 0, failed: 0 };
  const finished = new Map();
  const waiting = [...steps];
  const active = new Map();
  const isReady = ({ after = [] }) => after.every((name) => finished.has(name));
  const begin = (step) => {
    const lost = step.needs?.find((name) => finished.get(name) === false);
    if (lost) say(`✗ ${step.name} (not run: ${lost} failed)`);
    const work = lost ? Promise.resolve({ passed: 0, failed: 1, ok: false }) : runStep(step, options);
    active.set(
      step.name,
      work.then((result) => {
        total.passed += result.passed;
        total.failed += result.failed;
        finished.set(step.name, result.ok);
        active.delete(step.name);
      }),
    );
  };
  while (waiting.length + active.size > 0) {
    const next = active.size < lanes ? waiting.findIndex(isReady) : -1;
    if (next >= 0) begin(...waiting.splice(next, 1));
    else await Promise.race(active.values());
  }
  return total;
};
