import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };
const ignored = ['node_modules/**', '.next/**', 'dist/**', '.data/**'];
/** Changes a whole database or replaces a module: needs a world of its own. The others share theirs, and its pools. */
const ALONE = '**/*.alone.integration.test.ts';

const integration = (name: string, own: { include?: string[]; exclude: string[]; isolate?: boolean }) => ({
  name,
  include: ['**/*.integration.test.ts'],
  environment: 'node' as const,
  globalSetup: ['scripts/testing/integration-database.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
  ...own,
});

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...ignored, '**/*.integration.test.ts'],
          environment: 'node',
          // Pure code leaves nothing behind: a fresh world for each file doubled the time.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: integration('integration', { exclude: [...ignored, ALONE], isolate: false }),
      },
      { resolve: { alias }, test: integration('integration-alone', { include: [ALONE], exclude: ignored }) },
    ],
  },
});
