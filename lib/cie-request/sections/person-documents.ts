// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type CivilDate,
  addDays,
  compareCivilDates,
  daysBetween,
  formatCivilDate,
} from '@/lib/kernel/civil-date';
import { type ChoiceOf } from '../request-fields';
import { type Decisions } from '../rules/decisions';
import { selectorOf } from '../selector';
import { type PersonFields, type ReportPerson } from './person-fields';

export type PoliceReport = { authority: string; date: CivilDate; number: string };

export type PreviousDocument = {
  type: 'cie' | 'paper';
  number: string;
  issuer: string | null;
  issuedOn: CivilDate | null;
  expiresOn: CivilDate | null;
};

/** Who knows the holder and says so; `document` proves who the witness is. */
export type Witness = { name: string; birthDate: CivilDate; document: string };

export type IdentityProof =
  | {
      type: Exclude<ChoiceOf<'person.identityProof'>, 'witnesses'>;
      /** `null` for the previous card, whose number stands with it. */
      number: string | null;
      issuer: string | null;
    }
  | { type: 'witnesses'; witnesses: readonly [Witness, Witness] };

/** Days before the expiry from which a renewal can be asked (Ministero dell’Interno). */
const RENEWAL_DAYS = 180;

type Judge = { today: CivilDate; rules: Decisions };

const needsReport = ({ policeReport }: Decisions): boolean => policeReport.value === 'needed';

const checkReport = (fields: PersonFields, { today, rules }: Judge, report: ReportPerson): void => {
  if (!needsReport(rules)) return;
  const motivo = fields.reason ?? '';
  for (const field of ['reportAuthority', 'reportDate', 'reportNumber'] as const)
    if (fields[field] === null) report(field, 'report.missing', { motivo });
  const { reportDate, previousIssuedOn } = fields;
  if (!reportDate) return;
  if (compareCivilDates(reportDate, today) > 0) report('reportDate', 'report.date', { quando: 'after' });
  else if (previousIssuedOn && compareCivilDates(reportDate, previousIssuedOn) < 0)
    report('reportDate', 'report.date', { quando: 'before' });
};

const checkPrevious = (fields: PersonFields, today: CivilDate, report: ReportPerson): void => {
  const { previousType, reason, previousIssuedOn, previousExpiresOn } = fields;
  if (previousType === null) report('previousType', 'required.person.previousType');
  if (!previousType || !reason) return;
  if (previousType === 'none') {
    if (reason !== 'first-issue') report('previousType', 'previous.needed', { motivo: selectorOf(reason) });
    return;
  }
  if (reason === 'paper-replacement' && previousType !== 'paper') report('previousType', 'previous.paper');
  if (fields.previousNumber === null) report('previousNumber', 'required.person.previousNumber');
  if (previousIssuedOn && compareCivilDates(previousIssuedOn, today) > 0)
    report('previousIssuedOn', 'previous.issuedFuture');
  if (previousIssuedOn && previousExpiresOn && compareCivilDates(previousExpiresOn, previousIssuedOn) <= 0)
    report('previousExpiresOn', 'previous.dates');
};

/** How early a renewal of an electronic card is asked; `null` when it is in time or no renewal. */
export const earlyRenewal = (
  { reason, previousType, previousExpiresOn }: PersonFields,
  today: CivilDate,
): { days: number; from: CivilDate } | null => {
  if (reason !== 'renewal' || previousType !== 'cie' || !previousExpiresOn) return null;
  const from = addDays(previousExpiresOn, -RENEWAL_DAYS);
  return compareCivilDates(today, from) < 0 ? { days: daysBetween(today, previousExpiresOn), from } : null;
};

const checkIdentityProof = (fields: PersonFields, rules: Decisions, report: ReportPerson): void => {
  const { identityProof, identityProofNumber, previousType } = fields;
  if (identityProof === null) report('identityProof', 'required.person.identityProof');
  if (!identityProof || identityProof === 'witnesses') return;
  if (identityProof !== 'previous-card') {
    if (identityProofNumber === null) report('identityProofNumber', 'required.person.identityProofNumber');
    return;
  }
  if (needsReport(rules)) report('identityProof', 'previous.notShown');
  else if (previousType === 'none') report('identityProof', 'previous.noneShown');
  else if (previousType === 'paper' && rules.paperCard.value === 'no-proof')
    report('identityProof', 'previous.paperCeased');
};

/** The rules on reason, police report, previous document and how the person was identified. */
export const checkDocuments = (fields: PersonFields, judge: Judge, report: ReportPerson): void => {
  const { today, rules } = judge;
  if (fields.reason === null) report('reason', 'required.person.reason');
  checkReport(fields, judge, report);
  checkPrevious(fields, today, report);
  const early = earlyRenewal(fields, today);
  if (early !== null && fields.earlyReason === null)
    report('earlyReason', 'renewal.early', { n: early.days, data: formatCivilDate(early.from) });
  checkIdentityProof(fields, rules, report);
};

/** The police report of a theft or loss. */
export const policeReportOf = (fields: PersonFields, rules: Decisions): PoliceReport | null => {
  const { reportAuthority, reportDate, reportNumber } = fields;
  if (!needsReport(rules) || !reportAuthority || !reportDate || !reportNumber) return null;
  return { authority: reportAuthority, date: reportDate, number: reportNumber };
};

/** The document that the new card takes the place of. */
export const previousDocumentOf = (fields: PersonFields): PreviousDocument | null => {
  const { previousType, previousNumber, previousIssuer, previousIssuedOn, previousExpiresOn } = fields;
  if (!previousType || previousType === 'none' || !previousNumber) return null;
  return {
    type: previousType,
    number: previousNumber,
    issuer: previousIssuer ?? null,
    issuedOn: previousIssuedOn ?? null,
    expiresOn: previousExpiresOn ?? null,
  };
};

const witnessOf = (fields: PersonFields, nth: 1 | 2): Witness => {
  const [name, birthDate, document] = [
    fields[`witness${nth}`],
    fields[`witness${nth}BirthDate`],
    fields[`witness${nth}Document`],
  ];
  if (!name || !birthDate || !document) throw new Error('the witnesses were checked before');
  return { name, birthDate, document };
};

/** How the person was identified. */
export const identityProofOf = (fields: PersonFields): IdentityProof => {
  const { identityProof, identityProofNumber, identityProofIssuer } = fields;
  if (!identityProof) throw new Error('the identity proof was checked before');
  if (identityProof === 'witnesses')
    return { type: identityProof, witnesses: [witnessOf(fields, 1), witnessOf(fields, 2)] };
  if (identityProof === 'previous-card') return { type: identityProof, number: null, issuer: null };
  return { type: identityProof, number: identityProofNumber ?? null, issuer: identityProofIssuer ?? null };
};
