// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FrozenRequest } from '@/lib/cie-request/frozen-request';
import { type FrontLanguages, type PaperMunicipality } from './paper-municipality';
import { type ReceiptView } from './receipt-view';

/** What a print adds to a frozen version. */
export type ReceiptFacts = {
  frozen: FrozenRequest;
  languages: FrontLanguages;
  backs: ReceiptView['backs'];
  largeCodes: boolean;
  practice: boolean;
  municipality: PaperMunicipality;
  /** The municipality of residence as printed in an address, with its province. */
  residenceTown: string;
  recognitionClause: boolean;
  requestNumber: string;
  checkCode: string;
  cardSerial: string | null;
  qrToken: string;
  printedAt: Date;
  office: string;
  operatorCode: string;
  codes: ReceiptView['codes'];
  photo: ReceiptView['photo'];
};
