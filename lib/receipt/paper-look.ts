// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { backKinds } from './paper-municipality';

/** What a citizen needs of the paper: how its backs are written (`null`: as its fronts), and whether the codes are in large print. */
export const paperLookSchema = z.object({
  backs: z.enum(backKinds).nullable(),
  largeCodes: z.boolean(),
});

export type PaperLook = z.infer<typeof paperLookSchema>;

/** The look of who needs nothing. */
export const PLAIN_LOOK: PaperLook = { backs: null, largeCodes: false };

/** Reads the choice of a form; `null` when the form asks for none, as every print that only goes on. */
export const paperLookIn = (form: FormData): PaperLook | null => {
  if (!form.has('backs')) return null;
  const backs = form.get('backs');
  const parsed = paperLookSchema.safeParse({
    backs: backs === '' ? null : backs,
    largeCodes: form.has('largeCodes'),
  });
  return parsed.success ? parsed.data : null;
};
