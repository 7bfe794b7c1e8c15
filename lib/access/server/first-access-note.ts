// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { leaveNote, readNote } from './sealed-note';

const NAME = 'primo-accesso';
const PATH = '/primo-accesso';

const invited = {
  login: z.string(),
  code: z.string(),
  displayName: z.string(),
  municipality: z.string(),
};

const schema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('password'), ...invited }),
  z.object({ step: z.literal('totp'), ...invited, passwordHash: z.string(), totpSecret: z.base64() }),
  z.object({ step: z.literal('done') }),
]);

/** How far a first access has come; nothing of it is in the database before the last step. */
export type FirstAccess = z.infer<typeof schema>;

/** Keeps the half-done first access in an encrypted note of this browser, a quarter of an hour from each step; `null` forgets it. */
export const keepFirstAccess = (state: FirstAccess | null): Promise<void> =>
  leaveNote(NAME, PATH, state ? JSON.stringify(state) : '');

/** The half-done first access of this browser, or `null`. */
export const readFirstAccess = async (): Promise<FirstAccess | null> => {
  const text = await readNote(NAME);
  return text === '' ? null : schema.parse(JSON.parse(text));
};
