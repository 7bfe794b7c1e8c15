import next from '@next/eslint-plugin-next';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NO_RAW_SQL = {
  selector: 'MemberExpression[property.name=/^\\$(queryRawUnsafe|executeRawUnsafe)$/]',
  message: 'Parameterised SQL only: $queryRaw or $executeRaw with a template.',
};
const NO_MATH_RANDOM = {
  selector: 'MemberExpression[object.name="Math"][property.name="random"]',
  message: 'Randomness is injected or comes from node:crypto.',
};
const NO_RAW_NOW = {
  selector:
    'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  message: 'Time is injected: take a Clock (lib/kernel/clock.ts).',
};
const NO_INLINE_STYLE = {
  selector: 'JSXAttribute[name.name="style"]',
  message: 'A style attribute breaks the nonce CSP: use a class.',
};

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '.next',
      '.data',
      'dist',
      'lib/platform/generated',
      'contracts/generated',
      'next-env.d.ts',
      '**/*.cjs',
      'next.config.js',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-console': 'error',
      'no-new': 'error',
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 300, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipComments: true, skipBlankLines: true }],
      'no-restricted-syntax': ['error', NO_RAW_SQL, NO_MATH_RANDOM, NO_RAW_NOW, NO_INLINE_STYLE],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Configuration is read in lib/platform/env.ts only.' },
      ],
    },
  },
  {
    // Where React is: looking for components in the rest takes ten seconds and finds none.
    files: ['{app,components}/**/*.{ts,tsx}'],
    plugins: { '@next/next': next, 'react-hooks': hooks },
    rules: {
      ...next.configs.recommended.rules,
      ...hooks.configs.recommended.rules,
      // Plain links: nothing is prefetched, no unwanted audit rows, nothing personal stays in a router cache after sign-out.
      '@next/next/no-html-link-for-pages': 'off',
    },
  },
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 140, skipComments: true, skipBlankLines: true }] },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'e2e/**', 'bench/**'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 500, skipComments: true }],
      'no-restricted-syntax': 'off',
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['lib/platform/env.ts', 'instrumentation.ts', 'sandbox/env.ts', 'scripts/**', '*.config.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
  {
    files: [
      'lib/kernel/clock.ts',
      'lib/platform/log.ts',
      'sandbox/**',
      'scripts/**',
      'components/**',
      'proxy.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', NO_RAW_SQL, NO_MATH_RANDOM, NO_INLINE_STYLE] },
  },
  { files: ['**/messages/**'], rules: { 'max-lines': 'off' } },
);
