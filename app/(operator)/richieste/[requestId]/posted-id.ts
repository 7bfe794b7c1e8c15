// SPDX-License-Identifier: AGPL-3.0-or-later
import { formText } from '@/lib/kernel/form-text';
import { isUuid } from '@/lib/kernel/identifiers';

/** The id that no request has: what a hidden field names that was changed into something else. */
const NO_REQUEST = '00000000-0000-0000-0000-000000000000';

/** The request that a form names. */
export const postedId = (form: FormData): string => {
  const id = formText(form, 'requestId');
  return isUuid(id) ? id : NO_REQUEST;
};
