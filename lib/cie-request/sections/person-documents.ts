// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type CivilDate,
  addDays,
  compareCivilDates,
  daysBetween,
  formatCivilDate,
} from '@/lib/kernel/civil-date';
import { type ChoiceOf } from '../request-fields';
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

export type IdentityProof = {
  type: ChoiceOf<'person.identityProof'>;
  /** `null` for the previous card, whose number stands with it. */
  number: string | null;
  issuer: string | null;
};

/** Days before the expiry from which a renewal can be asked (Ministero dell’Interno). */
const RENEWAL_DAYS = 180;

const needsReport = (fields: PersonFields): boolean => fields.reason === 'theft' || fields.reason === 'loss';

const checkReport = (fields: PersonFields, today: CivilDate, report: ReportPerson): void => {
  if (!needsReport(fields)) return;
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

const checkIdentityProof = (fields: PersonFields, report: ReportPerson): void => {
  const { identityProof, identityProofNumber, previousType } = fields;
  if (identityProof === null) report('identityProof', 'required.person.identityProof');
  if (!identityProof) return;
  if (identityProof !== 'previous-card') {
    if (identityProofNumber === null) report('identityProofNumber', 'required.person.identityProofNumber');
    return;
  }
  if (needsReport(fields)) report('identityProof', 'previous.notShown');
  else if (previousType === 'none') report('identityProof', 'previous.noneShown');
};

/** The rules on reason, police report, previous document and how the person was identified. */
export const checkDocuments = (fields: PersonFields, today: CivilDate, report: ReportPerson): void => {
  if (fields.reason === null) report('reason', 'required.person.reason');
  checkReport(fields, today, report);
  checkPrevious(fields, today, report);
  const early = earlyRenewal(fields, today);
  if (early !== null && fields.earlyReason === null)
    report('earlyReason', 'renewal.early', { n: early.days, data: formatCivilDate(early.from) });
  checkIdentityProof(fields, report);
};

/** The police report of a theft or loss. */
export const policeReportOf = (fields: PersonFields): PoliceReport | null => {
  const { reportAuthority, reportDate, reportNumber } = fields;
  if (!needsReport(fields) || !reportAuthority || !reportDate || !reportNumber) return null;
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

/** How the person was identified. */
export const identityProofOf = (fields: PersonFields): IdentityProof => {
  const { identityProof, identityProofNumber, identityProofIssuer } = fields;
  if (!identityProof) throw new Error('the identity proof was checked before');
  if (identityProof === 'previous-card') return { type: identityProof, number: null, issuer: null };
  return { type: identityProof, number: identityProofNumber ?? null, issuer: identityProofIssuer ?? null };
};
