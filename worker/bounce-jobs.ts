// SPDX-License-Identifier: AGPL-3.0-or-later
import { isKnownReturn, receiveReturn } from '@/lib/contacts/server/mail-return';
import { type BounceReceiver, startBounceReceiver } from '@/lib/platform/bounce-receiver';
import { type BounceSettings } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';

const keeper = {
  knows: isKnownReturn,
  returned: async (tag: string, status: string) => {
    const noted = await receiveReturn(tag, status);
    log.info('mail-returned', { outcome: noted ? 'noted' : 'unknown' });
  },
};

/**
 * Receives messages that come back, where an address for it is configured; where not, nothing listens. Several workers of one machine share
 * the port: who has it receives, the others look again every minute.
 */
export const bounceReceiving = (bounces: BounceSettings | null) => {
  let receiver: BounceReceiver | null = null;
  const run = async (): Promise<number> => {
    if (receiver || !bounces) return 0;
    try {
      receiver = await startBounceReceiver(bounces, keeper);
      return 1;
    } catch (error) {
      if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
      return 0;
    }
  };
  return {
    jobs: bounces ? [{ name: 'receive-returns', everyMs: 60_000, run }] : [],
    close: async (): Promise<void> => receiver?.close(),
  };
};
