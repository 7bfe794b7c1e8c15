// SPDX-License-Identifier: AGPL-3.0-or-later
import { env } from '@/lib/platform/env';
import { type Service, SERVICES } from '@/lib/weather/service';

/** The services that this installation has: the register and the mail server are a choice. */
export const configuredServices = (): Service[] => {
  const { registry, mail } = env();
  const missing: Partial<Record<Service, boolean>> = { registry: registry === null, mail: mail === null };
  return SERVICES.filter((service) => !missing[service]);
};
