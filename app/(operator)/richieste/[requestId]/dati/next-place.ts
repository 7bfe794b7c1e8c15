// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormVerb } from '@/components/cie-request/form-outcome';
import { contactStateOf } from '@/components/contacts/contact-state';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { photoPage } from '@/lib/cie-request/request-photo';

/** Where a posted form goes once it is kept. The review sends an incomplete one back with what is missing. */
export const nextPlace = (verb: FormVerb, requestId: string, values: FormValues): string => {
  const form = `/richieste/${requestId}/dati`;
  switch (verb) {
    case 'review':
      return `/richieste/${requestId}/controllo`;
    case 'leave':
      return '/';
    case 'documents':
      return `/richieste/${requestId}/cosa-portare`;
    case 'read-back': {
      const { wrong, email, mobile } = contactStateOf(values);
      return wrong || (email ?? mobile) === null ? `${form}?errori=1` : `${form}?rilettura=1`;
    }
    case 'correct-email':
      return `${form}#contacts-email`;
    case 'photo':
      return photoPage(requestId);
    case 'save':
      return form;
  }
};
