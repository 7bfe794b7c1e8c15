// SPDX-License-Identifier: AGPL-3.0-or-later
import { Facts } from '@/components/ui/facts';
import { Panel } from '@/components/ui/panel';
import { t } from '@/app/texts';
import { type Accounts } from '@/lib/accounting/accounts';
import { formatMoney } from '@/lib/i18n/format';
import { type CivilDate, formatCivilDate } from '@/lib/kernel/civil-date';

type StateShareProps = { accounts: Accounts; dueOn: CivilDate; municipality: string };

/** What is poured over to the State for the period, when, and under which words. */
export const StateShare = ({ accounts: { totals, stateCards }, dueOn, municipality }: StateShareProps) => (
  <Panel title={t('accounting.share')}>
    <Facts
      items={[
        { term: t('accounting.paid'), value: formatMoney(totals.cents) },
        {
          term: t('accounting.state'),
          value: <strong>{formatMoney(totals.stateCents)}</strong>,
          detail: `${t('accounting.shareCards', { n: stateCards })}. ${t('accounting.shareDue', { data: formatCivilDate(dueOn) })}`,
        },
        { term: t('accounting.own'), value: formatMoney(totals.cents - totals.stateCents) },
        {
          term: t('accounting.reference'),
          value: t('accounting.referenceText', { comune: municipality, n: stateCards }),
        },
      ]}
    />
  </Panel>
);
