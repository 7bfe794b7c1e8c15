// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Tone } from '@/components/ui/tone';
import { type ChangeStatus } from '@/lib/contact-change/change-status';

/** The colour of a change's status; the word beside it carries the meaning. */
export const CHANGE_TONES: Record<ChangeStatus, Tone> = {
  open: 'info',
  queued: 'info',
  accepted: 'success',
  attention: 'danger',
  superseded: 'neutral',
  cancelled: 'neutral',
};
