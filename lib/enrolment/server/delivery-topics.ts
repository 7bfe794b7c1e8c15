// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DeliveryKind } from '@/lib/enrolment/delivery-evidence';
import { CANCELLATION_TOPIC } from './queue-cancellation';
import { ENROLMENT_TOPIC } from './queue-enrolment';

/** The outbox topics that tell the credential backend about a request. */
export const DELIVERY_TOPICS: readonly string[] = [ENROLMENT_TOPIC, CANCELLATION_TOPIC];

/** What a message of one of them is about. */
export const kindOfTopic = (topic: string): DeliveryKind =>
  topic === CANCELLATION_TOPIC ? 'cancellation' : 'enrolment';
