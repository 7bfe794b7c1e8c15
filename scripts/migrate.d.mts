// SPDX-License-Identifier: AGPL-3.0-or-later
export function applyMigrations(url: string): Promise<string[]>;
export function driftOf(url: string): Promise<string | null>;
