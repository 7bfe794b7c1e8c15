// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DrawingName } from './drawings/guide-drawings';

/** The languages of the guides. */
export const guideTongues = ['it', 'de'] as const;

export type GuideTongue = (typeof guideTongues)[number];

/** A stretch of words; `strong` ones must not be missed. */
export type Words = readonly { text: string; strong: boolean }[];

/** One step with its drawing; `alt` says in words what the drawing shows. */
export type GuideStep = { words: Words; drawing: DrawingName; alt: string };

/** A guide in one language, ready to be shown, printed or sent: the same words everywhere. */
export type GuideView = {
  number: number;
  cover: DrawingName;
  tongue: GuideTongue;
  /** «Guida 1 di 5». */
  position: string;
  title: string;
  /** A few words that name it in a list. */
  short: string;
  lead: string;
  needs: { head: string; text: string };
  stepsHead: string;
  steps: readonly GuideStep[];
  notes: readonly { head: string; words: Words }[];
  /** What nobody will ever ask. */
  warning: string;
  /** What stands before the guide's public address, and instead of its QR code. */
  online: { head: string; alt: string };
  /** The ministry's video on it; `null` where the municipality names none. */
  video: { head: string; title: string; url: string } | null;
};

const MARKED = /<b>(.*?)<\/b>/g;

/** Words with their marks taken off: `Scriva il <b>PIN</b>.` */
export const markedWords = (text: string): Words =>
  text
    .split(MARKED)
    .map((part, index) => ({ text: part, strong: index % 2 === 1 }))
    .filter((part) => part.text !== '');

/** The words without their looks. */
export const plainText = (words: Words): string => words.map(({ text }) => text).join('');
