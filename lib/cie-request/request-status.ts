// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where a request stands, from the first key to the sheet in the citizen's hand. */
export const requestStatuses = [
  'draft',
  'to-sign',
  'registered',
  'completed',
  'withdrawn',
  'cancelled',
] as const;

export type RequestStatus = (typeof requestStatuses)[number];

/** Nothing comes of such a request any more. */
export const closedStatuses = ['withdrawn', 'cancelled'] as const satisfies readonly RequestStatus[];

/** Whether a request was withdrawn or cancelled; also of a status as a row holds it. */
export const isClosed = (status: string): boolean => closedStatuses.some((closed) => closed === status);

/** What can be done with a request. */
export const requestActions = [
  'edit',
  'take-over',
  'await-documents',
  'prepare-signature',
  'print-receipt',
  'register',
  'correct',
  'print-codes',
  'declare-jammed',
  'hand-over',
  'undo-hand-over',
  'note-call-back',
  'reveal-contacts',
  'send-guide',
  'withdraw',
  'cancel',
] as const;

export type RequestAction = (typeof requestActions)[number];

/**
 * The one table that buttons, guard and tests read. `edit` while to sign makes the printed version void.
 * A registered request is withdrawn or cancelled by the responsible person (`closing.ts`); it is edited only after `correct`, when the
 * credential backend has refused what was sent.
 */
const ALLOWED: Record<RequestStatus, readonly RequestAction[]> = {
  draft: [
    'edit',
    'take-over',
    'await-documents',
    'prepare-signature',
    'reveal-contacts',
    'withdraw',
    'cancel',
  ],
  'to-sign': [
    'edit',
    'await-documents',
    'prepare-signature',
    'print-receipt',
    'register',
    'reveal-contacts',
    'withdraw',
    'cancel',
  ],
  registered: [
    'correct',
    'print-receipt',
    'print-codes',
    'declare-jammed',
    'hand-over',
    'note-call-back',
    'reveal-contacts',
    'send-guide',
    'withdraw',
    'cancel',
  ],
  completed: [
    'correct',
    'print-receipt',
    'undo-hand-over',
    'reveal-contacts',
    'send-guide',
    'withdraw',
    'cancel',
  ],
  withdrawn: ['reveal-contacts'],
  cancelled: ['reveal-contacts'],
};

/** Actions of a status, in the order in which they are shown. */
export const allowedActions = (status: RequestStatus): readonly RequestAction[] => ALLOWED[status];

/** True when a status allows an action. */
export const isAllowed = (status: RequestStatus, action: RequestAction): boolean =>
  ALLOWED[status].includes(action);

/** The status after an action that changes it; `null` for an action that does not. */
export const statusAfter = (action: RequestAction): RequestStatus | null => {
  switch (action) {
    case 'edit':
    case 'await-documents':
    case 'correct':
      return 'draft';
    case 'prepare-signature':
      return 'to-sign';
    case 'register':
    case 'undo-hand-over':
      return 'registered';
    case 'hand-over':
      return 'completed';
    case 'withdraw':
      return 'withdrawn';
    case 'cancel':
      return 'cancelled';
    case 'print-receipt':
    case 'print-codes':
    case 'declare-jammed':
    case 'note-call-back':
    case 'reveal-contacts':
    case 'take-over':
    case 'send-guide':
      return null;
  }
};

/** True for a status read from storage. */
export const isRequestStatus = (text: string): text is RequestStatus =>
  (requestStatuses as readonly string[]).includes(text);
