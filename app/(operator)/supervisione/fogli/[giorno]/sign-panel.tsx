// SPDX-License-Identifier: AGPL-3.0-or-later
import { stepUpTexts } from '@/app/step-up';
import { t } from '@/app/texts';
import { StepUpForm } from '@/components/access/step-up-form';
import { Advice } from '@/components/ui/advice';
import { Mono } from '@/components/ui/mono';
import { Panel } from '@/components/ui/panel';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { type SheetDayView } from '@/lib/sheet-register/server/get-day';
import { balances, type SheetDayState } from '@/lib/sheet-register/sheet';
import { signDayAction } from '../actions';
import { sumOf } from '../sheet-words';

type Props = { view: SheetDayView; state: SheetDayState; practiceCode: string | null };

const timesOf = (instant: Date) => ({ data: formatDay(instant), ora: formatTime(instant) });

const Sign = ({ view, state, practiceCode }: Props) => (
  <div className="screen-only stack">
    <p>{t('sheets.signText')}</p>
    <StepUpForm
      action={signDayAction}
      fields={{ day: view.day, digest: view.digest }}
      look={{ variant: 'primary', size: 'main', shortcut: { key: 'F9' } }}
      practice={practiceCode}
      texts={stepUpTexts(t(state === 'changed' ? 'sheets.signAgain' : 'sheets.sign'))}
    />
  </div>
);

const Signatures = ({ signatures }: Pick<SheetDayView, 'signatures'>) => (
  <ol className="actions" reversed>
    {signatures.map(({ number, name, signedAt, digest, printed, handedOver, destroyed }) => (
      <li key={number} className="actions__item">
        <strong>{t('sheets.signature', { nome: name, ...timesOf(signedAt) })}</strong>
        <span className="actions__reason">
          {sumOf({ printed, handedOver, destroyed, open: 0 })} ·{' '}
          <Mono>{t('sheets.digest', { impronta: digest.slice(0, 16) })}</Mono>
        </span>
      </li>
    ))}
  </ol>
);

/** What was signed, what changed since, and the signature that is due. */
export const SignPanel = (props: Props) => {
  const { view, state } = props;
  const { signature, counts } = view;
  return (
    <Panel title={t('sheets.signatures')}>
      <div className="stack">
        {state === 'changed' && signature && (
          <Advice tone="danger">
            {t('sheets.changed', {
              ...timesOf(signature.signedAt),
              prima: sumOf({ ...signature, open: 0 }),
              adesso: sumOf(counts),
            })}
          </Advice>
        )}
        {state !== 'signed' && (balances(counts) ? <Sign {...props} /> : <p>{t('sheets.notYet')}</p>)}
        {view.signatures.length > 0 && <Signatures signatures={view.signatures} />}
      </div>
    </Panel>
  );
};
