// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Violation = { rule: { name: string }; from: string; to: string };

const ROOT = process.cwd();
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const FOLDERS = ['app', 'bench', 'components', 'contracts', 'lib', 'prisma', 'sandbox', 'scripts', 'worker'];

const violationsOf = (folder: string): Violation[] => {
  const args = [CRUISER, '--config', CONFIG, '--output-type', 'json', '--no-progress', '.'];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 << 20,
  });
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
};

/** An import that the law forbids: the rule that must catch it, the importing file (`#` becomes unique), what it imports. */
const FORBIDDEN: readonly [rule: string, from: string, to: string][] = [
  ['audit-pure-knows', 'lib/audit/#.ts', '@/lib/citizen/height'],
  ['access-pure-knows', 'lib/access/#.ts', '@/lib/municipality/settings'],
  ['places-pure-knows', 'lib/places/#.ts', '@/lib/audit/audit-verb'],
  ['citizen-pure-knows', 'lib/citizen/#.ts', '@/lib/cie-request/draft'],
  ['citizen-pure-knows', 'lib/citizen/server/#.ts', '@/lib/receipt/view'],
  ['outbox-pure-knows', 'lib/outbox/#.ts', '@/lib/enrolment/card'],
  ['enrolment-pure-knows', 'lib/enrolment/#.ts', '@/lib/cie-request/draft'],
  ['contacts-pure-knows', 'lib/contacts/#.ts', '@/lib/citizen/height'],
  ['cie-request-pure-knows', 'lib/cie-request/sections/#.ts', '@/lib/receipt/view'],
  ['accounting-pure-knows', 'lib/accounting/#.ts', '@/lib/receipt/view'],
  ['cie-request-pure-knows', 'lib/cie-request/#.ts', '@/lib/accounting/accounts'],
  ['modulistica-pure-knows', 'lib/modulistica/#.ts', '@/lib/reprint/view'],
  ['receipt-pure-knows', 'lib/receipt/#.ts', '@/lib/modulistica/view'],
  ['notices-pure-knows', 'lib/notices/#.ts', '@/lib/citizen/height'],
  ['notices-server-knows', 'lib/notices/server/#.ts', '@/lib/access/server/session'],
  ['receipt-pure-knows', 'lib/receipt/#.ts', '@/lib/reprint/declaration'],
  ['guides-pure-knows', 'lib/guides/#.ts', '@/lib/reprint/declaration'],
  ['receipt-pure-knows', 'lib/receipt/#.ts', '@/lib/guides/guide'],
  ['guides-server-knows', 'lib/guides/server/#.ts', '@/lib/enrolment/server/list-activatable'],
  ['reminders-pure-knows', 'lib/reminders/#.ts', '@/lib/guides/guide'],
  ['reminders-server-knows', 'lib/reminders/server/#.ts', '@/lib/guides/server/send-guide'],
  ['guides-server-knows', 'lib/guides/server/#.ts', '@/lib/reminders/server/queue-reminders'],
  ['receipt-pure-knows', 'lib/receipt/server/#.ts', '@/lib/printing/printers'],
  ['printing-pure-knows', 'lib/printing/#.ts', '@/lib/reprint/declaration'],
  ['printing-server-knows', 'lib/printing/server/#.ts', '@/lib/contacts/server/proof'],
  ['registry-pure-knows', 'lib/registry/#.ts', '@/lib/citizen/height'],
  ['weather-pure-knows', 'lib/weather/#.ts', '@/lib/receipt/view'],
  ['weather-server-knows', 'lib/weather/server/#.ts', '@/lib/contacts/server/proof'],
  ['enrolment-pure-knows', 'lib/enrolment/#.ts', '@/lib/weather/weather-lines'],
  ['citizen-pure-knows', 'lib/citizen/#.ts', '@/lib/access/session-rules'],
  ['enrolment-server-knows', 'lib/enrolment/server/#.ts', '@/lib/cie-request/server/register'],
  ['contacts-server-knows', 'lib/contacts/server/#.ts', '@/lib/receipt/server/enter-print'],
  ['receipt-server-knows', 'lib/receipt/paper/#.ts', '@/lib/contacts/server/proof'],
  ['audit-server-knows', 'lib/audit/server/#.ts', '@/lib/access/server/guard'],
  ['no-ring', 'lib/citizen/ring-a.ts', './ring-b'],
  ['no-ring', 'lib/citizen/ring-type-a.ts', 'type ./ring-type-b'],
  ['resolves', 'lib/citizen/#.ts', './nowhere'],
  ['kernel-knows-nobody', 'lib/kernel/#.ts', '@/lib/platform/log'],
  ['kernel-knows-nobody', 'lib/kernel/#.ts', 'react'],
  ['pure-no-node', 'lib/kernel/#.ts', 'node:fs'],
  ['platform-no-domain', 'lib/platform/#.ts', '@/lib/citizen/height'],
  ['platform-no-domain', 'lib/platform/pdf/#.ts', '@/lib/i18n/translate'],
  ['i18n-no-domain', 'lib/i18n/#.ts', '@/lib/platform/log'],
  ['i18n-no-domain', 'lib/i18n/messages/it/#.ts', '@/lib/citizen/height'],
  ['pure-imports-pure', 'lib/citizen/#.ts', '@/lib/platform/log'],
  ['pure-imports-pure', 'lib/citizen/#.ts', '@/lib/i18n/translate'],
  ['pure-imports-pure', 'lib/citizen/#.ts', './server/save'],
  ['pure-imports-pure', 'lib/receipt/#.ts', 'type ./paper/page'],
  ['pure-short-list', 'lib/citizen/#.ts', 'react'],
  ['pure-short-list', 'lib/citizen/#.ts', 'jose'],
  ['pure-no-node', 'lib/citizen/#.ts', 'node:crypto'],
  ['lib-stands-alone', 'lib/citizen/server/#.ts', '@/app/actions'],
  ['lib-stands-alone', 'lib/i18n/#.ts', '@/components/ui/button'],
  ['store-stays-inside', 'lib/cie-request/server/#.ts', '@/lib/citizen/server/store/people'],
  ['store-stays-inside', 'app/#.ts', '@/lib/citizen/server/store/people'],
  ['store-stays-inside', 'worker/#.ts', '@/lib/citizen/server/store/people'],
  ['testing-for-tests', 'lib/citizen/server/#.ts', '@/lib/testing/town'],
  ['components-show', 'components/ui/#.tsx', '@/lib/citizen/server/save'],
  ['components-show', 'components/ui/#.tsx', '@/lib/platform/log'],
  ['components-show', 'components/ui/#.tsx', '@/app/actions'],
  ['components-show', 'components/ui/#.tsx', '@/lib/receipt/paper/page'],
  ['components-no-node', 'components/ui/#.tsx', 'node:crypto'],
  ['app-is-routes', 'app/#.ts', '@/lib/platform/database'],
  ['app-is-routes', 'app/#.ts', '@/lib/receipt/paper/page'],
  ['prisma-in-store', 'app/#.ts', '@/lib/platform/generated/client'],
  ['prisma-in-store', 'lib/citizen/server/#.ts', '@prisma/client'],
  ['prisma-in-store', 'lib/citizen/server/#.ts', 'type @/lib/platform/generated/client'],
  ['prisma-in-store', 'worker/#.ts', 'pg'],
  ['pdf-lib-in-paper', 'lib/receipt/server/#.ts', 'pdf-lib'],
  ['pdf-lib-in-paper', 'app/#.ts', 'pdf-lib'],
  ['pdf-lib-in-paper', 'lib/platform/#.ts', '@cantoo/fontkit'],
  ['contract-between-two', 'lib/enrolment/server/#.ts', '@/contracts/generated/types'],
  ['contract-between-two', 'app/#.ts', '@/contracts/generated/types'],
  ['sandbox-apart', 'sandbox/#.ts', '@/lib/kernel/result'],
  ['sandbox-apart', 'sandbox/#.ts', '@/lib/credential-backend/server/send'],
  ['contracts-alone', 'contracts/#.ts', '@/lib/kernel/result'],
  ['testing-in-tests', 'lib/citizen/server/#.ts', '@/lib/testing/installation'],
  ['testing-in-tests', 'app/#.ts', '@/e2e/fixtures'],
  ['testing-in-tests', 'sandbox/#.ts', './testing/caller'],
  ['worker-is-jobs', 'worker/#.ts', '@/components/ui/button'],
  ['worker-is-jobs', 'worker/#.ts', '@/lib/receipt/paper/page'],
];

