// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { ROLES } from './permission';

/** Hours that an enrolment code is good for (interop-security §3.2). */
export const INVITE_HOURS = 24;

/** A login name as an operator types it, `name@municipality`; `null` when it has another shape. */
export const parseLoginName = (text: string): { login: string; slug: string } | null => {
  const match = /^([a-z][a-z0-9._-]{1,59})@([a-z0-9][a-z0-9-]{1,79})$/.exec(text.trim().toLowerCase());
  return match?.[1] && match[2] ? { login: match[1], slug: match[2] } : null;
};

/** At least one role, none twice. */
export const rolesSchema = z
  .array(z.enum(ROLES))
  .min(1)
  .transform((roles) => [...new Set(roles)]);

/** Who is invited: the name is shown on screen, the code (`BSQ-021`) stands on paper in its place. */
export const invitationSchema = z.object({
  login: z.string().regex(/^[a-z][a-z0-9._-]{1,59}$/),
  displayName: z
    .string()
    .trim()
    .min(2)
    .max(120)
    .refine((text) => !/[\p{C}<>]/u.test(text)),
  code: z.string().regex(/^[A-Z0-9]{2,6}-[0-9]{2,4}$/),
  roles: rolesSchema,
});

export type Invitation = z.infer<typeof invitationSchema>;
