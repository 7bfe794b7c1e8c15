// SPDX-License-Identifier: AGPL-3.0-or-later
import { findCard, releaseFirstHalf } from './cards';
import { showEnrolment, submitEnrolment } from './enrolments';
import { fetchOfficialForm, listOfficialForms } from './official-forms';
import { type Operation } from './operation';
import { Refusal } from './problem';
import { checkPukDigits } from './puk-digits';
import { showStatus } from './status';
import { orderTicketLot, voidTickets } from './tickets';

/** Where every operation stands below the host. */
export const BASE_PATH = '/rest/credential-backend/v1';

const operations: readonly Operation[] = [
  orderTicketLot,
  voidTickets,
  submitEnrolment,
  showEnrolment,
  findCard,
  releaseFirstHalf,
  checkPukDigits,
  listOfficialForms,
  fetchOfficialForm,
  showStatus,
];

const table = operations.map((operation) => ({
  operation,
  pattern: new RegExp(`^${BASE_PATH}${operation.path.replace(/:\w+/, '([^/]+)')}$`),
}));

/** The operation behind a method and a path, with the path's variable segment; refuses what is not in the contract. */
export const routeOf = (
  method: string,
  path: string,
): { operation: Operation; segment: string | undefined } => {
  const here = table.filter(({ pattern }) => pattern.test(path));
  if (here.length === 0) throw new Refusal('not-found');
  const found = here.find(({ operation }) => operation.method === method);
  if (!found) throw new Refusal('method-not-allowed');
  return { operation: found.operation, segment: found.pattern.exec(path)?.[1] };
};
