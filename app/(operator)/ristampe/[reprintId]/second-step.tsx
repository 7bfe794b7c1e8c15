// SPDX-License-Identifier: AGPL-3.0-or-later
import { ScanForm } from '@/components/reprint/scan-form';
import { PageAction } from '@/components/receipt/page-action';
import { SheetForms } from '@/components/receipt/print-forms';
import { Advice } from '@/components/ui/advice';
import { LinkButton } from '@/components/ui/link-button';
import { SayPanel } from '@/components/layout/say-panel';
import { paperGuideOf } from '@/app/paper-guide';
import { t } from '@/app/texts';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { translate } from '@/lib/i18n/translate';
import { isMandateAllowed, isMandateOver, type SecondRule } from '@/lib/reprint/mandate';
import { type MandateView } from '@/lib/reprint/mandate-view';
import { isAway, problemMessage } from '@/lib/reprint/release-problem';
import { type ReprintView } from '@/lib/reprint/reprint-view';
import {
  askSecondAction,
  giveUpSecondAction,
  handOverSecondAction,
  jamSecondAction,
} from '../mandate-actions';
import { Ask, MAIN } from './ask';
import { SECOND, SheetInHand } from './sheet-in-hand';

type StepProps = {
  reprint: ReprintView;
  printNow: boolean;
  fault: string | null;
  duplex: boolean;
  direct: boolean;
  /** What an invented operator reads off where the code is asked for again. */
  practiceCode: string | null;
};

type ActProps = StepProps & { mandate: MandateView };

const momentOf = (instant: Date) => ({ data: formatDay(instant), ora: formatTime(instant) });

const PrintAct = ({
  reprint,
  duplex,
  direct,
  again,
  main,
}: StepProps & { again: boolean; main: boolean }) => (
  <SheetForms
    id="stampa-atto"
    action={`/ristampe/${reprint.id}/stampe`}
    kind="act"
    duplex={duplex}
    direct={direct}
    guide={paperGuideOf('act', { sheet: 1, sheets: 1 })}
    look={main ? MAIN : SECOND}
    label={t(again ? 'mandate.printAgain' : 'mandate.print')}
  />
);

const Scan = ({ reprint, fault, label, main }: StepProps & { label: string; main: boolean }) => (
  <ScanForm
    action={`/ristampe/${reprint.id}/delega`}
    error={fault}
    look={main ? MAIN : { size: 'tall' }}
    texts={{
      file: t('mandate.file'),
      hint: t('mandate.fileHint'),
      upload: label,
      working: t('mandate.working'),
      failed: t('mandate.failed'),
      ended: t('session.expired'),
    }}
  />
);

const ToSign = (props: ActProps) => {
  const { act, state, refusal } = props.mandate;
  return (
    <div className="stack">
      {state === 'refused' && refusal && (
        <Advice tone="danger" live>
          {t('mandate.refused', { perche: t(`mandate.why.${refusal}`) })}
        </Advice>
      )}
      {act && (
        <p className="section__reason">
          {t('mandate.printed', { numero: act.serial, ora: formatTime(act.createdAt) })}
        </p>
      )}
      <Scan {...props} label={t('mandate.upload')} main />
      <div className="button-row">
        <PrintAct {...props} again main={false} />
      </div>
    </div>
  );
};

const secondsOf = (rule: SecondRule): string => {
  if (rule.kind !== 'second-person') return '';
  const { supervisors, otherOffice } = rule;
  if (supervisors.length === 0) return t('mandate.seconds.onlyOffice');
  const named = t('mandate.seconds.supervisors', { nomi: supervisors.join(', ') });
  return otherOffice ? `${named} ${t('mandate.seconds.otherOffice')}` : named;
};

const Waiting = (props: ActProps) => (
  <div className="stack">
    <Advice tone="info" live>
      {t('mandate.waiting')} {secondsOf(props.mandate.rule)}
    </Advice>
    <div className="button-row">
      <LinkButton
        href={`/ristampe/${props.reprint.id}`}
        variant="primary"
        size="main"
        shortcut={{ key: 'F9' }}
      >
        {t('mandate.reload')}
      </LinkButton>
    </div>
    <details className="help">
      <summary>{t('mandate.rescan')}</summary>
      <Scan {...props} label={t('mandate.upload')} main={false} />
    </details>
  </div>
);

const confirmedText = ({ confirmation }: MandateView): string => {
  if (confirmation?.kind === 'second-person' && confirmation.by && confirmation.at)
    return t('mandate.confirmed', { nome: confirmation.by, ora: formatTime(confirmation.at) });
  return confirmation?.kind === 'step-up-review' ? t('mandate.alone') : t('mandate.askText');
};

