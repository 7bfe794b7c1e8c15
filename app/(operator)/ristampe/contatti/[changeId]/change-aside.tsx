// SPDX-License-Identifier: AGPL-3.0-or-later
import { SayPanel } from '@/components/layout/say-panel';
import { Facts } from '@/components/ui/facts';
import { Mono } from '@/components/ui/mono';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import { t } from '@/app/texts';
import { type ChangeView } from '@/lib/contact-change/change-view';
import { CHANGE_TONES } from '@/app/contact-change-tones';

const knownOf = ({ email, mobile }: ChangeView['card']['knownContacts']) => {
  const known = [email, mobile].filter((contact) => contact !== null);
  if (known.length === 0) return t('reprint.noKnownContacts');
  return known.map((contact) => (
    <div key={contact}>
      <Mono>{contact}</Mono>
    </div>
  ));
};

/** Beside the path: the card, what the service knows of its contacts, what to say. */
export const ChangeAside = ({ change }: { change: ChangeView }) => {
  const { holder, codiceFiscale, cardSerial, card, status } = change;
  const { name: comune, province: provincia } = card.issuingMunicipality;
  return (
    <aside className="stack" aria-label={t('contactChange.knownTitle')}>
      <Panel
        title={t('contactChange.knownTitle')}
        meta={<StatusBadge tone={CHANGE_TONES[status]}>{t(`contactChange.status.${status}`)}</StatusBadge>}
      >
        <Facts
          items={[
            { term: t('reprint.holder'), value: <strong>{holder}</strong> },
            {
              term: t('reprint.codiceFiscale'),
              value: <Mono groups={[3, 3, 5, 4, 1]}>{codiceFiscale}</Mono>,
            },
            {
              term: t('reprint.number'),
              value: (
                <Mono strong groups={[2, 5, 2]}>
                  {cardSerial}
                </Mono>
              ),
            },
            { term: t('reprint.issuedBy'), value: t('reprint.issuer', { comune, provincia }) },
            { term: t('contactChange.knownContacts'), value: knownOf(card.knownContacts) },
          ]}
        />
      </Panel>
      <SayPanel>{t('contactChange.say')}</SayPanel>
    </aside>
  );
};
