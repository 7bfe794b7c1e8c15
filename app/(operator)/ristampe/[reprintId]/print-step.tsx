// SPDX-License-Identifier: AGPL-3.0-or-later
import { PageAction } from '@/components/receipt/page-action';
import { SheetForms } from '@/components/receipt/print-forms';
import { CallBackForm } from '@/components/reprint/call-back-form';
import { Advice } from '@/components/ui/advice';
import { Panel } from '@/components/ui/panel';
import { callBackFormTexts } from '@/app/call-back-texts';
import { paperGuideOf } from '@/app/paper-guide';
import { t } from '@/app/texts';
import { formatTime } from '@/lib/i18n/format';
import { translate } from '@/lib/i18n/translate';
import { wantsFirst } from '@/lib/reprint/wanted-halves';
import { isAway, problemMessage } from '@/lib/reprint/release-problem';
import { type ReprintView } from '@/lib/reprint/reprint-view';
import { askAction, handOverAction, jammedAction, leaveCallBackAction, signAction } from '../actions';
import { Ask, MAIN } from './ask';
import { SecondHalfLine } from './second-half-line';
import { SECOND, SheetInHand } from './sheet-in-hand';

const askedAt = ({ askedAt: instant }: ReprintView): string => (instant ? formatTime(instant) : '');

type StepProps = {
  reprint: ReprintView;
  printNow: boolean;
  duplex: boolean;
  direct: boolean;
  /** What an invented operator reads off where the code is asked for again. */
  practiceCode: string | null;
};

/** Step four: the declaration is printed filled in, read and signed. */
export const DeclarationStep = ({ reprint, printNow, duplex, direct }: StepProps) => {
  const { id: reprintId, declaration } = reprint;
  const printed = declaration !== null || printNow;
  if (reprint.identification?.kind === 'delegate') {
    return (
      <>
        <p className="section__reason">{t('reprint.delegate.declaration')}</p>
        <div className="button-row">
          <PageAction action={signAction} fields={{ reprintId }} endedText={t('session.expired')} look={MAIN}>
            {t('reprint.delegate.declarationTaken')}
          </PageAction>
        </div>
      </>
    );
  }
  return (
    <>
      <p className="section__reason">
        {declaration
          ? t('reprint.declarationPrinted', {
              numero: declaration.serial,
              ora: formatTime(declaration.createdAt),
            })
          : t('reprint.declarationText')}
      </p>
      <div className="button-row">
        <PageAction
          action={signAction}
          fields={{ reprintId }}
          endedText={t('session.expired')}
          look={printed ? MAIN : SECOND}
        >
          {t('reprint.declarationSigned')}
        </PageAction>
        <SheetForms
          id="stampa-dichiarazione"
          action={`/ristampe/${reprintId}/stampe`}
          kind="declaration"
          duplex={duplex}
          direct={direct}
          guide={paperGuideOf('declaration', { sheet: 1, sheets: 1 })}
          look={printed ? SECOND : MAIN}
          label={t(printed ? 'reprint.declarationAgain' : 'reprint.printDeclaration')}
        />
      </div>
    </>
  );
};

type AskProps = Pick<StepProps, 'reprint' | 'practiceCode'>;

const AskFirst = ({ reprint, practiceCode, label }: AskProps & { label: string }) => (
  <Ask
    action={askAction}
    reprintId={reprint.id}
    stepUp={reprint.stepUp}
    once={reprint.halves !== null && reprint.halves !== 'first'}
    practiceCode={practiceCode}
    label={label}
  />
);

const Failed = ({ problem, ...props }: AskProps & { problem: string }) => (
  <div role="alert">
    <Panel tone={isAway(problem) ? 'warning' : 'danger'} title={t('reprint.awayTitle')} ruled={false}>
      <p>
        {isAway(problem)
          ? t('reprint.awayText', { ora: askedAt(props.reprint) })
          : translate('it', problemMessage(problem))}
      </p>
      <AskFirst {...props} label={t('reprint.retry')} />
      {isAway(problem) && (
        <CallBackForm
          action={leaveCallBackAction}
          fields={{ reprintId: props.reprint.id }}
          texts={callBackFormTexts}
        />
      )}
    </Panel>
  </div>
);

const HandOver = ({ reprint, ...desk }: StepProps) => (
  <>
    <SheetInHand
      {...desk}
      reprintId={reprint.id}
      sheet={reprint.sheet}
      print={{ id: 'stampa-codici', kind: 'codes', label: t('print.codes') }}
      handOver={{
        action: handOverAction,
        label: t(reprint.second?.way.kind === 'on-paper' ? 'mandate.firstHandedOver' : 'reprint.handOver'),
      }}
      jam={jammedAction}
      texts={{ released: t('reprint.releasedText'), printed: t('reprint.handOverText') }}
    />
    <SecondHalfLine reprint={reprint} />
  </>
);

/** Step five: the codes are asked for, printed on one sheet, handed over; second halves alone are only ordered. */
export const PrintStep = (props: StepProps) => {
  const { reprint, practiceCode } = props;
  const ask = { reprint, practiceCode };
  if (reprint.status === 'released') return <HandOver {...props} />;
  if (reprint.status === 'failed') return <Failed {...ask} problem={reprint.problem ?? 'unreachable'} />;
  if (reprint.status === 'asked') {
    return (
      <>
        <Advice tone="warning">{t('reprint.askedText', { ora: askedAt(reprint) })}</Advice>
        <AskFirst {...ask} label={t('reprint.retry')} />
      </>
    );
  }
  const prints = reprint.halves === null || wantsFirst(reprint.halves);
  return (
    <>
      <p className="section__reason">{t(prints ? 'reprint.askText' : 'reprint.second.askText')}</p>
      <AskFirst {...ask} label={t(prints ? 'reprint.print' : 'reprint.second.ask')} />
    </>
  );
};