/** Imports that the law means to allow: no rule may catch them. */
const ALLOWED: readonly [from: string, to: string][] = [
  ['lib/receipt/#.ts', '@/lib/citizen/height'],
  ['lib/citizen/#.ts', '@/lib/access/permission'],
  ['lib/citizen/#.ts', 'zod'],
  ['lib/citizen/server/#.ts', '@/lib/platform/log'],
  ['lib/citizen/server/#.ts', './store/people'],
  ['lib/citizen/server/store/#.ts', '@prisma/client'],
  ['lib/cie-request/server/#.ts', '@/lib/enrolment/server/seal'],
  ['lib/receipt/paper/#.ts', 'pdf-lib'],
  ['lib/guides/paper/#.ts', '@/lib/receipt/paper/page-frame'],
  ['lib/guides/server/#.ts', '@/lib/outbox/server/append-message'],
  ['lib/guides/server/#.ts', '@/lib/contacts/server/recheck'],
  ['lib/reminders/server/#.ts', '@/lib/enrolment/server/list-activatable'],
  ['lib/platform/pdf/#.ts', 'pdf-lib'],
  ['lib/credential-backend/server/#.ts', '@/contracts/generated/types'],
  ['lib/printing/server/#.ts', '@/lib/municipality/server/settings'],
  ['lib/registry/server/#.ts', '@/contracts/validate'],
  ['lib/cie-request/#.ts', '@/lib/registry/registry-person'],
  ['lib/notices/#.ts', '@/lib/credential-backend/operator-notice'],
  ['lib/notices/server/#.ts', '@/lib/municipality/server/get-settings'],
  ['sandbox/#.ts', '@/contracts/generated/types'],
  ['app/#.ts', '@/lib/cie-request/server/register'],
  ['app/#.ts', '@/components/ui/button'],
  ['components/ui/#.tsx', '@/lib/citizen/height'],
  ['components/ui/#.tsx', '@/lib/i18n/translate'],
  ['worker/#.ts', '@/lib/outbox/server/claim'],
  ['lib/citizen/#.test.ts', 'node:fs'],
  ['lib/citizen/#.test.ts', '@/lib/testing/town'],
  ['lib/testing/#.ts', '@/scripts/migrate'],
  ['lib/citizen/#.test.ts', '@/lib/testing/installation'],
  ['lib/testing/#.ts', '@/scripts/postgres'],
  ['lib/reprint/server/testing/#.ts', '@/sandbox/seal'],
];