const AskSecond = ({ reprint, mandate, practiceCode, label }: ActProps & { label: string }) => (
  <Ask
    action={askSecondAction}
    reprintId={reprint.id}
    stepUp={mandate.stepUp}
    once
    practiceCode={practiceCode}
    label={label}
  />
);

const Confirmed = (props: ActProps) => {
  const { dueAt } = props.mandate;
  if (dueAt)
    return (
      <div className="stack">
        <Advice tone="info">{t('mandate.held', momentOf(dueAt))}</Advice>
        <SayPanel>{t('mandate.heldSay', { data: formatDay(dueAt) })}</SayPanel>
      </div>
    );
  return (
    <>
      <p className="section__reason">{confirmedText(props.mandate)}</p>
      <AskSecond {...props} label={t('mandate.ask')} />
    </>
  );
};

const Failed = (props: ActProps) => {
  const { problem, askedAt } = props.mandate;
  const known = problem ?? 'unreachable';
  const ora = askedAt ? formatTime(askedAt) : '';
  return (
    <>
      <Advice tone={isAway(known) ? 'warning' : 'danger'} live>
        {isAway(known) ? t('reprint.awayText', { ora }) : translate('it', problemMessage(known))}
      </Advice>
      <AskSecond {...props} label={t('reprint.retry')} />
    </>
  );
};

const Asked = (props: ActProps) => (
  <>
    <Advice tone="warning">
      {t('mandate.askedText', { ora: props.mandate.askedAt ? formatTime(props.mandate.askedAt) : '' })}
    </Advice>
    <AskSecond {...props} label={t('reprint.retry')} />
  </>
);

const Released = ({ reprint, mandate, ...desk }: ActProps) => (
  <SheetInHand
    {...desk}
    reprintId={reprint.id}
    sheet={mandate.sheet}
    print={{ id: 'stampa-seconda', kind: 'second', label: t('mandate.printCodes') }}
    handOver={{ action: handOverSecondAction, label: t('mandate.handOver') }}
    jam={jamSecondAction}
    texts={{ released: t('mandate.released'), printed: t('mandate.handOverText') }}
  />
);

const BODIES = {
  'to-sign': ToSign,
  refused: ToSign,
  waiting: Waiting,
  confirmed: Confirmed,
  asked: Asked,
  failed: Failed,
  released: Released,
} as const;

const GiveUp = ({ reprint, mandate }: { reprint: ReprintView; mandate: MandateView }) =>
  isMandateAllowed(mandate.state, 'give-up') && (
    <div className="button-row spaced-small">
      <PageAction
        action={giveUpSecondAction}
        fields={{ reprintId: reprint.id }}
        endedText={t('session.expired')}
        look={{ variant: 'plain', size: 'small' }}
      >
        {t('mandate.giveUp')}
      </PageAction>
    </div>
  );

const SomebodyElses = (props: ActProps) => (
  <div className="stack">
    <Advice tone="warning">{t('mandate.notYours', { operatore: props.mandate.operator })}</Advice>
    {isMandateAllowed(props.mandate.state, 'print-act') && (
      <div className="button-row">
        <PrintAct {...props} again main />
      </div>
    )}
  </div>
);

/** The last step where second halves go on paper: the act is printed, signed, scanned, confirmed by somebody else; then the sheet. */
export const SecondStep = (props: StepProps) => {
  const { mandate } = props.reprint;
  if (mandate === null || isMandateOver(mandate.state))
    return (
      <>
        <p className="section__reason">{t('mandate.text')}</p>
        <div className="button-row">
          <PrintAct {...props} again={false} main />
        </div>
      </>
    );
  const act = { ...props, mandate };
  const Body = mandate.own ? BODIES[mandate.state as keyof typeof BODIES] : SomebodyElses;
  return (
    <>
      <Body {...act} />
      <GiveUp {...act} />
    </>
  );
};

/** What became of second halves on paper, in one line. */
export const mandateSummary = (mandate: MandateView | null): string => {
  if (mandate?.state === 'handed-over' && mandate.endedAt && mandate.sheet)
    return t('mandate.done', { ...momentOf(mandate.endedAt), numero: mandate.sheet.serial });
  if (mandate?.state === 'given-up') return t('mandate.givenUp');
  return t(mandate?.state === 'expired' ? 'mandate.expired' : 'mandate.hint');
};
