// SPDX-License-Identifier: AGPL-3.0-or-later
// The import law of docs/architecture.md. Tested with forbidden imports in lib/law.test.ts.

/** Module → modules it may know. Pure files may know the pure files of these, and of what these know, and so on. */
const MODULES = {
  audit: [],
  access: ['audit'],
  municipality: ['audit'],
  places: [],
  citizen: ['places', 'audit'],
  'credential-backend': ['audit'],
  outbox: [],
  enrolment: ['credential-backend', 'outbox', 'audit'],
  'first-halves': ['credential-backend', 'municipality', 'audit'],
  contacts: ['credential-backend', 'enrolment', 'outbox', 'audit'],
  registry: [],
  'cie-request': [
    'places',
    'citizen',
    'registry',
    'contacts',
    'municipality',
    'enrolment',
    'first-halves',
    'audit',
  ],
  collection: ['citizen', 'cie-request', 'municipality', 'audit'],
  accounting: ['cie-request', 'municipality', 'audit'],
  modulistica: ['access', 'credential-backend', 'municipality', 'cie-request', 'receipt', 'audit'],
  notices: ['credential-backend', 'municipality', 'audit'],
  appointments: ['cie-request', 'citizen', 'contacts', 'audit'],
  deliveries: ['credential-backend', 'outbox', 'enrolment', 'cie-request', 'municipality', 'audit'],
  receipt: ['access', 'cie-request', 'first-halves', 'municipality', 'audit'],
  'sheet-register': ['access', 'receipt', 'audit'],
  printing: ['receipt', 'municipality', 'audit'],
  timing: ['cie-request'],
  weather: ['credential-backend', 'registry', 'cie-request', 'enrolment', 'audit'],
  guides: ['receipt', 'cie-request', 'contacts', 'municipality', 'outbox', 'audit'],
  reminders: ['cie-request', 'contacts', 'enrolment', 'municipality', 'outbox', 'audit'],
  reprint: [
    'access',
    'credential-backend',
    'contacts',
    'first-halves',
    'receipt',
    'modulistica',
    'cie-request',
    'municipality',
    'enrolment',
    'outbox',
    'audit',
  ],
  'contact-change': [
    'credential-backend',
    'contacts',
    'reprint',
    'cie-request',
    'municipality',
    'enrolment',
    'outbox',
    'audit',
  ],
};
/** Packages that run in the browser as well, and that pure files may use. */
const PURE_PACKAGES = [
  'zod',
  'libphonenumber-js',
  '@zootools/email-spell-checker',
  'fastest-levenshtein',
  'pixelmatch',
];
/** Pure files of `access` that every module may know: the vocabulary of permissions. */
const VOCABULARY = '^lib/access/(permission|operator|authorised)[.]ts$';

const EVERY_MODULE = Object.keys(MODULES).join('|');
const PURE = `^lib/(?:${EVERY_MODULE})/(?!(?:server|paper)/)`;
const EFFECT = `^lib/(?:${EVERY_MODULE})/(?:server|paper)/`;
/** Tests, and the folders that only tests stand on. */
const TEST = '[.]test[.]tsx?$|(^|/)testing/';

const reach = (name, seen = new Set()) => {
  for (const known of MODULES[name]) if (!seen.has(known)) reach(known, seen.add(known));
  return [...seen];
};

const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: TEST, ...from },
  to,
});

const moduleRules = Object.keys(MODULES).flatMap((name) => {
  const others = (known) => `^lib/(?!(?:${[name, ...known].join('|')})/)(?:${EVERY_MODULE})/`;
  return [
    forbid(
      `${name}-pure-knows`,
      `${name} may know the pure files of: ${reach(name).join(', ') || 'nobody'}.`,
      { path: `^lib/${name}/` },
      { path: `${others(reach(name))}(?!(?:server|paper)/)`, pathNot: VOCABULARY },
    ),
    forbid(
      `${name}-server-knows`,
      `Use cases of ${name} may call those of: ${MODULES[name].join(', ') || 'nobody'}.`,
      { path: `^lib/${name}/` },
      { path: `${others(MODULES[name])}(?:server|paper)/` },
    ),
  ];
});

