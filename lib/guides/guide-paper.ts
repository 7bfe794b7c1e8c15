// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PublicAddress } from '@/lib/municipality/public-guides';
import {
  type FrontLanguages,
  type PaperModel,
  type PaperMunicipality,
} from '@/lib/receipt/paper-municipality';
import { type GuideView } from './guide-view';

/** A guide on paper, ready to print: Italian on both sides, or Italian in front and German behind. */
export type GuidePaper = {
  languages: FrontLanguages;
  /** Prints PROVA under everything. */
  practice: boolean;
  printedAt: Date;
  municipality: PaperMunicipality;
  italian: GuideView;
  german: GuideView;
  /** Where the guide stands for the public, in each language; `null` where it cannot be reached from outside. */
  online: Record<'it' | 'de', PublicAddress> | null;
};

/** The layout that is printed, named in the foot. */
export const guideModelOf = ({ languages, italian: { number } }: GuidePaper): PaperModel =>
  languages === 'it'
    ? { code: `CIE-G${number}`, version: '1.0', mark: `G${number}A10` }
    : { code: `CIE-G${number}-DE`, version: '1.0', mark: `G${number}D10` };
