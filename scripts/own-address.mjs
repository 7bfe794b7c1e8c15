// SPDX-License-Identifier: AGPL-3.0-or-later
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** For esbuild: our `.mjs` files find their neighbours by their own address, so they are loaded from where they stand, not bundled. */
export const ownAddress = {
  name: 'own-address',
  setup: (build) =>
    build.onResolve({ filter: /^\.{1,2}\/.*\.mjs$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(resolve(resolveDir, path)).href,
      external: true,
    })),
};
