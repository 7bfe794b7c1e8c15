// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { issueOf } from '@/lib/kernel/message';

const IPP_PORT = 631;
const LONGEST = 300;

/** A printer's address, and the HTTP one that it stands for (RFC 3510, RFC 7472). */
export type PrinterAddress = { uri: string; url: string; port: number };

type Refusal = 'printing.address.scheme' | 'printing.address.form';

/** Reads `ipp://…` or `ipps://…`: host, port (631 when none is written) and path, nothing else. */
export const readPrinterAddress = (typed: string): PrinterAddress | Refusal => {
  const text = typed.trim();
  const match = /^(ipps?):\/\/([^/]+)(.*)$/i.exec(text);
  if (!match) return 'printing.address.scheme';
  const [, scheme = '', authority = '', rest = ''] = match;
  const whole = `http://${authority}${rest}`;
  if (text.length > LONGEST || !URL.canParse(whole)) return 'printing.address.form';
  const { hostname, username, password, search, hash, pathname } = new URL(whole);
  if (username || password || search || hash || !/^[\w./~%+-]*$/.test(pathname))
    return 'printing.address.form';
  const port = Number(/:(\d+)$/.exec(authority)?.[1] ?? IPP_PORT);
  const path = pathname === '/' ? '/ipp/print' : pathname;
  const secure = scheme.toLowerCase() === 'ipps';
  return {
    uri: `${secure ? 'ipps' : 'ipp'}://${hostname}${port === IPP_PORT ? '' : `:${port}`}${path}`,
    url: `${secure ? 'https' : 'http'}://${hostname}:${port}${path}`,
    port,
  };
};

const name = z
  .string()
  .trim()
  .min(1, { message: 'printing.name.missing' })
  .max(60, { message: 'settings.text' })
  .refine((text) => !/[\p{C}<>]/u.test(text), { message: 'settings.text' });

/** A printer as it is typed. `ports` are those that the installation lets be addressed; `null` is any. */
export const printerSchema = (ports: readonly number[] | null) =>
  z.object({
    name,
    address: z.string().transform((typed, context) => {
      const read = readPrinterAddress(typed);
      const refusal =
        typeof read === 'string'
          ? issueOf(read)
          : ports && !ports.includes(read.port)
            ? issueOf('printing.address.port', [], { porte: ports.join(', ') })
            : null;
      if (refusal) context.addIssue(refusal);
      return typeof read === 'string' ? { uri: '', url: '', port: 0 } : read;
    }),
  });
