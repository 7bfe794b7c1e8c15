// SPDX-License-Identifier: AGPL-3.0-or-later
import { CheckList } from '@/components/ui/check-list';
import { SayPanel } from '@/components/layout/say-panel';
import { Facts } from '@/components/ui/facts';
import { Mono } from '@/components/ui/mono';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import { t } from '@/app/texts';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { type ReprintView } from '@/lib/reprint/reprint-view';

const contactsOf = ({ email, mobile }: ReprintView['card']['knownContacts']) => {
  const known = [email, mobile].filter((contact) => contact !== null);
  if (known.length === 0) return t('reprint.noKnownContacts');
  return known.map((contact) => (
    <div key={contact}>
      <Mono>{contact}</Mono>
    </div>
  ));
};

const CardFacts = ({ reprint }: { reprint: ReprintView }) => {
  const { card, holder, codiceFiscale, cardSerial } = reprint;
  const { name, province } = card.issuingMunicipality;
  const active = card.state === 'active';
  return (
    <Panel
      title={t('reprint.card')}
      meta={
        <StatusBadge tone={active ? 'success' : 'danger'} icon={active ? 'check' : 'error'}>
          {t(`credentialBackend.cardState.${card.state}`)}
        </StatusBadge>
      }
    >
      <Facts
        items={[
          { term: t('reprint.holder'), value: <strong>{holder}</strong> },
          { term: t('reprint.codiceFiscale'), value: <Mono groups={[3, 3, 5, 4, 1]}>{codiceFiscale}</Mono> },
          {
            term: t('reprint.number'),
            value: (
              <Mono strong groups={[2, 5, 2]}>
                {cardSerial}
              </Mono>
            ),
          },
          { term: t('reprint.expires'), value: formatCivilDate(card.expiresOn) },
          { term: t('reprint.issuedBy'), value: t('reprint.issuer', { comune: name, provincia: province }) },
          { term: t('reprint.knownContacts'), value: contactsOf(card.knownContacts) },
        ]}
      />
    </Panel>
  );
};

const Allowed = ({ scope }: Pick<ReprintView, 'scope'>) => (
  <Panel title={t('reprint.allowed')}>
    <CheckList
      items={[
        {
          id: 'scope',
          text:
            scope?.value === 'any'
              ? t('reprint.scopeAny', { data: formatCivilDate(scope.from) })
              : t('reprint.scopeIssuing'),
        },
      ]}
    />
  </Panel>
);

/** Beside the path: the card, what is allowed, what is always to be said. */
export const ReprintAside = ({ reprint }: { reprint: ReprintView }) => (
  <aside className="stack" aria-label={t('reprint.card')}>
    <CardFacts reprint={reprint} />
    <Allowed scope={reprint.scope} />
    <Panel tone="reminder" title={t('reprint.always')} icon="warning-circle" ruled={false}>
      <p>{t('reprint.alwaysText')}</p>
    </Panel>
    <SayPanel>{t('reprint.say', { quale: reprint.halves ?? 'first' })}</SayPanel>
  </aside>
);
