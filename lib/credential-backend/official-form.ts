// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';

/** A published official form; `digest` is the hex SHA-256 of its bytes and the name to fetch it by. */
export type OfficialForm = {
  code: string;
  title: string;
  audience: 'adult' | 'minor' | 'parent' | 'holder' | 'delegate' | 'operator';
  language: 'it' | 'de' | 'it-de';
  version: string;
  publishedAt: Date;
  validFrom: CivilDate;
  /** The last day; `null` for one that is valid until another takes its place. */
  validUntil: CivilDate | null;
  pages: number;
  sizeBytes: number;
  digest: string;
};
