// SPDX-License-Identifier: AGPL-3.0-or-later
import { withoutSymbology } from '@/lib/cie-request/scanned-code';
import { type PaperModel } from './paper-municipality';

/** A sheet by the mark in its foot: of which layout, which version is on the paper, which one is printed today. */
export type MarkedSheet = {
  model: PaperModel;
  /** The version on the paper, as `1.0`. */
  version: string;
  sheet: number;
  side: 'front' | 'back';
  /** False when the layout has changed since: the sheet is to be printed anew. */
  current: boolean;
};

/** Three characters of the layout, two of its version, the sheet, the side: `R1A101F`. */
const MARK = /^([A-Z0-9]{3})(\d)(\d)([1-9])([FR])$/;

/** Reads the mark in the foot of one of our papers; `null` for any other text, and for layouts that are not among `models`. */
export const readPaperMark = (text: string, models: readonly PaperModel[]): MarkedSheet | null => {
  const compact = withoutSymbology(text).trim();
  const [, layout = '', major = '', minor = '', sheet, side] = MARK.exec(compact) ?? [];
  const model = models.find(({ mark }) => mark.slice(0, 3) === layout);
  if (!model) return null;
  return {
    model,
    version: `${major}.${minor}`,
    sheet: Number(sheet),
    side: side === 'F' ? 'front' : 'back',
    current: model.mark === `${layout}${major}${minor}`,
  };
};
