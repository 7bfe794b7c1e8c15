// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Plugin } from 'esbuild';

export const ownAddress: Plugin;
