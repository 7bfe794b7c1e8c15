// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseCodiceFiscale, parseProvisionalCode } from '@/lib/citizen/codice-fiscale';

/** The code by which the register is asked: a valid codice fiscale, or a provisional one of 11 digits; `null` while it is neither. */
export const codeToAsk = (typed: string): string | null => {
  const code = parseCodiceFiscale(typed);
  if (code.ok) return code.value.code;
  return parseProvisionalCode(typed);
};
