// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PersonTexts } from '@/components/reprint/person-form';
import { t } from './texts';

/** The words of the form that asks who is at the counter. */
export const personTexts: PersonTexts = {
  legend: t('reprint.identified'),
  documentLegend: t('reprint.document.legend'),
  type: t('reprint.document.type'),
  typeHint: t('reprint.document.typeHint'),
  number: t('reprint.document.number'),
  issuer: t('reprint.document.issuer'),
  expiresOn: t('reprint.document.expiresOn'),
  name: t('reprint.document.name'),
  witness: t('reprint.witness'),
  delegate: t('reprint.delegate.legend'),
  delegateHint: t('reprint.delegate.hint'),
  delegatedOn: t('reprint.delegate.date'),
  next: t('reprint.next'),
  ended: t('session.expired'),
};
