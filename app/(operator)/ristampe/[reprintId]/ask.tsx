// SPDX-License-Identifier: AGPL-3.0-or-later
import { StepUpForm, type StepUpState } from '@/components/access/step-up-form';
import { PageAction } from '@/components/receipt/page-action';
import { type ButtonLook } from '@/components/ui/button-look';
import { stepUpTexts } from '@/app/step-up';
import { t } from '@/app/texts';

/** The button that goes on; the others of a step stand beside it. */
export const MAIN: ButtonLook = { variant: 'primary', size: 'main', shortcut: { key: 'F9' } };

type AskProps = {
  action: (state: StepUpState, form: FormData) => Promise<StepUpState>;
  reprintId: string;
  /** Whether the operator has to show the second factor again first, and for how many minutes that serves; `once`: for this ask only. */
  stepUp: { needed: boolean; minutes: number };
  once: boolean;
  /** What an invented operator reads off where the code is asked for again. */
  practiceCode: string | null;
  label: string;
};

/** Asks the credential backend for halves, after the second factor where that is needed. */
export const Ask = ({ action, reprintId, stepUp, once, practiceCode, label }: AskProps) =>
  stepUp.needed ? (
    <>
      <p className="section__reason">{once ? t('stepUp.whyOnce') : t('stepUp.why', { n: stepUp.minutes })}</p>
      <StepUpForm
        action={action}
        fields={{ reprintId }}
        look={MAIN}
        practice={practiceCode}
        texts={stepUpTexts(label)}
      />
    </>
  ) : (
    <div className="button-row">
      <PageAction action={action} fields={{ reprintId }} endedText={t('session.expired')} look={MAIN}>
        {label}
      </PageAction>
    </div>
  );
