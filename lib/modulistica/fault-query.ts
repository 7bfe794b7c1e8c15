// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type FormFault, formFaultKinds } from './form-fault';

const count = z.coerce.number().int().min(0).max(100_000);

/** What an address may say of a fault: codes and small numbers, a name of letters only. */
const querySchema = z.object({
  motivo: z.enum(formFaultKinds as [FormFault['kind'], ...FormFault['kind'][]]),
  pagina: count.default(0),
  larghezza: count.default(0),
  altezza: count.default(0),
  lato: z.enum(['top', 'right', 'bottom', 'left']).default('top'),
  nome: z
    .string()
    .max(40)
    .regex(/^[\p{L}\p{N} -]*$/u)
    .default(''),
});

/** A fault as parts of an address: nothing of the file itself. */
export const faultQuery = (fault: FormFault): Record<string, string> => {
  const query: Record<string, string> = { motivo: fault.kind };
  if ('page' in fault) query.pagina = String(fault.page);
  if ('pages' in fault) query.pagina = String(fault.pages);
  if ('width' in fault) query.larghezza = String(fault.width);
  if ('height' in fault) query.altezza = String(fault.height);
  if ('side' in fault) query.lato = fault.side;
  if ('name' in fault) query.nome = fault.name;
  return query;
};

type Read = z.infer<typeof querySchema>;

/** What a kind of fault says beside its kind. */
const MORE: Partial<Record<FormFault['kind'], (read: Read) => object>> = {
  annotation: ({ pagina: page }) => ({ page }),
  landscape: ({ pagina: page }) => ({ page }),
  'page-size': ({ pagina: page, larghezza: width, altezza: height }) => ({ page, width, height }),
  margin: ({ pagina: page, lato: side }) => ({ page, side }),
  'too-many-pages': ({ pagina: pages }) => ({ pages }),
  font: ({ nome: name }) => ({ name }),
  compression: ({ nome: name }) => ({ name }),
};

/** The fault that such an address tells of; `null` for any other. */
export const faultIn = (query: Record<string, unknown>): FormFault | null => {
  const { data } = querySchema.safeParse(query);
  return data ? ({ kind: data.motivo, ...MORE[data.motivo]?.(data) } as FormFault) : null;
};
