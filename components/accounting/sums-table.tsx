// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatMoney } from '@/lib/i18n/format';
import { translatorFor } from '@/lib/i18n/translate';
import { type AccountLine, type Accounts, type Sums } from '@/lib/accounting/accounts';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import './accounting.css';

const t = translatorFor('it');

const Amounts = ({ sums }: { sums: Sums }) => (
  <>
    <td className="sums__amount" data-label={t('accounting.cards')}>
      {sums.cards}
    </td>
    <td className="sums__amount" data-label={t('accounting.paid')}>
      {formatMoney(sums.cents)}
    </td>
    <td className="sums__amount" data-label={t('accounting.state')}>
      {formatMoney(sums.stateCents)}
    </td>
    <td className="sums__amount" data-label={t('accounting.own')}>
      {formatMoney(sums.cents - sums.stateCents)}
    </td>
  </>
);

const Line = ({ line }: { line: AccountLine }) => (
  <tr>
    <td className="rows__cell--time">{formatCivilDate(line.day)}</td>
    <td>{t(`choice.person.reason.${line.reason}`)}</td>
    <td>{t(`choice.payment.method.${line.method}`)}</td>
    <Amounts sums={line} />
  </tr>
);

const Total = ({ label, sums }: { label: string; sums: Sums }) => (
  <tr>
    <th scope="row" colSpan={3}>
      {label}
    </th>
    <Amounts sums={sums} />
  </tr>
);

const negative = ({ cards, cents, stateCents }: Sums): Sums => ({
  cards: -cards,
  cents: -cents,
  stateCents: -stateCents,
});

/** Cards and amounts by day, reason and means, with what was cancelled taken off below. */
export const SumsTable = ({ accounts }: { accounts: Accounts }) => (
  <table className="rows rows--dense sums">
    <caption className="visually-hidden">{t('accounting.lines')}</caption>
    <thead>
      <tr>
        {(['day', 'reason', 'method'] as const).map((key) => (
          <th key={key} scope="col">
            {t(`accounting.${key}`)}
          </th>
        ))}
        {(['cards', 'paid', 'state', 'own'] as const).map((key) => (
          <th key={key} scope="col" className="sums__amount">
            {t(`accounting.${key}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {accounts.lines.map((line) => (
        <Line key={`${line.day} ${line.reason} ${line.method}`} line={line} />
      ))}
    </tbody>
    <tfoot>
      {accounts.cancelled.length > 0 && (
        <>
          <Total label={t('accounting.registered')} sums={accounts.registered} />
          <Total label={t('accounting.reversed')} sums={negative(accounts.reversed)} />
        </>
      )}
      <Total label={t('accounting.totals')} sums={accounts.totals} />
    </tfoot>
  </table>
);
