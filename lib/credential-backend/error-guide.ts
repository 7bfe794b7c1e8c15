// SPDX-License-Identifier: AGPL-3.0-or-later
import { type BackendError, type RefusalCode } from './backend-error';

/**
 * Every way in which a call can fail, by one short name: it stands in the outbox, in the ledger and in what is sent to the help desk.
 * `version-behind`: it was received, and they hold a later version than ours.
 */
export type ErrorName = RefusalCode | Exclude<BackendError['kind'], 'refused'> | 'version-behind';

/** Who can mend it: nobody needs to where it mends itself. */
export type Mender = 'clerk' | 'supervisor' | 'administrator' | 'service';

/**
 * What helps. `wait`: the program goes on by itself. `correct`: a new version of the data. `retry`: the same message again, once its cause
 * is gone. `start-over`: nothing of this request can be sent any more. `compare`: they know more than we do, so a person compares.
 */
export type Cure = 'wait' | 'correct' | 'retry' | 'start-over' | 'compare';

type Entry = { mender: Mender; cure: Cure; citizen: 'delay' | 'check' | 'fix' | 'again' };

/** The one table of what can go wrong with a delivery; an error without a row does not compile. */
const GUIDE: Record<ErrorName, Entry> = {
  unreachable: { mender: 'service', cure: 'wait', citizen: 'delay' },
  busy: { mender: 'service', cure: 'wait', citizen: 'delay' },
  'invalid-answer': { mender: 'service', cure: 'wait', citizen: 'delay' },
  unauthorised: { mender: 'administrator', cure: 'wait', citizen: 'delay' },
  'malformed-request': { mender: 'administrator', cure: 'correct', citizen: 'check' },
  'not-found': { mender: 'administrator', cure: 'retry', citizen: 'check' },
  'method-not-allowed': { mender: 'administrator', cure: 'retry', citizen: 'delay' },
  'too-large': { mender: 'administrator', cure: 'correct', citizen: 'check' },
  'unsupported-media-type': { mender: 'administrator', cure: 'retry', citizen: 'delay' },
  'idempotency-key-reuse': { mender: 'supervisor', cure: 'correct', citizen: 'check' },
  'municipality-unknown': { mender: 'administrator', cure: 'retry', citizen: 'delay' },
  'recipient-key-unusable': { mender: 'administrator', cure: 'retry', citizen: 'delay' },
  'tax-code-invalid': { mender: 'clerk', cure: 'correct', citizen: 'fix' },
  'ticket-unknown': { mender: 'supervisor', cure: 'start-over', citizen: 'again' },
  'ticket-voided': { mender: 'supervisor', cure: 'start-over', citizen: 'again' },
  'ticket-taken': { mender: 'supervisor', cure: 'start-over', citizen: 'again' },
  'version-behind': { mender: 'supervisor', cure: 'compare', citizen: 'check' },
  'version-conflict': { mender: 'supervisor', cure: 'compare', citizen: 'check' },
  'card-not-active': { mender: 'clerk', cure: 'start-over', citizen: 'again' },
  'certified-mail': { mender: 'clerk', cure: 'correct', citizen: 'fix' },
  'no-known-email': { mender: 'clerk', cure: 'correct', citizen: 'fix' },
  'delegation-refused': { mender: 'supervisor', cure: 'correct', citizen: 'check' },
  'too-many-releases': { mender: 'supervisor', cure: 'retry', citizen: 'check' },
};

/** An error explained: catalogue keys of what it means, who mends it and what to say to the citizen, and what helps. */
export type ErrorGuide = {
  name: ErrorName;
  mender: Mender;
  cure: Cure;
  meaning: `backendError.meaning.${ErrorName}`;
  who: `backendError.mender.${Mender}`;
  citizen: `backendError.citizen.${Entry['citizen']}`;
};

/** All the names, in the order of the table. */
export const errorNames = Object.keys(GUIDE) as ErrorName[];

/** The short name of an error. */
export const errorNameOf = (error: BackendError): ErrorName =>
  error.kind === 'refused' ? error.code : error.kind;

/** The name that a stored text stands for; `null` for none and for one that this version does not know. */
export const readErrorName = (text: string | null): ErrorName | null =>
  errorNames.find((name) => name === text) ?? null;

/** True when what was sent was refused and would be again: it is corrected, or started over. */
export const isRejected = (guide: ErrorGuide | null): boolean =>
  guide?.cure === 'correct' || guide?.cure === 'start-over';

const canBeCuredBySending = (name: ErrorName): boolean =>
  GUIDE[name].cure !== 'start-over' && GUIDE[name].cure !== 'compare';

/** The errors after which sending the same again never helps. */
export const hopelessErrors: readonly ErrorName[] = errorNames.filter((name) => !canBeCuredBySending(name));

/** What an error means, who mends it, what helps and what to say. */
export const errorGuideOf = (name: ErrorName): ErrorGuide => {
  const { mender, cure, citizen } = GUIDE[name];
  return {
    name,
    mender,
    cure,
    meaning: `backendError.meaning.${name}`,
    who: `backendError.mender.${mender}`,
    citizen: `backendError.citizen.${citizen}`,
  };
};
