// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RoleKey } from './roles.mjs';

export type PracticeSecrets = {
  passwords: Record<RoleKey | 'superuser', string>;
  variables: Record<string, string>;
};
export function practiceSecrets(dataDir: string): PracticeSecrets;
