// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { SignInForm } from '@/components/access/sign-in-form';
import { Columns } from '@/components/layout/columns';
import { Emblem } from '@/components/layout/emblem';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { listPracticeOperators, type PracticeOperator } from '@/lib/access/server/sign-in-practice';
import { BarePage } from '@/app/bare-page';
import { t } from '@/app/texts';
import { signInAction, signInPracticeAction } from './actions';

export const metadata: Metadata = { title: t('access.title') };

const PracticeEntry = ({ operator, back }: { operator: PracticeOperator; back: string }) => (
  <li className="practice-entry">
    <form action={signInPracticeAction} className="practice-entry__row">
      <input type="hidden" name="login" value={operator.login} />
      <input type="hidden" name="back" value={back} />
      <span>
        <strong>{operator.displayName}</strong>
        <br />
        {t(`role.${operator.role}`)}
      </span>
      <span>{operator.municipality}</span>
      <Button
        type="submit"
        variant="plain"
        size="row"
        aria-label={t('access.practiceEnterAs', { nome: operator.displayName })}
      >
        {t('access.practiceEnter')}
      </Button>
    </form>
  </li>
);

const Practice = ({ operators, back }: { operators: PracticeOperator[]; back: string }) => (
  <section className="stack">
    <h2>{t('access.practice')}</h2>
    <p>{t('access.practiceText')}</p>
    <ul className="practice-entries">
      {operators.map((operator) => (
        <PracticeEntry key={operator.login} operator={operator} back={back} />
      ))}
    </ul>
    <p className="field__hint">{t('access.practiceFoot')}</p>
  </section>
);

/** Sign-in; in practice also the invented operators. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<{ da?: string }> }) {
  const back = (await searchParams).da ?? '/';
  const operators = await listPracticeOperators();
  return (
    <BarePage>
      <Columns kind="sign-in">
        <Panel ruled={false}>
          <h1 className="sign-in-title">
            <Emblem className="brand__emblem" />
            {t('frame.product')}
          </h1>
          <SignInForm
            action={signInAction}
            back={back}
            texts={{
              login: t('access.login'),
              loginHint: t('access.loginHint'),
              password: t('access.password'),
              code: t('access.code'),
              codeHint: t('access.codeHint'),
              enter: t('access.enter'),
              enterKey: t('key.enter'),
              limits: t('access.limits'),
            }}
          />
          <details className="help">
            <summary>{t('access.help')}</summary>
            <p>{t('access.helpText')}</p>
          </details>
        </Panel>
        {operators.length > 0 && <Practice operators={operators} back={back} />}
      </Columns>
    </BarePage>
  );
}
