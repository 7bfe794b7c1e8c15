// SPDX-License-Identifier: AGPL-3.0-or-later
import { requestContextOf } from '@/lib/cie-request/server/request-context';
import { formatDay } from '@/lib/i18n/format';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { paperMunicipalityOf } from '@/lib/receipt/server/paper-municipality-of';
import { type ReprintPrint } from '@/lib/receipt/server/reprint-prints';
import { LOSS_DECLARATION_MODEL, type LossDeclarationView } from '@/lib/reprint/loss-declaration-view';
import { type CardFacts } from '@/lib/reprint/reprint-view';
import { wantsFirst } from '@/lib/reprint/wanted-halves';
import { birthOf, identifiedBy } from './person-words';
import { readCard, readIdentification, readSecondWay, type ReprintRow } from './store/reprint-repository';

const EVENTS = { lost: 'lost', stolen: 'stolen', illegible: 'unreadable' } as const;

/** The address that the second halves go to as it stands on paper: the one that was given, or the masked one that is known. */
const secondAddress = async (
  tenant: TenantTx,
  reprint: ReprintRow,
  { knownContacts }: CardFacts,
): Promise<string | null> => {
  const way = await readSecondWay(tenant, reprint);
  if (way?.kind === 'given-email') return way.email;
  return way?.kind === 'known-email' ? knownContacts.email : null;
};

/** The declaration of loss as it is printed for a reprint; its number is the print's serial. The residence is written by hand. */
export const declarationViewOf = async (
  tenant: TenantTx,
  print: ReprintPrint,
  reprint: ReprintRow,
): Promise<LossDeclarationView> => {
  const identification = await readIdentification(tenant, reprint);
  const { reason, halves, holder, codiceFiscale, cardSerial } = reprint;
  if (!identification || !halves || !reason || reason === 'never-delivered')
    throw new Error('a declaration is printed once person and loss are known');
  const { municipality } = await requestContextOf(tenant, {});
  const card = await readCard(tenant, reprint);
  return {
    practice: env().practice,
    printedAt: print.createdAt,
    municipality: paperMunicipalityOf(municipality, civilDateIn(print.createdAt, 'Europe/Rome')),
    model: LOSS_DECLARATION_MODEL,
    caseNumber: print.serial,
    declarant: { name: holder, ...(await birthOf(tenant, codiceFiscale)), codiceFiscale, residence: '' },
    representative: null,
    card: { serial: cardSerial, issuer: card.issuingMunicipality.name },
    event: EVENTS[reason],
    halves,
    asks: {
      first: wantsFirst(halves),
      secondByEmail: await secondAddress(tenant, reprint, card),
      secondOnPaper: reprint.secondWay === 'on-paper',
    },
    placeAndDate: `${municipality.name}, ${formatDay(print.createdAt)}`,
    operator: print.operatorCode,
    identifiedBy: identifiedBy(identification, cardSerial),
    presented: 'in-presence',
  };
};
