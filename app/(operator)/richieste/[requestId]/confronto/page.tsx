// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { JudgeForm } from '@/components/cie-request/judge-form';
import { PageHead } from '@/components/layout/page-head';
import { Advice } from '@/components/ui/advice';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { ReviewTable } from '@/components/ui/review-table';
import { page } from '@/app/guard';
import { nameOf, statusWord } from '@/app/request-texts';
import { t } from '@/app/texts';
import { needsReason } from '@/lib/cie-request/look-alike';
import { type ComparedSide, comparePeople, type Comparison } from '@/lib/cie-request/server/compare-people';
import { formatDay } from '@/lib/i18n/format';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { isUuid } from '@/lib/kernel/identifiers';
import { judgeAction, samePersonAction } from './actions';

export const metadata: Metadata = { title: t('likes.title') };

const ROWS: readonly { id: string; name: string; of: (side: ComparedSide) => string }[] = [
  { id: 'surname', name: t('field.person.surname'), of: ({ surname }) => surname },
  { id: 'givenName', name: t('field.person.givenName'), of: ({ givenName }) => givenName },
  {
    id: 'birthDate',
    name: t('field.person.birthDate'),
    of: ({ birthDate }) => (birthDate ? formatCivilDate(birthDate) : ''),
  },
  { id: 'code', name: t('field.person.codiceFiscale'), of: ({ codiceFiscale }) => codiceFiscale },
  { id: 'street', name: t('field.residence.streetName'), of: ({ street }) => street },
  { id: 'number', name: t('likes.row.number'), of: ({ requestNumber }) => requestNumber ?? '' },
  { id: 'status', name: t('likes.row.status'), of: ({ status }) => statusWord(status) },
  { id: 'opened', name: t('likes.row.opened'), of: ({ openedAt }) => formatDay(openedAt) },
  { id: 'serial', name: t('likes.row.serial'), of: ({ cardSerial }) => cardSerial ?? '' },
];

/** What belongs to the person; the rest belongs to the request and always differs. */
const OF_PERSON = ['surname', 'givenName', 'birthDate', 'code', 'street'];

const Sides = ({ own, other }: { own: ComparedSide; other: ComparedSide }) => (
  <ReviewTable
    caption={t('likes.title')}
    heads={{
      name: t('likes.row.name'),
      next: t('likes.this'),
      previous: t('likes.other'),
      outcome: null,
    }}
    rows={ROWS.map(({ id, name, of }) => {
      const [here, there] = [of(own), of(other)];
      const compared = OF_PERSON.includes(id) && here !== '' && there !== '';
      return {
        id,
        name,
        next: here || t('value.notGiven'),
        previous: there || t('value.notGiven'),
        outcome: compared ? t(here === there ? 'likes.equal' : 'likes.differs') : undefined,
      };
    })}
  />
);

type OneProps = { own: ComparedSide; one: Comparison['others'][number]; back: string };

const One = ({ own, one: { like, side }, back }: OneProps) => (
  <Panel
    title={nameOf(side)}
    flush
    tone={needsReason(like) ? 'danger' : 'plain'}
    foot={
      <JudgeForm
        requestId={own.id}
        otherId={side.id}
        back={back}
        likeness={like.likeness}
        action={judgeAction}
        same={samePersonAction}
      />
    }
  >
    {needsReason(like) && (
      <div className="panel__body">
        <Advice tone="danger">{t('likes.inProduction')}</Advice>
      </div>
    )}
    <Sides own={own} other={side} />
  </Panel>
);

/** This request beside those that may be of the same person, until each is answered. */
export default page('work-requests', async ({ authorised, params, search }) => {
  const requestId = params.requestId ?? '';
  if (!isUuid(requestId)) notFound();
  const back = search.da === 'controllo' ? 'controllo' : 'dati';
  const compared = await comparePeople(authorised, requestId);
  if (!compared.ok && compared.error.kind === 'not-found') notFound();
  if (!compared.ok) redirect(`/richieste/${requestId}`);
  const { own, others } = compared.value;
  if (others.length === 0) redirect(`/richieste/${requestId}/${back}`);
  return (
    <>
      <PageHead
        title={t('likes.title')}
        sub={t('likes.sub')}
        actions={
          <LinkButton
            href={`/richieste/${requestId}/dati`}
            icon="arrow-left"
            size="small"
            shortcut={{ key: 'Escape', cap: t('key.escape') }}
          >
            {t('review.back')}
          </LinkButton>
        }
      />
      <div className="stack">
        {others.map((one) => (
          <One key={one.side.id} own={own} one={one} back={back} />
        ))}
      </div>
    </>
  );
});
