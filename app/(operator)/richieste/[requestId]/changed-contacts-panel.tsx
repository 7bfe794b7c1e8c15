// SPDX-License-Identifier: AGPL-3.0-or-later
import { Facts } from '@/components/ui/facts';
import { Mono } from '@/components/ui/mono';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import { t } from '@/app/texts';
import { type LastChange } from '@/lib/contact-change/change-view';
import { CONTACT_KINDS } from '@/lib/contacts/proof-code';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { CHANGE_TONES } from '@/app/contact-change-tones';

type ChangedContactsPanelProps = { change: LastChange; opens: boolean };

/** The contacts that hold for the card since they were changed at the counter, masked, and whether they are proven. */
export const ChangedContactsPanel = ({ change, opens }: ChangedContactsPanelProps) => {
  const { id, status, contacts, proofs, confirmedAt } = change;
  const [data, ora] = [formatDay(confirmedAt), formatTime(confirmedAt)];
  return (
    <Panel
      title={t('contactChange.ofRequest')}
      meta={<StatusBadge tone={CHANGE_TONES[status]}>{t(`contactChange.status.${status}`)}</StatusBadge>}
    >
      <p className="muted small">{t('contactChange.ofRequestAt', { data, ora })}</p>
      <Facts
        items={CONTACT_KINDS.map((kind) => {
          const proof = proofs[kind];
          return {
            term: t(`contactChange.${kind}`),
            value: contacts[kind] ? <Mono>{contacts[kind]}</Mono> : t('contactChange.noContact'),
            detail: proof ? t(`contactProof.state.${proof}`) : undefined,
          };
        })}
      />
      {opens && (
        <p className="spaced-small">
          <a href={`/ristampe/contatti/${id}`}>{t('contactChange.open')}</a>
        </p>
      )}
    </Panel>
  );
};
