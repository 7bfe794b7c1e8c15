// SPDX-License-Identifier: AGPL-3.0-or-later
import { PaymentRows } from '@/components/accounting/payment-rows';
import { Panel } from '@/components/ui/panel';
import { t } from '@/app/texts';
import { type Accounts, type Difference } from '@/lib/accounting/accounts';
import { type BookedPayment } from '@/lib/cie-request/payment';
import { formatMoney } from '@/lib/i18n/format';
import { formatCivilDate } from '@/lib/kernel/civil-date';

const whyDifferent = ({ payment, kind, expectedCents }: Difference): string =>
  t(`accounting.difference.${kind}`, {
    data: payment.paidOn ? formatCivilDate(payment.paidOn) : '',
    atteso: formatMoney(expectedCents),
    importo: formatMoney(payment.cents),
  });

const whyCancelled = ({ cancelledOn, registeredOn }: BookedPayment): string =>
  [
    t('accounting.cancelledOn', { data: cancelledOn ? formatCivilDate(cancelledOn) : '' }),
    t('accounting.registeredOn', { data: formatCivilDate(registeredOn) }),
  ].join(', ');

/** Payments that somebody should look at one by one: differences, exempt cards, cancelled requests. */
export const NotesOnPayments = ({ accounts }: { accounts: Accounts }) => {
  const { differences, exempt, cancelled } = accounts;
  return (
    <>
      {differences.length > 0 && (
        <Panel title={t('accounting.differences')} tone="warning" flush>
          <PaymentRows
            caption={t('accounting.differences')}
            rows={differences.map((difference) => ({
              payment: difference.payment,
              why: whyDifferent(difference),
            }))}
          />
        </Panel>
      )}
      {exempt.length > 0 && (
        <Panel title={t('accounting.exempt')} flush>
          <PaymentRows
            caption={t('accounting.exempt')}
            rows={exempt.map((payment) => ({
              payment,
              why: payment.exemption ?? t('accounting.exemptFree'),
            }))}
          />
        </Panel>
      )}
      {cancelled.length > 0 && (
        <Panel
          title={
            <span>
              {t('accounting.cancelled')}
              <span className="panel__sub">{t('accounting.cancelledText')}</span>
            </span>
          }
          flush
        >
          <PaymentRows
            caption={t('accounting.cancelled')}
            rows={cancelled.map((payment) => ({ payment, why: whyCancelled(payment) }))}
          />
        </Panel>
      )}
    </>
  );
};