module.exports = {
  forbidden: [
    {
      name: 'no-ring',
      comment: 'No ring, type imports included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolves',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...moduleRules,
    forbid(
      'testing-in-tests',
      'What tests stand on is known by tests only.',
      { path: '^(app|components|contracts|lib|sandbox|worker)/' },
      { path: '(^|/)testing/|^e2e/' },
    ),
    forbid(
      'kernel-knows-nobody',
      'The kernel knows the kernel.',
      { path: '^lib/kernel/' },
      { path: '^(?!lib/kernel/|node_modules/zod/)' },
    ),
    forbid(
      'platform-no-domain',
      'Drivers know the kernel and their packages, no module, no words.',
      { path: '^lib/platform/' },
      {
        path: '^(?!lib/(kernel|platform)/)(app|components|contracts|lib|worker|sandbox|scripts|bench|e2e|prisma)/',
      },
    ),
    forbid(
      'i18n-no-domain',
      'Catalogues know the kernel only.',
      { path: '^lib/i18n/' },
      {
        path: '^(?!lib/(kernel|i18n)/)(app|components|contracts|lib|worker|sandbox|scripts|bench|e2e|prisma)/',
      },
    ),
    forbid(
      'pure-imports-pure',
      'Pure files run in the browser too: pure files and the kernel, nothing with an effect, no words.',
      { path: PURE },
      { path: `${EFFECT}|^lib/(platform|i18n)/` },
    ),
    forbid(
      'pure-short-list',
      `Pure files use only these packages: ${PURE_PACKAGES.join(', ')}.`,
      { path: PURE },
      { path: 'node_modules/', pathNot: `node_modules/(${PURE_PACKAGES.join('|')})/` },
    ),
    forbid(
      'pure-no-node',
      'Pure files run in the browser too.',
      { path: `${PURE}|^lib/kernel/` },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'lib-stands-alone',
      'The product does not know who calls it.',
      { path: '^lib/' },
      { path: '^(app|components|worker|sandbox|scripts|bench|e2e)/' },
    ),
    forbid(
      'testing-for-tests',
      'What tests are built with is known by tests only.',
      { pathNot: `${TEST}|^e2e/` },
      { path: '^lib/testing/' },
    ),
    forbid(
      'store-stays-inside',
      'Repositories and gateways are known inside their module only.',
      { path: '^(?:lib/([^/]+)|app|components|worker|scripts|prisma|bench)/' },
      { path: '^lib/[^/]+/server/store/', pathNot: '^lib/$1/server/store/' },
    ),
    forbid(
      'components-show',
      'Components know pure files and words.',
      { path: '^components/' },
      { path: `${EFFECT}|^lib/platform/|^(app|worker|sandbox|scripts|contracts|bench|e2e|prisma)/` },
    ),
    forbid(
      'components-no-node',
      'Components run in the browser too.',
      { path: '^components/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'app-is-routes',
      'Routes know components, pure files and use cases; paper is drawn by a use case.',
      { path: '^app/' },
      {
        path: '^lib/[^/]+/(server/store|paper)/|^lib/platform/(?!(env|log|health)[.])|^(worker|sandbox|scripts|contracts|bench|e2e|prisma)/',
      },
    ),
    forbid(
      'prisma-in-store',
      'Nobody outside platform and store/ knows Prisma or the driver.',
      {
        path: '^(app|components|worker|lib|proxy|instrumentation)',
        pathNot: `^lib/platform/|^lib/[^/]+/server/store/|${TEST}`,
      },
      { path: '^lib/platform/generated/|node_modules/(@prisma/|prisma/|pg/|@types/pg/)' },
    ),
    forbid(
      'pdf-lib-in-paper',
      'Nobody outside platform/pdf and paper/ knows pdf-lib.',
      {
        path: '^(app|components|worker|lib|scripts|proxy)',
        pathNot: `^lib/platform/pdf/|^lib/[^/]+/paper/|${TEST}`,
      },
      { path: 'node_modules/(pdf-lib|@cantoo)/' },
    ),
    forbid(
      'contract-between-two',
      'A contract is known by its gateway, the practice data and the sandbox.',
      {
        path: '^(app|components|worker|lib|scripts|prisma|bench|proxy)',
        pathNot: `^lib/(credential-backend|registry)/|^prisma/practice|^scripts/prepare[.]ts$|${TEST}`,
      },
      { path: '^contracts/' },
    ),
    forbid(
      'sandbox-apart',
      'The sandbox knows the portal through contracts/ only.',
      { path: '^sandbox/' },
      { path: '^(app|components|lib|worker|scripts|prisma|bench|e2e)/' },
    ),
    forbid(
      'contracts-alone',
      'The contract knows nobody.',
      { path: '^contracts/' },
      { path: '^(app|components|lib|worker|sandbox|scripts|prisma|bench|e2e)/' },
    ),
    forbid(
      'worker-is-jobs',
      'The worker knows use cases and drivers; the work is in lib.',
      { path: '^worker/' },
      {
        path: '^lib/[^/]+/(server/store|paper)/|^(app|components|sandbox|scripts|contracts|bench|e2e|prisma)/',
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules|^lib/platform/generated/' },
    exclude: { path: '^([.]next|[.]data|dist|test-results|playwright-report)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
