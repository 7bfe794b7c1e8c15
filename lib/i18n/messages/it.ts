// SPDX-License-Identifier: AGPL-3.0-or-later
import { accessIt } from './it/access';
import { accountingIt } from './it/accounting';
import { appointmentsIt } from './it/appointments';
import { cieRequestIt } from './it/cie-request';
import { citizenIt } from './it/citizen';
import { collectionIt } from './it/collection';
import { commonIt } from './it/common';
import { counterSpeedIt } from './it/counter-speed';
import { comparisonIt } from './it/comparison';
import { contactCareIt } from './it/contact-care';
import { contactsIt } from './it/contacts';
import { contactChangeIt } from './it/contact-change';
import { contactProofIt } from './it/contact-proof';
import { credentialBackendIt } from './it/credential-backend';
import { deliveriesIt } from './it/deliveries';
import { mandateIt } from './it/mandate';
import { modulisticaIt } from './it/modulistica';
import { formIt } from './it/form';
import { formDeskIt } from './it/form-desk';
import { guidesIt } from './it/guides';
import { firstAccessIt } from './it/first-access';
import { municipalityIt } from './it/municipality';
import { notesIt } from './it/notes';
import { noticesIt } from './it/notices';
import { ownFormsIt } from './it/own-forms';
import { peopleIt } from './it/people';
import { photoIt } from './it/photo';
import { placesIt } from './it/places';
import { printIt } from './it/print';
import { printingIt } from './it/printing';
import { receiptCheckIt } from './it/receipt-check';
import { receiptValuesIt } from './it/receipt-values';
import { registryIt } from './it/registry';
import { reprintIt } from './it/reprint';
import { weatherIt } from './it/weather';
import { workListIt } from './it/work-list';
import { sheetRegisterIt } from './it/sheet-register';
import { stockIt } from './it/stock';
import { screensIt } from './it/screens';
import { setupIt } from './it/setup';

/** The modules of the Italian catalogue; a key belongs to one of them only. */
export const italianModules = [
  accessIt,
  firstAccessIt,
  commonIt,
  screensIt,
  citizenIt,
  peopleIt,
  placesIt,
  photoIt,
  cieRequestIt,
  contactsIt,
  contactCareIt,
  contactProofIt,
  contactChangeIt,
  mandateIt,
  modulisticaIt,
  formDeskIt,
  ownFormsIt,
  municipalityIt,
  notesIt,
  comparisonIt,
  noticesIt,
  credentialBackendIt,
  printIt,
  printingIt,
  receiptCheckIt,
  receiptValuesIt,
  registryIt,
  reprintIt,
  formIt,
  counterSpeedIt,
  accountingIt,
  setupIt,
  workListIt,
  appointmentsIt,
  collectionIt,
  guidesIt,
  sheetRegisterIt,
  stockIt,
  weatherIt,
  deliveriesIt,
] as const;

/**
 * Every text of the screens in Italian, from which the type of a key derives. The papers' words (`paper.ts`) are
 * drawn on the server only and stay out of the browser.
 */
export const italian = {
  ...accessIt,
  ...firstAccessIt,
  ...commonIt,
  ...screensIt,
  ...citizenIt,
  ...peopleIt,
  ...placesIt,
  ...photoIt,
  ...cieRequestIt,
  ...contactsIt,
  ...contactCareIt,
  ...contactProofIt,
  ...contactChangeIt,
  ...mandateIt,
  ...modulisticaIt,
  ...formDeskIt,
  ...ownFormsIt,
  ...municipalityIt,
  ...notesIt,
  ...comparisonIt,
  ...noticesIt,
  ...credentialBackendIt,
  ...printIt,
  ...printingIt,
  ...receiptCheckIt,
  ...receiptValuesIt,
  ...registryIt,
  ...reprintIt,
  ...formIt,
  ...counterSpeedIt,
  ...accountingIt,
  ...setupIt,
  ...workListIt,
  ...appointmentsIt,
  ...collectionIt,
  ...guidesIt,
  ...sheetRegisterIt,
  ...stockIt,
  ...weatherIt,
  ...deliveriesIt,
};
