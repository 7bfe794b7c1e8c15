// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Tone } from '@/components/ui/tone';
import { t } from '@/app/texts';
import { type ReprintStatus } from '@/lib/reprint/reprint-status';

/** The colour of a reprint's status; the word beside it carries the meaning. */
export const STATUS_TONES: Record<ReprintStatus, Tone> = {
  open: 'info',
  asked: 'info',
  failed: 'danger',
  released: 'warning',
  'handed-over': 'success',
  dispatched: 'success',
  cancelled: 'neutral',
  expired: 'warning',
};

/** A reprint's status in a word. */
export const statusWord = (status: ReprintStatus): string => t(`reprint.status.${status}`);
