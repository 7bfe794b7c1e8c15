// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { BarePage } from '@/app/bare-page';
import { t } from '@/app/texts';
import { Advice } from '@/components/ui/advice';
import { Facts } from '@/components/ui/facts';
import { Mono } from '@/components/ui/mono';
import { Panel } from '@/components/ui/panel';
import { type ReceiptCheck, type ReceiptStanding } from '@/lib/collection/receipt-check';
import { checkReceipt } from '@/lib/collection/server/check-receipt';
import { formatCivilDate } from '@/lib/kernel/civil-date';

export const metadata: Metadata = { title: t('check.title'), robots: 'noindex' };

const LOOKS: Record<
  ReceiptStanding,
  { tone: 'success' | 'warning' | 'danger'; title: Parameters<typeof t>[0] }
> = {
  unsigned: { tone: 'warning', title: 'check.authentic' },
  'in-production': { tone: 'success', title: 'check.authentic' },
  'at-municipality': { tone: 'success', title: 'check.authentic' },
  delivered: { tone: 'success', title: 'check.authentic' },
  corrected: { tone: 'danger', title: 'check.void' },
  closed: { tone: 'danger', title: 'check.void' },
};

const Known = ({ check }: { check: ReceiptCheck }) => {
  const { tone, title } = LOOKS[check.standing];
  return (
    <>
      <Advice tone={tone}>
        <strong>{t(title)}.</strong> {t(`check.standing.${check.standing}`)}
      </Advice>
      <Facts
        items={[
          {
            term: t('check.municipality'),
            value: t('check.municipalityName', { comune: check.municipality }),
          },
          ...(check.registeredOn
            ? [{ term: t('check.day'), value: formatCivilDate(check.registeredOn) }]
            : []),
          {
            term: t('check.code'),
            value: (
              <Mono strong groups={[3, 3]}>
                {check.checkCode}
              </Mono>
            ),
          },
        ]}
      />
      <p>{t('check.compare')}</p>
    </>
  );
};

/** What anybody who holds a receipt may know: whether it is authentic, and how far its card is. Public, without session. */
export default async function CheckPage({ params }: { params: Promise<{ token: string }> }) {
  const check = await checkReceipt(decodeURIComponent((await params).token));
  return (
    <BarePage open>
      <Panel className="panel--roomy measure">
        <div className="stack stack--form">
          <h1>{t('check.title')}</h1>
          {check ? (
            <Known check={check} />
          ) : (
            <Advice tone="danger">
              <strong>{t('check.unknown')}.</strong> {t('check.unknownText')}
            </Advice>
          )}
          <p className="muted small">{t('check.nothingPersonal')}</p>
        </div>
      </Panel>
    </BarePage>
  );
}
