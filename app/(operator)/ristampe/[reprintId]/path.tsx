// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { PersonForm } from '@/components/reprint/person-form';
import { WantForm } from '@/components/reprint/want-form';
import { Mono } from '@/components/ui/mono';
import { Section } from '@/components/ui/section';
import { type SectionState } from '@/components/ui/section-mark';
import { personTexts } from '@/app/person-texts';
import { t } from '@/app/texts';
import { parseCodiceFiscale } from '@/lib/citizen/codice-fiscale';
import { type ReleaseReason } from '@/lib/credential-backend/card';
import { formatTime } from '@/lib/i18n/format';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { type Identification, identificationKinds, typedOf } from '@/lib/reprint/identification';
import { lossReasons, needsDeclaration } from '@/lib/reprint/loss-reason';
import { progressOf, type ReprintStep, type ReprintView, stepOf, stepsOf } from '@/lib/reprint/reprint-view';
import { wantedHalves } from '@/lib/reprint/wanted-halves';
import { chooseWantAction, identifyAction } from '../actions';
import { DeclarationStep, PrintStep } from './print-step';
import { mandateSummary, SecondStep } from './second-step';

const WHY: Record<ReleaseReason, Parameters<typeof t>[0]> = {
  lost: 'reprint.why.lost',
  stolen: 'reprint.why.stolen',
  illegible: 'reprint.why.unreadable',
  'never-delivered': 'reprint.why.never-handed-over',
};

const MARKS: Record<SectionState, string> = {
  done: t('reprint.stepDone'),
  open: t('reprint.stepOpen'),
  todo: t('reprint.stepTodo'),
};

const stateOf = (
  step: ReprintStep,
  now: ReprintStep | 'closed',
  steps: readonly ReprintStep[],
): SectionState => {
  if (step === now) return 'open';
  return now === 'closed' || steps.indexOf(step) < steps.indexOf(now) ? 'done' : 'todo';
};

const CardLine = ({ reprint }: { reprint: ReprintView }) => (
  <Section
    id="carta"
    state="done"
    stateLabel={MARKS.done}
    title={t('reprint.step.card')}
    summary={
      <>
        <Mono strong groups={[2, 5, 2]}>
          {reprint.cardSerial}
        </Mono>
        {t('reprint.cardLine', {
          comune: reprint.card.issuingMunicipality.name,
          data: formatCivilDate(reprint.card.issuedOn),
        })}{' '}
        <strong className="state-value state-value--ok">
          {t(`reprint.state.${reprint.card.state === 'stolen' ? 'blocked' : reprint.card.state}`)}
        </strong>
      </>
    }
  />
);

const documentOf = (identification: Identification): string => {
  switch (identification.kind) {
    case 'this-cie':
      return '';
    case 'other-document':
    case 'delegate':
      return t('reprint.documentShort', { tipo: identification.type, numero: identification.number });
    case 'witnesses':
      return identification.witnesses.map(({ name }) => name).join(', ');
  }
};

const personSummary = ({ holder, identification, codiceFiscale }: ReprintView): string => {
  if (!identification) return '';
  const code = parseCodiceFiscale(codiceFiscale);
  const sesso = code.ok ? code.value.sex : 'M';
  const documento = documentOf(identification);
  if (identification.kind === 'delegate')
    return t('reprint.delegateSummary', { nome: identification.name, documento, titolare: holder });
  return t('reprint.personSummary', {
    nome: holder,
    mezzo: t(`reprint.identifiedBy.${identification.kind}`, { documento, sesso }),
  });
};

const Person = ({ reprint, primary }: { reprint: ReprintView; primary: boolean }) => (
  <PersonForm
    action={identifyAction}
    fields={{ reprintId: reprint.id }}
    kinds={identificationKinds.map((value) => ({ value, label: t(`reprint.identified.${value}`) }))}
    kept={typedOf(reprint.identification ?? { kind: 'this-cie' })}
    primary={primary}
    texts={personTexts}
  />
);

const waysOf = ({ card }: ReprintView) => [
  ...(card.knownContacts.email === null
    ? []
    : [
        {
          value: 'known-email',
          label: t('reprint.second.known-email', { indirizzo: card.knownContacts.email }),
        },
      ]),
  { value: 'given-email', label: t('reprint.second.given-email') },
  { value: 'on-paper', label: t('reprint.second.on-paper') },
];

