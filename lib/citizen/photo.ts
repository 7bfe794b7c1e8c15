// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Message } from '@/lib/kernel/message';
import { type FileKind, isFileKind } from './photo-file';

/** What is kept and printed: 35 × 45 mm at 400 dots per inch, at most 500 kB (specifications of the CIE photo). */
export const PHOTO = { width: 551, height: 709, dpi: 400, maxBytes: 500_000 } as const;

/** Largest file that is taken in, in bytes, and largest picture that is decoded, in pixels. */
export const PHOTO_UPLOAD = { maxBytes: 10_000_000, maxPixels: 40_000_000 } as const;

/** Why a file is no photo for the card. */
export type PhotoProblem =
  | { kind: 'none' | 'empty' | 'heavy' | 'broken' | 'animated' | 'grey' }
  /** It is something else. */
  | { kind: 'file'; type: FileKind }
  /** What is inside the frame, in pixels of the original. */
  | { kind: 'small'; width: number; height: number }
  | { kind: 'large'; megapixels: number };

/** What a person should look at once more; nothing is refused for it. */
export const photoAdvices = ['dark', 'light', 'blurred', 'cast'] as const;

export type PhotoAdvice = (typeof photoAdvices)[number];

/** True for an advice read from storage. */
export const isPhotoAdvice = (text: string): text is PhotoAdvice =>
  (photoAdvices as readonly string[]).includes(text);

/** What is wrong with a photo and what to do. */
export const photoMessage = (problem: PhotoProblem): Message => {
  if (problem.kind === 'file') return { key: 'photo.file', values: { tipo: problem.type } };
  if (problem.kind === 'small')
    return { key: 'photo.small', values: { larghezza: problem.width, altezza: problem.height } };
  if (problem.kind === 'large') return { key: 'photo.large', values: { n: problem.megapixels } };
  return { key: `photo.${problem.kind}` };
};

/** A problem as a word for an address; nothing personal is in it. */
export const photoProblemCode = (problem: PhotoProblem): string => {
  if (problem.kind === 'file') return `file-${problem.type}`;
  if (problem.kind === 'small') return `small-${problem.width}-${problem.height}`;
  return problem.kind === 'large' ? `large-${problem.megapixels}` : problem.kind;
};

const PLAIN = ['none', 'empty', 'heavy', 'broken', 'animated', 'grey'] as const;
const figure = (text: string | undefined): number => Math.min(Number(text), 99_999);

/** Reads a word that `photoProblemCode` wrote; `null` for any other text. */
export const photoProblemOf = (code: unknown): PhotoProblem | null => {
  if (typeof code !== 'string') return null;
  const plain = PLAIN.find((kind) => kind === code);
  if (plain) return { kind: plain };
  const [, kind, first = '', second] = /^(file|small|large)-(\w+)(?:-(\d+))?$/.exec(code) ?? [];
  if (kind === 'file') return isFileKind(first) ? { kind, type: first } : null;
  if (!/^\d+$/.test(first)) return null;
  if (kind === 'large') return { kind, megapixels: figure(first) };
  return kind === 'small' && second !== undefined
    ? { kind, width: figure(first), height: figure(second) }
    : null;
};
