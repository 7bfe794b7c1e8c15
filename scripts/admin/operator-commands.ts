// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseArgs } from 'node:util';
import { invitationSchema, parseLoginName, rolesSchema } from '@/lib/access/invitation';
import { type Role } from '@/lib/access/permission';
import { changeRoles } from '@/lib/access/server/change-roles';
import { disableOperator } from '@/lib/access/server/disable-operator';
import { inMunicipality } from '@/lib/access/server/in-municipality';
import { inviteOperator, type IssuedInvite } from '@/lib/access/server/invite-operator';
import { listOperators, type OperatorState } from '@/lib/access/server/list-operators';
import { resetFactor } from '@/lib/access/server/reset-factor';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { ok } from '@/lib/kernel/result';
import { env } from '@/lib/platform/env';
import { type Command, type Outcome, refuse } from './outcome';

const ROLE_SENTENCE =
  'scegliere fra clerk (operatore), supervisor (responsabile), security-officer (sicurezza degli accessi), auditor (controllo), separati da virgole.';
const LOGIN_SENTENCE =
  'Il nome dell’operatore si scrive nome@comune, in minuscolo, per esempio e.marchetti@borgo-san-quirino.';

type ErrorKind = 'municipality-unknown' | 'operator-unknown' | 'login-taken' | 'code-taken';

const SENTENCES: Record<ErrorKind, string> = {
  'municipality-unknown': 'Nessun Comune ha questo nome breve: controllare la parte dopo la chiocciola.',
  'operator-unknown': 'Nessun operatore ha questo nome: operator list COMUNE li mostra tutti.',
  'login-taken': 'Questo nome è già di un operatore: per dargli un nuovo codice, factor reset NOME@COMUNE.',
  'code-taken': 'Questo codice operatore è già usato: sceglierne un altro con --code.',
};

const STATES: Record<OperatorState, string> = {
  active: 'attivo',
  invited: 'invitato',
  'no-factors': 'senza accesso (codice scaduto)',
  disabled: 'disattivato',
};

const refuseFor = ({ kind }: { kind: ErrorKind }): Outcome => refuse(SENTENCES[kind]);

const rolesOf = (text: string | undefined): Role[] | null => {
  const parsed = rolesSchema.safeParse((text ?? '').split(',').map((role) => role.trim()));
  return parsed.success ? parsed.data : null;
};

const inviteLines = ({ code, expiresAt }: IssuedInvite): string[] => [
  `Codice di primo accesso: ${code.reveal()}`,
  `Vale fino al ${formatDay(expiresAt)} alle ${formatTime(expiresAt)} e una volta sola, su ${env().publicOrigin}/primo-accesso.`,
  'Consegnarlo di persona: non viene mostrato di nuovo.',
];

const optionsOf = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { name: { type: 'string' }, code: { type: 'string' }, role: { type: 'string' } },
    });
  } catch {
    return null;
  }
};

const invite = async (args: readonly string[]): Promise<Outcome> => {
  const given = optionsOf(args);
  if (!given || given.positionals.length !== 1)
    return refuse(
      'Si scrive: operator invite NOME@COMUNE --name "Nome Cognome" --code BSQ-021 --role clerk[,supervisor]',
    );
  const name = parseLoginName(given.positionals[0] ?? '');
  if (!name) return refuse(LOGIN_SENTENCE);
  const roles = rolesOf(given.values.role);
  if (!roles) return refuse(`Il ruolo di --role manca o non esiste: ${ROLE_SENTENCE}`);
  const { name: displayName, code } = given.values;
  const parsed = invitationSchema.safeParse({ login: name.login, displayName, code, roles });
  if (!parsed.success)
    return refuse(
      parsed.error.issues[0]?.path[0] === 'code'
        ? 'Il codice di --code manca o ha un’altra forma: lettere maiuscole, trattino, cifre, per esempio BSQ-021.'
        : 'Il nome di --name manca o ha caratteri che non si possono stampare: scrivere "Nome Cognome".',
    );
  const done = await inMunicipality(name.slug, (tenant) => inviteOperator(tenant, parsed.data));
  if (!done.ok) return refuseFor(done.error);
  return ok([
    `Invito per ${parsed.data.displayName} (${name.login}@${name.slug}, ${parsed.data.code}, ${roles.join(', ')}).`,
    ...inviteLines(done.value),
  ]);
};

const reset = async ([login = '']: readonly string[]): Promise<Outcome> => {
  const name = parseLoginName(login);
  if (!name) return refuse(LOGIN_SENTENCE);
  const done = await inMunicipality(name.slug, (tenant) => resetFactor(tenant, name.login));
  if (!done.ok) return refuseFor(done.error);
  return ok([
    `Password e app dei codici di ${name.login}@${name.slug} non valgono più, le sessioni sono chiuse.`,
    ...inviteLines(done.value),
  ]);
};

const disable = async ([login = '']: readonly string[]): Promise<Outcome> => {
  const name = parseLoginName(login);
  if (!name) return refuse(LOGIN_SENTENCE);
  const done = await inMunicipality(name.slug, (tenant) => disableOperator(tenant, name.login));
  if (!done.ok) return refuseFor(done.error);
  return ok([
    `${name.login}@${name.slug} non entra più (sessioni chiuse: ${done.value.endedSessions}). Per riammetterlo: factor reset.`,
  ]);
};

const setRoles = async ([login = '', text]: readonly string[]): Promise<Outcome> => {
  const name = parseLoginName(login);
  if (!name) return refuse(LOGIN_SENTENCE);
  const roles = rolesOf(text);
  if (!roles) return refuse(`I ruoli mancano o non esistono: ${ROLE_SENTENCE}`);
  const done = await inMunicipality(name.slug, (tenant) => changeRoles(tenant, name.login, roles));
  if (!done.ok) return refuseFor(done.error);
  return ok([
    `${name.login}@${name.slug}: ${done.value.before.join(', ')} → ${roles.join(', ')}, da subito.`,
  ]);
};

const list = async ([slug]: readonly string[]): Promise<Outcome> => {
  if (!slug) return refuse('Manca il Comune: operator list COMUNE.');
  const done = await inMunicipality(slug, async (tenant) => ok(await listOperators(tenant)));
  if (!done.ok) return refuseFor(done.error);
  const rows = done.value.map(
    ({ login, displayName, code, roles, state }) =>
      `${login}@${slug}  ${displayName}  ${code}  ${roles.join(', ')}  ${STATES[state]}`,
  );
  return ok(rows.length > 0 ? rows : ['Nessun operatore: operator invite ne aggiunge uno.']);
};

export const operatorCommands: readonly Command[] = [
  {
    words: 'operator invite',
    takes: 'NOME@COMUNE --name "Nome Cognome" --code BSQ-021 --role clerk[,supervisor]',
    does: 'aggiunge un operatore e dà il suo codice di primo accesso',
    run: invite,
  },
  { words: 'operator list', takes: 'COMUNE', does: 'elenca gli operatori', run: list },
  { words: 'operator disable', takes: 'NOME@COMUNE', does: 'toglie l’accesso, da subito', run: disable },
  {
    words: 'factor reset',
    takes: 'NOME@COMUNE',
    does: 'azzera password e app dei codici, dà un nuovo codice di primo accesso',
    run: reset,
  },
  { words: 'role set', takes: 'NOME@COMUNE RUOLI', does: 'cambia i ruoli', run: setRoles },
];
