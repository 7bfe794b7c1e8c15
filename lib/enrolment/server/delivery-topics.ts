// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DeliveryKind } from '@/lib/enrolment/delivery-evidence';
import { CANCELLATION_TOPIC } from './queue-cancellation';
import { ENROLMENT_TOPIC } from './queue-enrolment';

/** The outbox topics that tell the credential backend about a request. */
export const DELIVERY_TOPICS: readonly string[] = [ENROLMENT_TOPIC, CANCELLATION_TOPIC];

/** The outbox topic of contacts changed later: it is about the same request, and has a list of its own. */
export const CONTACT_CHANGE_TOPIC = 'contact-change';

const KINDS: Readonly<Record<string, DeliveryKind>> = {
  [CANCELLATION_TOPIC]: 'cancellation',
  [CONTACT_CHANGE_TOPIC]: 'contact-change',
};

/** What a message is about that is proven by evidence. */
export const kindOfTopic = (topic: string): DeliveryKind => KINDS[topic] ?? 'enrolment';
