// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { costOf, expiryOf } from '@/components/cie-request/card-facts';
import { cardTexts, receiptRows } from '@/components/cie-request/review-rows';
import { ReviewDesk } from '@/components/cie-request/review-desk';
import { PageHead } from '@/components/layout/page-head';
import { SayMenu } from '@/components/layout/say-menu';
import { PhaseTimer } from '@/components/timing/phase-timer';
import { LinkButton } from '@/components/ui/link-button';
import { Mono } from '@/components/ui/mono';
import { Panel } from '@/components/ui/panel';
import { ReviewTable } from '@/components/ui/review-table';
import { StatusBadge } from '@/components/ui/status-badge';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { formatBirthDate } from '@/lib/citizen/birth-date';
import { type CieRequestData } from '@/lib/cie-request/request-data';
import { parseRequest } from '@/lib/cie-request/request-form';
import { countDifferences, reviewRows } from '@/lib/cie-request/review';
import { fullName } from '@/lib/cie-request/summary';
import { type FrozenRequest } from '@/lib/cie-request/frozen-request';
import { findPreviousCard } from '@/lib/cie-request/server/find-previous-card';
import { getDraft } from '@/lib/cie-request/server/get-draft';
import { ageAt, type CivilDate } from '@/lib/kernel/civil-date';
import { formatMoney } from '@/lib/i18n/format';
import { translate } from '@/lib/i18n/translate';
import { isUuid } from '@/lib/kernel/identifiers';
import { LikesAdvice } from '../likes-advice';
import { reviewAction } from './actions';

export const metadata: Metadata = { title: t('review.title') };

const CHANGES = { equal: 'review.equal', changes: 'review.changes', new: 'review.new' } as const;

type ReviewProps = {
  data: CieRequestData;
  expiry: CivilDate;
  fee: string;
  municipality: string;
  /** What was registered under the previous card's number, where it is ours. */
  previous: FrozenRequest | null;
};

const Review = ({ data, expiry, fee, municipality, previous }: ReviewProps) => {
  const old = previous && cardTexts(previous.data, { municipality, expiry: previous.expiry.date });
  const rows = reviewRows(cardTexts(data, { municipality, expiry }), old);
  const number = old ? data.person.previous?.number : undefined;
  return (
    <Panel flush>
      <ReviewTable
        caption={t('review.title')}
        heads={{
          name: t('review.datum'),
          next: t('review.onNew'),
          previous: number === undefined ? undefined : t('review.onOldNumber', { numero: number }),
          outcome: old && countDifferences(rows) > 0 && (
            <StatusBadge tone="warning">{t('review.differences', { n: countDifferences(rows) })}</StatusBadge>
          ),
        }}
        rows={rows.map(({ field, label, onNew, onOld, change }) => ({
          id: field,
          name: translate('it', label),
          next: onNew,
          previous: onOld ?? t('review.oldUnknown'),
          outcome: old && change !== 'unknown' ? t(CHANGES[change]) : undefined,
          differs: change === 'changes',
        }))}
        apart={{
          title: t('review.onReceipt'),
          rows: [...receiptRows(data, municipality), { id: 'fee', name: t('newRequest.costs'), value: fee }],
        }}
      />
    </Panel>
  );
};

const Born = ({ person, today }: { person: CieRequestData['person']; today: CivilDate }) => (
  <>
    {t('review.born', {
      sesso: person.sex,
      data: formatBirthDate({ date: person.birthDate, known: person.birthDateKnown }),
      anni: ageAt(person.birthDate, today),
      luogo: person.birthplace.name,
    })}{' '}
    · <Mono groups={[3, 3, 5, 4, 1]}>{person.codiceFiscale}</Mono>
  </>
);

/** The review with the citizen before sheet 1 is printed; an incomplete draft goes back to the form. */
export default page('work-requests', async ({ authorised, params }) => {
  const requestId = params.requestId ?? '';
  if (!isUuid(requestId)) notFound();
  const draft = await getDraft(authorised, requestId);
  if (!draft.ok && draft.error.kind === 'not-found') notFound();
  if (!draft.ok) redirect(`/richieste/${requestId}`);
  const { values, version, today, municipality, places, photo, likes } = draft.value;
  const context = {
    today,
    photo,
    settings: municipality.settings,
    placesByCode: (code: string) => places.filter(({ belfiore }) => belfiore === code),
  };
  const parsed = parseRequest(values, context);
  const expiry = expiryOf(values, context);
  const cost = costOf(values, context);
  if (!parsed.ok || !('date' in expiry) || !('cents' in cost))
    redirect(`/richieste/${requestId}/dati?errori=1`);
  const { person } = parsed.value;
  const previous =
    person.previous &&
    (await findPreviousCard(authorised, {
      codiceFiscale: person.codiceFiscale,
      cardSerial: person.previous.number,
    }));
  return (
    <>
      <PhaseTimer measure="review" />
      <PageHead
        title={t('review.title')}
        sub={t('review.subtitle')}
        actions={
          <>
            <SayMenu>{t('say.review')}</SayMenu>
            <LinkButton
              href={`/richieste/${requestId}/dati`}
              icon="arrow-left"
              size="small"
              shortcut={{ key: 'Escape', cap: t('key.escape') }}
            >
              {t('review.back')}
            </LinkButton>
          </>
        }
      />
      <div className="stack">
        <LikesAdvice requestId={requestId} likes={likes} from="controllo" />
        <ReviewDesk
          requestId={requestId}
          version={version}
          photo={photo}
          name={fullName(person).toLocaleUpperCase('it')}
          facts={<Born person={person} today={today} />}
          printHint={t('review.printHint', { stampante: authorised.operator.counterName })}
          action={reviewAction}
        />
        <Review
          data={parsed.value}
          expiry={expiry.date}
          fee={`${formatMoney(cost.cents)} · ${translate('it', cost.why)}`}
          municipality={municipality.name}
          previous={previous}
        />
      </div>
    </>
  );
});
