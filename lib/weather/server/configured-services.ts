// SPDX-License-Identifier: AGPL-3.0-or-later
import { env } from '@/lib/platform/env';
import { type Service, SERVICES } from '@/lib/weather/service';

/** The services that this installation has: the register, the mail server and the gateway of text messages are a choice. */
export const configuredServices = (): Service[] => {
  const { registry, mail, textMessages } = env();
  const missing: Partial<Record<Service, boolean>> = {
    registry: registry === null,
    mail: mail === null,
    'text-messages': textMessages === null,
  };
  return SERVICES.filter((service) => !missing[service]);
};
