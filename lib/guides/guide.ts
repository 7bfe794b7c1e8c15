// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DrawingName } from './drawings/guide-drawings';

/** The ministry's videos, as the municipality's settings name them. */
export type VideoName = 'activationVideo' | 'pukRecoveryVideo';

/** A guide: a drawing for each step, and how many notes follow. Its words are `guide.<name>.…` of the guides' catalogue. */
export type Guide = {
  number: number;
  name: string;
  /** The drawing by which it is known in a list. */
  cover: DrawingName;
  steps: readonly DrawingName[];
  notes: number;
  video: VideoName | null;
};

/** The guides in the order in which they are numbered; a number stands on papers and never changes its meaning. */
export const guides = [
  {
    number: 1,
    name: 'activate',
    cover: 'site-without-card',
    steps: [
      'site-without-card',
      'papers-at-hand',
      'codes-by-message',
      'name-and-password',
      'app-or-message',
      'with-the-card',
    ],
    notes: 1,
    video: 'activationVideo',
  },
  {
    number: 2,
    name: 'qr',
    cover: 'scan-the-screen',
    steps: ['enter-with-cie', 'name-and-password', 'scan-the-screen', 'app-pin-or-face', 'service-open'],
    notes: 3,
    video: null,
  },
  {
    number: 3,
    name: 'card',
    cover: 'card-on-phone',
    steps: ['nfc-on', 'card-number-in-app', 'whole-pin', 'case-off', 'card-on-phone', 'name-in-app'],
    notes: 2,
    video: null,
  },
  {
    number: 4,
    name: 'computer',
    cover: 'code-on-site',
    steps: [
      'enter-with-cie',
      'card-number-on-site',
      'scan-the-screen',
      'last-four-digits',
      'card-on-phone',
      'code-on-site',
    ],
    notes: 2,
    video: null,
  },
  {
    number: 5,
    name: 'puk',
    cover: 'recover-in-app',
    steps: [
      'recover-in-app',
      'card-on-phone',
      'number-and-contact',
      'forty-eight-hours',
      'puk-shown',
      'new-pin',
    ],
    notes: 2,
    video: 'pukRecoveryVideo',
  },
] as const satisfies readonly Guide[];

/** The guide of a number as it stands in an address or a form; `null` when there is none. */
export const findGuide = (text: string): Guide | null =>
  guides.find(({ number }) => String(number) === text) ?? null;
