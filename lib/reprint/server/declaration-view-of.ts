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
import { type Identification, type ShownDocument } from '@/lib/reprint/identification';
import { LOSS_DECLARATION_MODEL, type LossDeclarationView } from '@/lib/reprint/loss-declaration-view';
import { type CardFacts } from '@/lib/reprint/reprint-view';
import { wantsFirst } from '@/lib/reprint/wanted-halves';
import { readCard, readIdentification, readSecondWay, type ReprintRow } from './store/reprint-repository';

const EVENTS = { lost: 'lost', stolen: 'stolen', illegible: 'unreadable' } as const;

const documentWords = ({ type, number, issuer, expiresOn }: ShownDocument & { issuer: string }): string =>
  translate('it', {
    key: 'reprint.document.other',
    values: { tipo: type, numero: number, ente: issuer, scadenza: formatCivilDate(expiresOn) },
  });

const identifiedBy = (identification: Identification, cardSerial: string): string => {
  switch (identification.kind) {
    case 'this-cie':
      return translate('it', { key: 'reprint.document.thisCie', values: { numero: cardSerial } });
    case 'other-document':
    case 'delegate':
      return documentWords(identification);
    case 'witnesses': {
      const words = identification.witnesses.map(({ name, type, number }) =>
        translate('it', {
          key: 'reprint.document.witness',
          values: { nome: name, tipo: type, numero: number },
        }),
      );
      return translate('it', { key: 'reprint.document.witnesses', values: { testimoni: words.join('; ') } });
    }
  }
};

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

/** The address that the second halves go to as it stands on paper: the one that was given, or the masked one that is known. */
const secondAddress = async (
  tenant: TenantTx,
  reprint: ReprintRow,
  { knownContacts }: CardFacts,
): Promise<string | null> => {
  const way = await readSecondWay(tenant, reprint);
  return way && (way.kind === 'given-email' ? way.email : knownContacts.email);
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
      secondOnPaper: false,
    },
    placeAndDate: `${municipality.name}, ${formatDay(print.createdAt)}`,
    operator: print.operatorCode,
    identifiedBy: identifiedBy(identification, cardSerial),
    presented: 'in-presence',
  };
};
