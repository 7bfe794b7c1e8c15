// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { runFeed } from './feed-campaign';
import { runOutage } from './outage-campaign';
import { isClean, type Verdict } from './verdict';

const USAGE =
  'Uso: npm run chaos -- feed [--messages 5000] [--kills 100] [--seed N] | outage [--messages 20000] [--seed N]';

/** Lines of each kind of fault that are shown before the result. */
const SHOWN = 10;

const tell = (news: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${news}`);
};

const explain = (verdict: Verdict): void => {
  for (const [kind, lines] of Object.entries(verdict))
    for (const line of lines.slice(0, SHOWN)) console.log(`${kind}: ${line}`);
};

const countsOf = (verdict: Verdict): Record<string, number> =>
  Object.fromEntries(Object.entries(verdict).map(([kind, lines]) => [kind, lines.length]));

const countOf = (text: string | undefined, usual: number): number =>
  text === undefined ? usual : /^\d{1,7}$/.test(text) ? Number(text) : NaN;

const feed = async (values: Record<string, string | undefined>): Promise<number | null> => {
  const order = {
    messages: countOf(values.messages, 5_000),
    kills: countOf(values.kills, 100),
    seed: countOf(values.seed, randomInt(1_000_000)),
  };
  if (Object.values(order).some(Number.isNaN) || order.messages === 0) return null;
  const { verdict, left, happened, ...settings } = await runFeed(order, tell);
  tell('');
  explain(verdict);
  console.log(JSON.stringify({ ...settings, ...countsOf(verdict), left, ...happened }));
  return isClean(verdict) && left === 0 ? 0 : 1;
};

/** How many times its fair share a municipality may have of a hundred deliveries. */
const MOST_OVER_FAIR = 2;

const rounded = (_name: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value;

const outage = async (values: Record<string, string | undefined>): Promise<number | null> => {
  const order = {
    messages: countOf(values.messages, 20_000),
    seed: countOf(values.seed, randomInt(1_000_000)),
  };
  if (Object.values(order).some(Number.isNaN) || order.messages === 0) return null;
  const { verdict, happened, ...result } = await runOutage(order, tell);
  tell('');
  explain(verdict);
  console.log(JSON.stringify({ ...result, ...countsOf(verdict), ...happened }, rounded));
  return isClean(verdict) && result.left === 0 && result.mostOverFair <= MOST_OVER_FAIR ? 0 : 1;
};

const run = async (): Promise<number | null> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { messages: { type: 'string' }, kills: { type: 'string' }, seed: { type: 'string' } },
  });
  if (positionals.length === 1 && positionals[0] === 'feed') return feed(values);
  if (positionals.length === 1 && positionals[0] === 'outage') return outage(values);
  return null;
};

const code = await run();
if (code === null) console.error(USAGE);
process.exit(code ?? 1);
