// SPDX-License-Identifier: AGPL-3.0-or-later
import { cardTexts, orderTexts } from '@/components/cie-request/review-rows';
import { RuleList } from '@/components/cie-request/rule-list';
import { Facts } from '@/components/ui/facts';
import { Panel } from '@/components/ui/panel';
import { t } from '@/app/texts';
import { cardFields } from '@/lib/cie-request/review';
import { summaryOf } from '@/lib/cie-request/summary';
import { type RequestPage } from '@/lib/cie-request/server/get-request';
import { translate } from '@/lib/i18n/translate';

type DataPanelProps = { current: NonNullable<RequestPage['current']>; municipality: string };

/** The data of the version in force, as they stand on the card and on the receipt; why it expires that day, and who says so. */
export const DataPanel = ({ current: { data, expiry, decided }, municipality }: DataPanelProps) => {
  const card = cardTexts(data, { municipality, expiry: expiry.date });
  const { delivery, payment } = orderTexts(data, municipality);
  const why = `${translate('it', expiry.why)} · ${expiry.source}`;
  return (
    <Panel id="dati-richiesta" title={t('request.data')}>
      <Facts
        items={[
          ...cardFields.map((field) => ({
            term: t(`row.${field}`),
            value: card[field],
            detail: field === 'expiry' ? why : undefined,
          })),
          { term: t('field.person.reason'), value: t(`choice.person.reason.${data.person.reason}`) },
          { term: t('row.delivery'), value: delivery },
          { term: t('row.payment'), value: payment },
          ...(data.family.role === 'none'
            ? []
            : [
                {
                  term: t('row.family'),
                  value: translate('it', summaryOf('family', data.family, { municipality, locale: 'it' })),
                },
              ]),
          ...(decided.told.length > 0
            ? [{ term: t('rules.title'), value: <RuleList told={decided.told} withSource /> }]
            : []),
        ]}
      />
    </Panel>
  );
};
