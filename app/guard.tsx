// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { unstable_rethrow } from 'next/navigation';
import { type ReactNode } from 'react';
import { LinkButton } from '@/components/ui/link-button';
import { Refusal } from '@/components/ui/refusal';
import { type Authorised } from '@/lib/access/authorised';
import { type Permission, roleFor } from '@/lib/access/permission';
import { authorisePage } from '@/lib/access/server/guard';
import { errorFields, log } from '@/lib/platform/log';
import { t } from './texts';

type Params = Record<string, string>;
type Search = Record<string, string | string[] | undefined>;
type PageProps = { params: Promise<Params>; searchParams: Promise<Search> };

/** What a guarded page gets: the proof, the parts of its path, and its query (never anything personal). */
export type PageContext<P extends Permission> = { authorised: Authorised<P>; params: Params; search: Search };

const NotAllowed = ({ permission }: { permission: Permission }) => (
  <Refusal
    title={t(`access.belongsTo.${roleFor(permission)}`)}
    actions={<LinkButton href="/">{t('action.backHome')}</LinkButton>}
  >
    {t('access.deniedText')}
  </Refusal>
);

/** The municipality has not decided everything yet: who decides, and where. */
const NotDecided = () => (
  <Refusal
    title={t('setup.closedTitle')}
    actions={<LinkButton href="/supervisione/impostazioni">{t('setup.title')}</LinkButton>}
  >
    {t('setup.closedText')}
  </Refusal>
);

/** What was not expected: one sentence with a number for the assistance, in the page's frame, also without JavaScript. */
const Unexpected = ({ error }: { error: unknown }) => {
  const correlationId = randomUUID();
  log.error('page-failed', { correlationId, ...errorFields(error) });
  return (
    <Refusal
      icon="error"
      title={t('state.unexpectedTitle')}
      actions={<LinkButton href="/">{t('action.backHome')}</LinkButton>}
    >
      {t('unexpected', { correlazione: correlationId })}
    </Refusal>
  );
};

/** The only door of pages: without a live session to sign-in and back, without the permission a page that says who can. */
export const page =
  <P extends Permission>(permission: P, render: (context: PageContext<P>) => Promise<ReactNode>) =>
  async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
    const authorised = await authorisePage(permission);
    if (authorised === 'denied') return <NotAllowed permission={permission} />;
    if (authorised === 'undecided') return <NotDecided />;
    const context = { authorised, params: await params, search: await searchParams };
    try {
      return await render(context);
    } catch (error) {
      unstable_rethrow(error);
      return <Unexpected error={error} />;
    }
  };
