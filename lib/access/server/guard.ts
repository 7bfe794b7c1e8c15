// SPDX-License-Identifier: AGPL-3.0-or-later
import { redirect } from 'next/navigation';
import { type Authorised } from '@/lib/access/authorised';
import { isOwnOrigin } from '@/lib/access/origin';
import { can, type Permission } from '@/lib/access/permission';
import { env } from '@/lib/platform/env';
import { errorFields, log } from '@/lib/platform/log';
import { carryForm } from './carry-form';
import { currentPath, currentSession, currentToken, isCurrentOriginOwn, isScripted } from './current-session';
import { authorise, lookUpSession, recordDenial, type Session } from './session';

/** How an action ends when it may not run: the page keeps what was typed and says what to do. */
export type AccessRefusal = { access: 'ended' | 'locked' | 'denied' | 'undecided' | 'foreign' };

const problem = (status: number, title: string): Response =>
  Response.json(
    { type: 'about:blank', title, status },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  );

const refusalOf = async <P extends Permission>(
  session: Session,
  permission: P,
): Promise<AccessRefusal | { authorised: Authorised<P> }> => {
  if (session.state === 'locked') return { access: 'locked' };
  if (session.state !== 'live') return { access: 'ended' };
  const authorised = authorise(session, permission);
  if (authorised) return { authorised };
  if (can(session.operator.roles, permission)) return { access: 'undecided' };
  await recordDenial(session.operator, permission);
  return { access: 'denied' };
};

/** For pages: the proof, or why there is none; without a live session the browser goes to sign-in or unlock and back. */
export const authorisePage = async <P extends Permission>(
  permission: P,
): Promise<Authorised<P> | 'denied' | 'undecided'> => {
  const outcome = await refusalOf(await currentSession(), permission);
  if ('authorised' in outcome) return outcome.authorised;
  const back = encodeURIComponent(await currentPath());
  if (outcome.access === 'ended') redirect(`/accedi?da=${back}`);
  if (outcome.access === 'locked') redirect(`/sblocca?da=${back}`);
  return outcome.access === 'undecided' ? 'undecided' : 'denied';
};

/** What a plain post of a form loses its session over is carried over the sign-in when `carries` is set. */
type ActionOptions = { carries?: boolean };

/** Sends a post without JavaScript to sign-in or unlock and back; a script gets the refusal and keeps what is typed itself. */
const comeBack = async (access: 'ended' | 'locked', form: FormData): Promise<void> => {
  if (await isScripted()) return;
  const back = await currentPath();
  await carryForm(await currentToken(), back, form);
  redirect(`${access === 'ended' ? '/accedi' : '/sblocca'}?da=${encodeURIComponent(back)}`);
};

/**
 * The only door of server actions: exact origin, live session, permission, then the handler. Usable with `useActionState`:
 * the state is the handler's, or a refusal.
 */
export const action =
  <P extends Permission, S>(
    permission: P,
    handler: (context: { authorised: Authorised<P>; form: FormData }) => Promise<S>,
    options: ActionOptions = {},
  ) =>
  async (_previous: unknown, form: FormData): Promise<S | AccessRefusal> => {
    if (!(await isCurrentOriginOwn())) return { access: 'foreign' };
    const outcome = await refusalOf(await lookUpSession(await currentToken(), true), permission);
    if ('authorised' in outcome) return handler({ authorised: outcome.authorised, form });
    const { access } = outcome;
    if (options.carries && (access === 'ended' || access === 'locked')) await comeBack(access, form);
    return outcome;
  };

/** The same door for plain forms without a state: a refusal sends the browser to sign-in, to unlock, or home. */
export const formAction =
  <P extends Permission>(
    permission: P,
    handler: (context: { authorised: Authorised<P>; form: FormData }) => Promise<void>,
  ) =>
  async (form: FormData): Promise<void> => {
    const refusal = await action(permission, handler)(null, form);
    if (refusal?.access === 'locked') redirect('/sblocca');
    if (refusal) redirect(refusal.access === 'ended' ? '/accedi' : '/');
  };

type RouteContext = { params: Promise<Record<string, string>> };
type RouteHandler<P extends Permission> = (context: {
  authorised: Authorised<P>;
  request: Request;
  params: Record<string, string>;
}) => Promise<Response>;

const STATUS_OF: Record<AccessRefusal['access'], [number, string]> = {
  ended: [401, 'Sessione scaduta'],
  locked: [423, 'Sessione sospesa'],
  denied: [403, 'Azione non permessa'],
  undecided: [409, 'Il Comune non ha ancora deciso le sue impostazioni'],
  foreign: [403, 'Richiesta rifiutata'],
};

/** The only door of route handlers; what is not expected becomes a problem with a correlation id and a log line. */
export const route =
  <P extends Permission>(permission: P, handler: RouteHandler<P>) =>
  async (request: Request, context: RouteContext): Promise<Response> => {
    if (!isOwnOrigin(request.method, request.headers, env().publicOrigin))
      return problem(...STATUS_OF.foreign);
    const outcome = await refusalOf(await lookUpSession(await currentToken(), true), permission);
    if (!('authorised' in outcome)) return problem(...STATUS_OF[outcome.access]);
    try {
      return await handler({ authorised: outcome.authorised, request, params: await context.params });
    } catch (error) {
      const correlationId = crypto.randomUUID();
      log.error('route-failed', { correlationId, method: request.method, ...errorFields(error) });
      return problem(500, `Qualcosa non ha funzionato. Numero per l'assistenza: ${correlationId}`);
    }
  };