const What = ({ reprint, primary }: { reprint: ReprintView; primary: boolean }) => {
  const { reason, halves, second } = reprint;
  return (
    <WantForm
      action={chooseWantAction}
      reprintId={reprint.id}
      reasons={lossReasons.map((value) => ({ value, label: t(WHY[value]) }))}
      halves={wantedHalves.map((value) => ({
        value,
        label: t(`reprint.halves.${value}`),
        hint: t(`reprint.halvesHint.${value}`),
      }))}
      ways={waysOf(reprint)}
      coach={reprint.coach}
      without="never-delivered"
      kept={{
        ...(reason && { reason }),
        ...(halves && { halves }),
        ...(second && { second: second.way.kind }),
        ...(second?.way.kind === 'given-email' && { email: second.way.email }),
      }}
      primary={primary}
      texts={{
        reason: t('reprint.why'),
        halves: t('reprint.halves'),
        second: t('reprint.second'),
        email: t('reprint.second.email'),
        emailHint: t('reprint.second.emailHint'),
        held: t('reprint.second.held', { n: reprint.holdHours }),
        printDeclaration: t('reprint.printDeclaration'),
        next: t('reprint.next'),
        ended: t('session.expired'),
        homeHint: t('reprint.homeHint'),
      }}
    />
  );
};

const declarationSummary = ({ reason, declaration, declarationSignedAt }: ReprintView): string => {
  if (reason && !needsDeclaration(reason)) return t('reprint.noDeclaration');
  return declaration && declarationSignedAt
    ? t('reprint.declarationSummary', { ora: formatTime(declarationSignedAt), numero: declaration.serial })
    : t('reprint.declarationHint');
};

const printSummary = ({ status, sheet }: ReprintView): string =>
  status === 'handed-over' && sheet
    ? t('reprint.handedOver', { numero: sheet.serial, ora: formatTime(sheet.settledAt ?? sheet.createdAt) })
    : t('reprint.printHint');

type StepProps = {
  step: ReprintStep;
  now: ReprintStep | 'closed';
  /** The steps of this path, in their order. */
  steps: readonly ReprintStep[];
  /** May be opened again once it is done. */
  changeable: boolean;
  summary: string;
  children: ReactNode;
};

const Step = ({ step, now, steps, changeable, summary, children }: StepProps) => {
  const state = stateOf(step, now, steps);
  // The card is the first.
  const number = steps.indexOf(step) + 2;
  return (
    <Section
      id={step}
      state={state}
      stateLabel={MARKS[state]}
      number={number}
      title={t(`reprint.step.${step}`)}
      summary={summary}
      change={changeable && state === 'done' ? t('action.edit') : undefined}
      open={state === 'open'}
    >
      {state === 'open' || (changeable && state === 'done') ? children : undefined}
    </Section>
  );
};

/** The fixed order of a reprint: what is done in one line each, what is to be done now open. */
export const Path = ({
  reprint,
  printNow,
  fault,
  ...printing
}: {
  reprint: ReprintView;
  printNow: string | null;
  /** Why a file was not taken as the scan of the act. */
  fault: string | null;
  duplex: boolean;
  direct: boolean;
  practiceCode: string | null;
}) => {
  const progress = progressOf(reprint);
  const [now, steps] = [stepOf(progress), stepsOf(progress)];
  const changeable = reprint.status === 'open';
  const why =
    reprint.reason && reprint.halves
      ? t('reprint.whatSummary', {
          meta: t(`reprint.halves.${reprint.halves}`),
          motivo: t(WHY[reprint.reason]).toLowerCase(),
        })
      : '';
  const step = { now, steps, changeable };
  return (
    <div>
      <CardLine reprint={reprint} />
      <Step {...step} step="person" summary={personSummary(reprint)}>
        <Person reprint={reprint} primary={now === 'person'} />
      </Step>
      <Step {...step} step="what" summary={why}>
        <What reprint={reprint} primary={now === 'what'} />
      </Step>
      <Step {...step} changeable={false} step="declaration" summary={declarationSummary(reprint)}>
        <DeclarationStep reprint={reprint} printNow={printNow === 'dichiarazione'} {...printing} />
      </Step>
      {steps.includes('print') && (
        <Step {...step} changeable={false} step="print" summary={printSummary(reprint)}>
          <PrintStep reprint={reprint} printNow={printNow === 'codici'} {...printing} />
        </Step>
      )}
      {steps.includes('second') && (
        <Step {...step} changeable={false} step="second" summary={mandateSummary(reprint.mandate)}>
          <SecondStep reprint={reprint} printNow={printNow === 'seconda'} fault={fault} {...printing} />
        </Step>
      )}
    </div>
  );
};
