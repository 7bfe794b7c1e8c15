// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { ReasonedAction } from '@/components/modulistica/reasoned-action';
import { TakeBack } from '@/components/modulistica/take-back';
import { type FormLine } from '@/lib/modulistica/form-line';
import {
  type FormState,
  isFormActionAllowed,
  versionInForceAt,
  wasInForce,
} from '@/lib/modulistica/form-state';
import { type FormVersion, keyOf } from '@/lib/modulistica/form-version';
import { rollBackAction, takeBackAction, withdrawAction } from './actions';

type FormActionsProps = {
  version: FormVersion;
  state: FormState;
  lines: readonly FormLine[];
  now: Date;
};

const insteadChoices = (lines: readonly FormLine[], code: string, now: Date) => {
  const inForce = lines.filter((line) => line.code !== code && versionInForceAt(line.versions, now));
  const codes = [...new Set(inForce.map((line) => line.code))];
  return codes.map((value) => ({
    value,
    label: `${inForce.find((line) => line.code === value)?.title ?? ''} (${value})`,
  }));
};

/** What else can be done with a version: take back what has not begun, go back to it, take it out. */
export const FormActions = ({ version, state, lines, now }: FormActionsProps) => {
  const texts = { reason: t('modulistica.reason'), ended: t('access.ended') };
  const isProposal = state === 'proposed';
  return (
    <>
      {isFormActionAllowed(state, 'take-back') && (
        <TakeBack
          action={takeBackAction}
          form={keyOf(version)}
          texts={{
            submit: t(isProposal ? 'modulistica.takeBackProposal' : 'modulistica.takeBackRelease'),
            ended: t('access.ended'),
          }}
        />
      )}
      {isFormActionAllowed(state, 'roll-back') && wasInForce(version, now) && (
        <ReasonedAction
          id="roll-back"
          action={rollBackAction}
          form={keyOf(version)}
          texts={{
            ...texts,
            open: t('modulistica.rollBack'),
            hint: t('modulistica.rollBackHint'),
            submit: t('modulistica.rollBack'),
          }}
        />
      )}
      {isFormActionAllowed(state, 'withdraw') && (
        <ReasonedAction
          id="withdraw"
          action={withdrawAction}
          form={keyOf(version)}
          instead={insteadChoices(lines, version.code, now)}
          texts={{
            ...texts,
            open: t('modulistica.withdrawTitle'),
            hint: t('modulistica.withdrawHint'),
            instead: t('modulistica.instead'),
            insteadNone: t('modulistica.insteadNone'),
            submit: t('modulistica.withdraw'),
          }}
        />
      )}
    </>
  );
};