const NOTHING = 'export const nothing = 0;\nexport type Nothing = 0;\n';

const lineOf = (to: string): string =>
  to.startsWith('type ')
    ? `import { type Nothing } from '${to.slice(5)}';\nexport type Seen = Nothing;\n`
    : `import '${to}';\n`;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) writeFileSync(path, text);
};

const targetOf = (folder: string, from: string, to: string): string | null => {
  const path = to.replace('type ', '');
  if (path.startsWith('@/')) return join(folder, `${path.slice(2)}.ts`);
  return path.startsWith('.') && path !== './nowhere' ? join(folder, dirname(from), `${path}.ts`) : null;
};

const writePackage = (folder: string, to: string): void => {
  const name = to.replace('type ', '');
  if (/^[.]|^@\/|^node:/.test(name)) return;
  write(
    join(folder, 'node_modules', name, 'package.json'),
    JSON.stringify({ name, main: 'index.js', version: '1.0.0' }),
  );
  write(join(folder, 'node_modules', name, 'index.js'), 'module.exports = {};\n');
};

const plant = (folder: string, from: string, to: string): void => {
  write(join(folder, from), lineOf(to));
  const target = targetOf(folder, from, to);
  const ring = /ring-(type-)?a/.exec(from);
  if (target) write(target, ring ? NOTHING + lineOf(ring[1] ? 'type ./ring-type-a' : './ring-a') : NOTHING);
  writePackage(folder, to);
};

const numbered = (from: string, index: number, kind: string): string => from.replace('#', `${kind}-${index}`);

describe('the import law', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sportello-law-'));
  let found: Violation[] = [];

  beforeAll(() => {
    cpSync(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    FORBIDDEN.forEach(([, from, to], index) => plant(folder, numbered(from, index, 'forbidden'), to));
    ALLOWED.forEach(([from, to], index) => plant(folder, numbered(from, index, 'allowed'), to));
    found = violationsOf(folder);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(FORBIDDEN.map((row, index) => [...row, index] as const))(
    '%s: %s may not import %s',
    (rule, from, _to, index) => {
      const file = numbered(from, index, 'forbidden');
      expect(
        found.filter((violation) => violation.from === file).map((violation) => violation.rule.name),
      ).toContain(rule);
    },
  );

  it.each(ALLOWED.map((row, index) => [...row, index] as const))('%s may import %s', (from, _to, index) => {
    expect(found.filter((violation) => violation.from === numbered(from, index, 'allowed'))).toEqual([]);
  });

  it('has a forbidden import in this test for each of its rules', () => {
    const config = createRequire(import.meta.url)(CONFIG) as { forbidden: { name: string }[] };
    const ofModules = /-(pure|server)-knows$/;
    const rules = config.forbidden.map(({ name }) => name).filter((name) => !ofModules.test(name));
    expect(rules.filter((name) => !FORBIDDEN.some(([rule]) => rule === name))).toEqual([]);
  });
});

describe('names of files', () => {
  const walk = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.name === 'generated') return [];
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? [path, ...walk(path)] : [path];
    });
  const all = FOLDERS.filter((path) => existsSync(path)).flatMap(walk);

  it('are never index files or folders for leftovers', () => {
    expect(all.filter((path) => /\/(index[.]tsx?|utils|helpers|common|misc)$/.test(path))).toEqual([]);
  });

  it('are in kebab-case', () => {
    const code = all.filter((path) => /[.](tsx?|mjs|css)$/.test(path));
    expect(code.filter((path) => !/^[a-z0-9.-]+$/.test(path.split('/').at(-1) ?? ''))).toEqual([]);
  });
});
