// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Life of a change of contacts: `open` (the path is walked) → `queued` (confirmed, on its way) → `accepted`; `attention` when the backend
 * refused it; `superseded` when a later change of the same card holds; `cancelled` before it was confirmed.
 */
export const changeStatuses = ['open', 'queued', 'accepted', 'attention', 'superseded', 'cancelled'] as const;
export type ChangeStatus = (typeof changeStatuses)[number];

/** True for a text that is a status. */
export const isChangeStatus = (text: string): text is ChangeStatus =>
  (changeStatuses as readonly string[]).includes(text);

/** True while somebody has to do something about it. */
export const needsSomebody = (status: ChangeStatus): boolean => status === 'open' || status === 'attention';
