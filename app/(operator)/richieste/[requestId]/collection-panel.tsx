// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { t } from '@/app/texts';
import { StepForm } from '@/components/collection/step-form';
import { PageAction } from '@/components/receipt/page-action';
import { type Fact, Facts } from '@/components/ui/facts';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import { stateAfter } from '@/lib/collection/collection-state';
import { type CollectionView } from '@/lib/collection/server/get-collection';
import { type ProgressEvent } from '@/lib/credential-backend/progress';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { cardStanding } from '../consegne/collection-words';
import {
  disposeAction,
  handOverCardAction,
  holdAction,
  receiveAction,
  undoStepAction,
} from './collection-actions';
import { disposeFields, handOverFields, holdFields, receiveFields } from './collection-fields';

type PanelProps = {
  requestId: string;
  view: CollectionView;
  progress: readonly ProgressEvent[];
  works: boolean;
  /** The hand-over of the card is the page's next step. */
  primary: boolean;
};

const ended = t('session.expired');

const collectorWords = (details: NonNullable<CollectionView['details']>): string => {
  if (!('to' in details) || details.to === 'holder') return t('collection.to.holder');
  return t('collection.to.other', {
    nome: details.name,
    chi: t(`collection.who.${details.to}`).toLowerCase(),
  });
};

const detailFacts = (details: NonNullable<CollectionView['details']>): Fact[] => {
  if ('how' in details)
    return [
      { term: t('collection.fact.how'), value: t(`collection.how.${details.how}`) },
      { term: t('collection.fact.instruction'), value: details.instruction },
    ];
  return [
    { term: t('collection.fact.to'), value: collectorWords(details) },
    ...(details.to === 'holder' ? [] : [{ term: t('collection.fact.document'), value: details.document }]),
    ...(details.to === 'bearer'
      ? [{ term: t('collection.fact.delegation'), value: details.delegation }]
      : []),
  ];
};

/** What is known, without what is not. */
const factsOf = (view: CollectionView): Fact[] => {
  const { details, changedAt, receivedOn, keptUntil, state } = view;
  const waits = stateAfter(state, 'hand-over') !== null;
  const facts: (Fact | false | null | '')[] = [
    { term: t('collection.fact.mode'), value: t(`choice.delivery.mode.${view.mode}`) },
    view.delegate !== null && { term: t('collection.fact.delegate'), value: view.delegate },
    view.noticeOn !== null && { term: t('collection.fact.notice'), value: formatCivilDate(view.noticeOn) },
    receivedOn !== null && {
      term: t('collection.fact.received'),
      value: formatCivilDate(receivedOn),
      end: waits ? t('collection.days', { n: view.waitingDays }) : undefined,
    },
    waits && keptUntil !== null && { term: t('collection.fact.until'), value: formatCivilDate(keptUntil) },
    view.envelope && { term: t('collection.fact.envelope'), value: view.envelope },
    details !== null &&
      changedAt !== null && {
        term: t('collection.fact.when'),
        value: t('collection.at', { data: formatDay(changedAt), ora: formatTime(changedAt) }),
      },
  ];
  return [
    ...facts.filter((fact) => typeof fact === 'object' && fact !== null),
    ...(details ? detailFacts(details) : []),
  ];
};

const Folded = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="help">
    <summary>{title}</summary>
    {children}
  </details>
);

/** What may be noted now: the hand-over open, everything else folded. */
const Steps = ({ requestId, view, primary }: Omit<PanelProps, 'works' | 'progress'>) => {
  const { state, closed } = view;
  const form = { requestId, ended };
  const receive = state === 'expected' || state === 'posted' || state === 'held-at-post' ? state : null;
  const may = (step: Parameters<typeof stateAfter>[1]) => stateAfter(state, step) !== null;
  return (
    <>
      {!closed && may('hand-over') && (
        <>
          <h3>{t('collection.handOver')}</h3>
          <StepForm
            {...form}
            id="hand-over"
            action={handOverCardAction}
            fields={handOverFields(view)}
            label={t('collection.handOverDo')}
            primary={primary}
          />
        </>
      )}
      {!closed && may('hold-at-post') && (
        <Folded title={t('collection.hold')}>
          <StepForm
            {...form}
            id="hold"
            action={holdAction}
            fields={holdFields(view)}
            label={t('collection.save')}
          />
        </Folded>
      )}
      {receive && (
        <Folded title={t(`collection.receive.${receive}`)}>
          <StepForm
            {...form}
            id="receive"
            action={receiveAction}
            fields={receiveFields(view)}
            label={t('collection.save')}
          />
        </Folded>
      )}
      {may('dispose') && (
        <Folded title={t('collection.dispose')}>
          <StepForm
            {...form}
            id="dispose"
            action={disposeAction}
            fields={disposeFields()}
            label={t('collection.save')}
          />
        </Folded>
      )}
    </>
  );
};

/** «Consegna della carta»: where it is, until when, what to say, and what can be noted. */
export const CollectionPanel = ({ requestId, view, progress, works, primary }: PanelProps) => {
  const { look, word, meaning, say } = cardStanding(view, progress);
  return (
    <Panel id="consegna" title={t('list.cardDelivery')} meta={<StatusBadge {...look}>{word}</StatusBadge>}>
      <div className="stack">
        <div>
          {meaning} <strong>{t('request.toCitizen')}</strong> {say}
        </div>
        <Facts items={factsOf(view)} />
        {works && view.canUndo && (
          <PageAction
            action={undoStepAction}
            fields={{ requestId }}
            endedText={ended}
            look={{ size: 'small' }}
          >
            {t('collection.undo')}
          </PageAction>
        )}
        {works && <Steps requestId={requestId} view={view} primary={primary} />}
      </div>
    </Panel>
  );
};
