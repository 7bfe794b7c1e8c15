// SPDX-License-Identifier: AGPL-3.0-or-later
import { requireSupportedNode } from './node-version.mjs';

requireSupportedNode();
await import('./testing/all-checks.mjs');
