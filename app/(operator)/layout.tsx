// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { SessionClock } from '@/components/access/session-clock';
import { CommandPalette } from '@/components/keys/command-palette';
import { KeySheet } from '@/components/keys/key-sheet';
import { placeLetters } from '@/components/keys/key-table';
import { PageFrame } from '@/components/layout/page-frame';
import { PlacesBar } from '@/components/layout/places-bar';
import { PracticeBand } from '@/components/layout/practice-band';
import { SignOutButton } from '@/components/layout/sign-out-button';
import { SlimHeader } from '@/components/layout/slim-header';
import { ScanListener } from '@/components/scan/scan-listener';
import { type Operator } from '@/lib/access/operator';
import { can, type Permission } from '@/lib/access/permission';
import { currentSession } from '@/lib/access/server/current-session';
import { authorise } from '@/lib/access/server/session';
import { IDLE_MINUTES, WARNING_MINUTES } from '@/lib/access/session-rules';
import { env } from '@/lib/platform/env';
import { signOutAction } from '@/app/accedi/actions';
import { unlockAction } from '@/app/sblocca/actions';
import { SiteFooter } from '@/app/site-footer';
import { t } from '@/app/texts';
import { UnreadLine } from './avvisi/unread-line';
import { HeaderSearch } from './header-search';
import { scanAction } from './scansione/actions';
import { WeatherBar } from './weather-bar';

const PLACES: readonly {
  href: keyof typeof placeLetters;
  key: Parameters<typeof t>[0];
  permission: Permission;
}[] = [
  { href: '/', key: 'menu.home', permission: 'work-requests' },
  { href: '/richieste', key: 'menu.requests', permission: 'read-requests' },
  { href: '/ristampe', key: 'menu.reprints', permission: 'reprint-codes' },
  { href: '/modulistica', key: 'menu.forms', permission: 'print-forms' },
  { href: '/supervisione', key: 'menu.supervision', permission: 'supervise' },
];

const lettersWithout = ({ roles }: Operator): string[] =>
  PLACES.flatMap(({ href, permission }) => (can(roles, permission) ? [] : [`Alt+${placeLetters[href]}`]));

const municipalityOf = (operator: Operator): string =>
  operator.municipalitySecondName
    ? `${operator.municipalityName} – ${operator.municipalitySecondName}`
    : operator.municipalityName;

const roleWords = ({ roles, standsInFor }: Operator): string =>
  standsInFor ? t('standIn.header', { nome: standsInFor }) : t(`role.${roles[0] ?? 'clerk'}`);

const Header = ({ operator }: { operator: Operator }) => {
  const places = PLACES.filter(({ permission }) => can(operator.roles, permission));
  return (
    <>
      <SlimHeader
        municipality={{
          name: t('frame.municipality', { comune: municipalityOf(operator) }),
          url: '/note/comune',
        }}
        externalHint=""
        operator={`${operator.displayName} · ${roleWords(operator)}`}
        counter={<a href="/postazione">{operator.counterName}</a>}
        session={
          <SessionClock
            idleMinutes={IDLE_MINUTES}
            warningMinutes={WARNING_MINUTES}
            unlock={unlockAction}
            texts={{
              left: t('access.idleLeft', { n: 99 }).replace('99', '{n}'),
              leftOne: t('access.idleLeft', { n: 1 }),
              warning: t('access.warning', { n: IDLE_MINUTES - WARNING_MINUTES }),
              stay: t('access.stay'),
              lockedTitle: t('access.lockedTitle'),
              lockedText: t('access.lockedText', { n: IDLE_MINUTES, nome: operator.displayName }),
              password: t('access.password'),
              unlock: t('access.unlock'),
              enterKey: t('key.enter'),
            }}
          />
        }
      >
        <form action={signOutAction}>
          <SignOutButton label={t('frame.signOut')} />
        </form>
      </SlimHeader>
      <PlacesBar
        brand={{ name: t('frame.product'), href: '/' }}
        label={t('frame.places')}
        menu={t('frame.menu')}
        places={places.map(({ href, key }) => ({ href, label: t(key), letter: placeLetters[href] }))}
        search={can(operator.roles, 'read-requests') ? <HeaderSearch /> : undefined}
        commands={<CommandPalette />}
      />
    </>
  );
};

/** The frame of every page behind sign-in. It shows who works where; it guards nothing, the pages do. */
export default async function OperatorLayout({ children }: { children: ReactNode }) {
  const session = await currentSession();
  if (session.state !== 'live') return children;
  const own = authorise(session, 'use-portal');
  const hasHome = authorise(session, 'work-requests') !== null;
  return (
    <PageFrame
      skip={{ label: t('frame.menu'), toMain: t('frame.skipToContent'), toFooter: t('frame.legal') }}
      band={env().practice && <PracticeBand text={t('frame.practice')} />}
      header={<Header operator={session.operator} />}
      weather={
        <>
          {own && <WeatherBar authorised={own} />}
          {own && !hasHome && <UnreadLine authorised={own} />}
        </>
      }
      footer={<SiteFooter guides keys={<KeySheet without={lettersWithout(session.operator)} />} />}
    >
      {children}
      {can(session.operator.roles, 'read-requests') && <ScanListener action={scanAction} />}
    </PageFrame>
  );
}
