// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { type ReactNode } from 'react';
import { FirstAccessCard } from '@/components/access/first-access-card';
import { FirstAccessForm } from '@/components/access/first-access-form';
import { Columns } from '@/components/layout/columns';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { type FirstAccess, readFirstAccess } from '@/lib/access/server/first-access-note';
import { totpCardOf } from '@/lib/access/server/totp-secret';
import { BarePage } from '@/app/bare-page';
import { t } from '@/app/texts';
import {
  choosePasswordAction,
  confirmTotpAction,
  finishAction,
  openInviteAction,
  restartAction,
} from './actions';

export const metadata: Metadata = { title: t('access.invite') };

type At<S extends FirstAccess['step']> = Extract<FirstAccess, { step: S }>;

const enterKey = t('key.enter');

const Step = ({ n, title, children }: { n: number; title: string; children: ReactNode }) => (
  <>
    <p className="muted small">{t('firstAccess.step', { n })}</p>
    <h1 className="sign-in-title">{title}</h1>
    {children}
  </>
);

const Restart = () => (
  <form action={restartAction}>
    <Button type="submit" variant="plain">
      {t('firstAccess.again')}
    </Button>
  </form>
);

const Invite = () => (
  <Step n={1} title={t('access.invite')}>
    <p>{t('firstAccess.intro')}</p>
    <FirstAccessForm
      action={openInviteAction}
      fields={[
        {
          name: 'login',
          label: t('access.login'),
          hint: t('access.loginHint'),
          maxLength: 160,
          autoComplete: 'username',
        },
        {
          name: 'invite',
          label: t('access.inviteCode'),
          hint: t('firstAccess.codeHint'),
          maxLength: 60,
          mono: true,
        },
      ]}
      texts={{ submit: t('firstAccess.next'), enterKey }}
    />
  </Step>
);

const Password = ({ state }: { state: At<'password'> }) => (
  <Step n={2} title={t('firstAccess.passwordTitle')}>
    <p>{t('firstAccess.passwordIntro', { nome: state.displayName, comune: state.municipality })}</p>
    <FirstAccessForm
      action={choosePasswordAction}
      fields={[
        {
          name: 'password',
          label: t('access.newPassword'),
          hint: t('access.newPasswordHint'),
          type: 'password',
          maxLength: 128,
          autoComplete: 'new-password',
        },
        {
          name: 'repeated',
          label: t('firstAccess.repeat'),
          type: 'password',
          maxLength: 128,
          autoComplete: 'new-password',
        },
      ]}
      texts={{ submit: t('firstAccess.next'), enterKey }}
    />
    <Restart />
  </Step>
);

const SecondFactor = ({ state }: { state: At<'totp'> }) => (
  <Step n={3} title={t('access.totpTitle')}>
    <p>{t('firstAccess.totpSteps')}</p>
    <FirstAccessCard
      card={totpCardOf(Buffer.from(state.totpSecret, 'base64'), state.login)}
      texts={{ qr: t('firstAccess.qr'), secret: t('firstAccess.secret') }}
    />
    <FirstAccessForm
      action={confirmTotpAction}
      fields={[
        {
          name: 'code',
          label: t('firstAccess.confirm'),
          maxLength: 10,
          inputMode: 'numeric',
          autoComplete: 'one-time-code',
          mono: true,
        },
      ]}
      texts={{ submit: t('firstAccess.activate'), enterKey }}
    />
    <Restart />
  </Step>
);

const Done = () => (
  <>
    <h1 className="sign-in-title">{t('firstAccess.doneTitle')}</h1>
    <p>{t('firstAccess.doneText')}</p>
    <form action={finishAction}>
      <Button type="submit" variant="primary" wide autoFocus>
        {t('firstAccess.toSignIn')}
      </Button>
    </form>
  </>
);

const stepOf = (state: FirstAccess | null): ReactNode => {
  if (state === null) return <Invite />;
  switch (state.step) {
    case 'password':
      return <Password state={state} />;
    case 'totp':
      return <SecondFactor state={state} />;
    case 'done':
      return <Done />;
  }
};

/** First access with a one-time code: password, second factor, active. No session exists before the end. */
export default async function FirstAccessPage() {
  const state = await readFirstAccess();
  return (
    <BarePage>
      <Columns kind="sign-in">
        <Panel key={state?.step ?? 'invite'}>{stepOf(state)}</Panel>
      </Columns>
    </BarePage>
  );
}
