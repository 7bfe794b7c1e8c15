// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { SignInForm } from '@/components/access/sign-in-form';
import { Columns } from '@/components/layout/columns';
import { Emblem } from '@/components/layout/emblem';
import { Panel } from '@/components/ui/panel';
import { RowList, type RowColumn, type RowItem } from '@/components/ui/row-list';
import { listPracticeOperators, type PracticeOperator } from '@/lib/access/server/sign-in-practice';
import { BarePage } from '@/app/bare-page';
import { t } from '@/app/texts';
import { signInAction, signInPracticeAction } from './actions';

export const metadata: Metadata = { title: t('access.title') };

const entryOf = (operator: PracticeOperator, back: string): RowItem => ({
  id: operator.login,
  cells: {
    name: (
      <>
        <b className="ink">{operator.displayName}</b>
        <br />
        <span className="muted small">{t(`role.${operator.role}`)}</span>
      </>
    ),
    municipality: operator.municipality,
    enter: (
      <form action={signInPracticeAction}>
        <input type="hidden" name="login" value={operator.login} />
        <input type="hidden" name="back" value={back} />
        <button
          type="submit"
          className="link-button"
          aria-label={t('access.practiceEnterAs', { nome: operator.displayName })}
        >
          <b>{t('access.practiceEnter')}</b>
        </button>
      </form>
    ),
  },
});

const columns: readonly RowColumn[] = [
  { key: 'name', label: t('role.clerk') },
  { key: 'municipality', label: t('access.municipality'), kind: 'quiet' },
  { key: 'enter', label: t('access.practiceEnter'), kind: 'last' },
];

const Practice = ({ operators, back }: { operators: PracticeOperator[]; back: string }) => (
  <div>
    <h2 className="big-question">{t('access.practice')}</h2>
    <p>{t('access.practiceText')}</p>
    <Panel flush>
      <RowList
        caption={t('access.practice')}
        hideHead
        columns={columns}
        rows={operators.map((operator) => entryOf(operator, back))}
      />
    </Panel>
    <p className="muted small spaced-small">{t('access.practiceFoot')}</p>
  </div>
);

/** Sign-in; in practice also the invented operators. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<{ da?: string }> }) {
  const back = (await searchParams).da ?? '/';
  const operators = await listPracticeOperators();
  return (
    <BarePage>
      <Columns kind="sign-in">
        <Panel>
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
            <p>
              <a href="/primo-accesso">{t('firstAccess.link')}</a>
            </p>
          </details>
        </Panel>
        {operators.length > 0 && <Practice operators={operators} back={back} />}
      </Columns>
    </BarePage>
  );
}
