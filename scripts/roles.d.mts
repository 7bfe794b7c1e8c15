// SPDX-License-Identifier: AGPL-3.0-or-later
export type RoleKey = 'owner' | 'app' | 'worker' | 'sandbox';
export function ensureRoles(
  port: number,
  passwords: Record<RoleKey | 'superuser', string>,
): Promise<Record<RoleKey, string>>;
