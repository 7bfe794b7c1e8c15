// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type Permission } from '@/lib/access/permission';
import { type PaperProblem } from '@/lib/cie-request/paper-problem';
import { type PrintableRequest } from '@/lib/cie-request/server/find-printable';
import { type PaperProof } from '@/lib/cie-request/server/prepare-signature';
import { Secret } from '@/lib/kernel/secret';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { type TenantTx } from '@/lib/platform/database';
import { type PaperLook, PLAIN_LOOK } from '@/lib/receipt/paper-look';
import { drawReceipt, type PaperError } from '@/lib/receipt/paper/draw-receipt';
import { viewOfPrint } from './view-of-print';

/** Stand-ins of the length of what is known only once a version is frozen and its codes are there. */
const NUMBERS = {
  requestNumber: '00000000000',
  cardSerial: 'CA00000AA',
  halvesCameAt: null,
  checkCode: '000000',
};
const CODES = {
  kind: 'sheet',
  printSerial: 'AA-00-0000000',
  halves: { pin: new Secret('0000'), puk: new Secret('0000') },
} as const;

const problemOf = (error: PaperError): PaperProblem => {
  if (error.kind === 'glyph') return error;
  return { kind: 'overflow', page: error.kind === 'overflow' && error.block === 'holder' ? 1 : 2 };
};

const proof = async (
  tenant: TenantTx,
  { operator }: Authorised<Permission>,
  look: PaperLook,
  request: Pick<PrintableRequest, 'id' | 'requestNumber' | 'cardSerial' | 'halvesCameAt' | 'version'>,
): Promise<PaperError | null> => {
  const view = viewOfPrint(
    tenant,
    await getOwnMunicipality(tenant),
    { createdAt: tenant.now, office: operator.counterName, operatorCode: operator.code, ...look },
    request,
    // A photo in its place takes no room from anything else.
    { codes: CODES, photo: { kind: 'none' } },
  );
  const drawn = drawReceipt(view, ['sheet-1-office', 'sheet-1-citizen', 'sheet-2']);
  return drawn.ok ? null : drawn.error;
};

/** Draws both sheets of what is about to be frozen and throws them away: what cannot be drawn is told before anything is printed. */
export const proofPaper: PaperProof = async (tenant, authorised, { id, frozen }) => {
  const { checkCode, ...numbers } = NUMBERS;
  const version = { version: 1, checkCode, frozenAt: tenant.now, frozen };
  const error = await proof(tenant, authorised, PLAIN_LOOK, { id, ...numbers, version });
  return error && problemOf(error);
};

/**
 * Whether this request's sheets have room in that look: some help languages are longer than a page with many people on it. Codes that
 * follow are tried as if they were here: their sheet will be printed in the same look.
 */
export const fitsLook = async (
  tenant: TenantTx,
  authorised: Authorised<Permission>,
  look: PaperLook,
  request: PrintableRequest,
): Promise<boolean> => {
  if (look.backs === null && !look.largeCodes) return true;
  const cardSerial = request.cardSerial ?? NUMBERS.cardSerial;
  return (await proof(tenant, authorised, look, { ...request, cardSerial, halvesCameAt: null })) === null;
};
