// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';

/** A notice as the backend publishes it: texts exactly as they came, to be cleaned by whoever keeps them. */
export type OperatorNotice = {
  id: string;
  title: string;
  text: string;
  audience: 'all' | 'clerk' | 'supervisor' | 'security-officer' | 'auditor';
  publishedAt: Date;
  /** The last day on which it holds. */
  expiresOn: CivilDate;
};
