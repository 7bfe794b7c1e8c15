// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { redirect } from 'next/navigation';
import { UnlockForm } from '@/components/access/unlock-form';
import { Columns } from '@/components/layout/columns';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { signOutAction } from '@/app/accedi/actions';
import { BarePage } from '@/app/bare-page';
import { t } from '@/app/texts';
import { currentSession } from '@/lib/access/server/current-session';
import { IDLE_MINUTES } from '@/lib/access/session-rules';
import { unlockAction } from './actions';

export const metadata: Metadata = { title: t('access.lockedTitle') };

/** The locked counter: the password opens it again, at the same place. */
export default async function UnlockPage({ searchParams }: { searchParams: Promise<{ da?: string }> }) {
  const session = await currentSession();
  const back = (await searchParams).da ?? '/';
  if (session.state === 'live') redirect(/^\/(?![/\\])[\w\-/]*$/.test(back) ? back : '/');
  if (session.state !== 'locked') redirect('/accedi');
  return (
    <BarePage>
      <Columns kind="sign-in">
        <Panel ruled={false}>
          <h1 className="sign-in-title">{t('access.lockedTitle')}</h1>
          <p>{t('access.lockedText', { n: IDLE_MINUTES, nome: session.operator.displayName })}</p>
          <UnlockForm
            action={unlockAction}
            back={back}
            texts={{ password: t('access.password'), unlock: t('access.unlock'), enterKey: t('key.enter') }}
          />
          <form action={signOutAction}>
            <Button type="submit" variant="plain">
              {t('access.notYou')}
            </Button>
          </form>
        </Panel>
      </Columns>
    </BarePage>
  );
}
