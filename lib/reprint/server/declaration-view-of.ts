// SPDX-License-Identifier: AGPL-3.0-or-later
import { requestContextOf } from '@/lib/cie-request/server/request-context';
import { birthDatesOf, parseCodiceFiscale } from '@/lib/citizen/codice-fiscale';
import { formatDay } from '@/lib/i18n/format';
import { translate } from '@/lib/i18n/translate';
import { civilDateIn, formatCivilDate } from '@/lib/kernel/civil-date';
import { placeOn, printedName } from '@/lib/places/place';
import { type TenantTx } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { paperMunicipalityOf } from '@/lib/receipt/server/paper-municipality-of';
import { type ReprintPrint } from '@/lib/receipt/server/reprint-prints';
import { type Identification } from '@/lib/reprint/identification';
import { LOSS_DECLARATION_MODEL, type LossDeclarationView } from '@/lib/reprint/loss-declaration-view';
import { readCard, readIdentification, type ReprintRow } from './store/reprint-repository';

const EVENTS = { lost: 'lost', stolen: 'stolen', illegible: 'unreadable' } as const;

const identifiedBy = (identification: Identification, cardSerial: string): string =>
  identification.kind === 'this-cie'
    ? translate('it', { key: 'reprint.document.thisCie', values: { numero: cardSerial } })
    : translate('it', {
        key: 'reprint.document.other',
        values: {
          tipo: identification.type,
          numero: identification.number,
          ente: identification.issuer,
          scadenza: formatCivilDate(identification.expiresOn),
        },
      });

type Birth = { birthDate: string; birthplace: string };

/** What the code itself says for certain; where it leaves two centuries open the citizen writes it by hand. */
const birthOf = async (tenant: TenantTx, codiceFiscale: string): Promise<Birth> => {
  const code = parseCodiceFiscale(codiceFiscale);
  const { today, placesByCode } = await requestContextOf(tenant, { 'person.codiceFiscale': codiceFiscale });
  const [date, another] = code.ok ? birthDatesOf(code.value, today) : [];
  if (!code.ok || !date || another) return { birthDate: '', birthplace: '' };
  const place = placeOn(placesByCode(code.value.belfiore), date);
  return { birthDate: formatCivilDate(date), birthplace: place.ok ? printedName(place.value) : '' };
};

/** The declaration of loss as it is printed for a reprint; its number is the print's serial. The residence is written by hand. */
export const declarationViewOf = async (
  tenant: TenantTx,
  print: ReprintPrint,
  reprint: ReprintRow,
): Promise<LossDeclarationView> => {
  const identification = await readIdentification(tenant, reprint);
  const { reason, holder, codiceFiscale, cardSerial } = reprint;
  if (!identification || !reason || reason === 'never-delivered')
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
    halves: 'first',
    asks: { first: true, secondByEmail: null, secondOnPaper: false },
    placeAndDate: `${municipality.name}, ${formatDay(print.createdAt)}`,
    operator: print.operatorCode,
    identifiedBy: identifiedBy(identification, cardSerial),
    presented: 'in-presence',
  };
};
