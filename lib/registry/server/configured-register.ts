// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { systemClock } from '@/lib/kernel/clock';
import { env } from '@/lib/platform/env';
import { type Register } from '../register';
import { makeRegister } from './make-register';

let configured: Register | null = null;

/** This process's gateway to the population register, or `null` where the installation has none: then everything is typed. */
export const configuredRegister = (): Register | null => {
  const { registry } = env();
  if (!registry) return null;
  return (configured ??= makeRegister({
    baseUrl: registry.url,
    clientKey: registry.clientKey,
    clock: systemClock,
    newId: randomUUID,
  }));
};
