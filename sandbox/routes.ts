// SPDX-License-Identifier: AGPL-3.0-or-later
import { findCard, releaseFirstHalf } from './cards';
import { changeContacts } from './contact-changes';
import { notifyContacts } from './contact-notices';
import { listEnrolmentDays, listEnrolmentsOfDay } from './enrolment-days';
import { cancelEnrolment, showEnrolment, submitEnrolment } from './enrolments';
import { fetchOfficialForm, listOfficialForms } from './official-forms';
import { type Operation } from './operation';
import { listOperatorNotices } from './operator-notices';
import { Refusal } from './problem';
import { listProgressEvents } from './progress-events';
import { checkPukDigits } from './puk-digits';
import { findPerson } from './register';
import { dispatchSecondHalf, releaseSecondHalf } from './second-halves';
import { showStatus } from './status';
import { orderTicketLot, returnTickets, voidTickets } from './tickets';

/** Where every operation of the credential backend stands below the host. */
export const BASE_PATH = '/rest/credential-backend/v1';

/** Where the platform hands out vouchers. */
export const TOKEN_PATH = '/platform/token.oauth2';

/** Where the population register stands. */
export const REGISTRY_PATH = '/rest/registry/v1';

const operations: readonly Operation[] = [
  orderTicketLot,
  voidTickets,
  returnTickets,
  submitEnrolment,
  cancelEnrolment,
  showEnrolment,
  findCard,
  releaseFirstHalf,
  dispatchSecondHalf,
  releaseSecondHalf,
  changeContacts,
  notifyContacts,
  checkPukDigits,
  listProgressEvents,
  listEnrolmentDays,
  listEnrolmentsOfDay,
  listOfficialForms,
  fetchOfficialForm,
  listOperatorNotices,
  showStatus,
];

const tableOf = (base: string, served: readonly Operation[]) =>
  served.map((operation) => ({
    operation,
    base,
    pattern: new RegExp(`^${base}${operation.path.replace(/:\w+/g, '([^/]+)')}$`),
  }));

const table = [...tableOf(BASE_PATH, operations), ...tableOf(REGISTRY_PATH, [findPerson])];

/** The operation behind a method and a path, with its service's base and the path's variable segments; refuses what is in no contract. */
export const routeOf = (
  method: string,
  path: string,
): { operation: Operation; base: string; segments: string[] } => {
  const here = table.filter(({ pattern }) => pattern.test(path));
  if (here.length === 0) throw new Refusal('not-found');
  const found = here.find(({ operation }) => operation.method === method);
  if (!found) throw new Refusal('method-not-allowed');
  return { operation: found.operation, base: found.base, segments: found.pattern.exec(path)?.slice(1) ?? [] };
};
