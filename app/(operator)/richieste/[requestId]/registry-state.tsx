// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { RegistryAdvice } from '@/components/registry/registry-advice';
import { Advice } from '@/components/ui/advice';
import { Panel } from '@/components/ui/panel';
import { t } from '@/app/texts';
import { type RegistryCheck } from '@/lib/cie-request/registry-check';
import { type RequestPage } from '@/lib/cie-request/server/get-request';
import { formatDay, formatTime } from '@/lib/i18n/format';

const whenOf = (at: Date) => ({ data: formatDay(at), ora: formatTime(at) });

const Outcome = ({ check, isCurrent }: { check: RegistryCheck; isCurrent: boolean }): ReactNode => {
  switch (check.state) {
    case 'waiting':
      return <Advice icon="clock">{t('registry.state.waiting', { ora: formatTime(check.since) })}</Advice>;
    case 'refused':
      return <RegistryAdvice problem={check.problem} code={check.code} />;
    case 'agrees':
      return isCurrent ? (
        <Advice tone="success">{t('registry.state.agrees', whenOf(check.at))}</Advice>
      ) : (
        <Advice tone="info">{t('registry.state.taken', whenOf(check.at))}</Advice>
      );
    case 'differs':
      return (
        <Advice>
          {t('registry.state.differs', whenOf(check.at))}{' '}
          {check.fields.map((name) => t(`field.${name}` as Parameters<typeof t>[0])).join(', ')}.
        </Advice>
      );
  }
};

/** What the population register said of the person of a request, or that it still will. */
export const RegistryState = ({ request }: { request: RequestPage }): ReactNode =>
  request.registry && (
    <Panel id="anagrafe" title={t('registry.panel')}>
      <Outcome check={request.registry} isCurrent={request.registry.draftVersion === request.draftVersion} />
    </Panel>
  );
