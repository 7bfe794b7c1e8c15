// SPDX-License-Identifier: AGPL-3.0-or-later
import { PDFArray, type PDFDict, PDFNumber } from 'pdf-lib';
import { type FormFault } from '@/lib/modulistica/form-fault';
import { inherited } from './page-tree';

const MM_PER_POINT = 25.4 / 72;
const A4 = { width: 210, height: 297 };
const TOLERANCE_MM = 2;

type Box = [left: number, bottom: number, right: number, top: number];

const boxOf = (page: PDFDict, key: string): Box | null => {
  const box = inherited(page, key);
  if (!(box instanceof PDFArray) || box.size() !== 4) return null;
  const sides = [0, 1, 2, 3].map((at) => box.lookup(at));
  if (!sides.every((side) => side instanceof PDFNumber)) return null;
  const [a = 0, b = 0, c = 0, d = 0] = sides.map((side) => side.asNumber());
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
};

const numberOf = (page: PDFDict, key: string, otherwise: number): number => {
  const value = inherited(page, key);
  return value instanceof PDFNumber ? value.asNumber() : otherwise;
};

/** What is seen of a page, in millimetres as it is looked at: cropped, scaled and turned; `null` when it cannot be told. */
export const shownSize = (page: PDFDict): { width: number; height: number } | null => {
  const media = boxOf(page, 'MediaBox');
  const crop = boxOf(page, 'CropBox') ?? media;
  const turns = numberOf(page, 'Rotate', 0) / 90;
  if (!media || !crop || !Number.isInteger(turns)) return null;
  const unit = numberOf(page, 'UserUnit', 1) * MM_PER_POINT;
  const width = (Math.min(media[2], crop[2]) - Math.max(media[0], crop[0])) * unit;
  const height = (Math.min(media[3], crop[3]) - Math.max(media[1], crop[1])) * unit;
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
};

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE_MM;

/** What is wrong with the size of a page: it is to be A4 upright, two millimetres more or less. */
export const formatFault = (page: PDFDict, number: number): FormFault | null => {
  const size = shownSize(page);
  if (!size) return { kind: 'damaged' };
  const { width, height } = size;
  if (isNear(width, A4.width) && isNear(height, A4.height)) return null;
  if (isNear(width, A4.height) && isNear(height, A4.width)) return { kind: 'landscape', page: number };
  return { kind: 'page-size', page: number, width: Math.round(width), height: Math.round(height) };
};
