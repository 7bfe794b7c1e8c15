// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { PrintPageButton } from '@/components/cie-request/print-page-button';
import { LinkButton } from '@/components/ui/link-button';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { type AwaitedDocuments, getAwaited } from '@/lib/cie-request/server/get-awaited';
import { formatDay } from '@/lib/i18n/format';
import { isUuid } from '@/lib/kernel/identifiers';
import { systemClock } from '@/lib/kernel/clock';
import { env } from '@/lib/platform/env';

export const metadata: Metadata = { title: t('slip.title') };

const Line = ({ term, children }: { term: string; children: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** What to bring, where and when: as little of the person as finds the request again, no code at all. */
const Slip = ({ awaited: { documents, note, requestNumber, initials, municipality } }: SlipProps) => (
  <article className="slip" aria-labelledby="slip-title">
    <p className="slip__office">{t('frame.municipality', { comune: municipality.name })}</p>
    {env().practice && <p className="slip__practice">{t('slip.practice')}</p>}
    <h1 id="slip-title">{t('slip.title')}</h1>
    <p>{t('slip.intro')}</p>
    <ul>
      {documents.map((document) => (
        <li key={document}>{document === 'other' ? note : t(`slip.${document}`)}</li>
      ))}
    </ul>
    {note !== '' && !documents.includes('other') && <p>{note}</p>}
    <dl>
      <Line term={t('slip.where')}>{municipality.settings.officeLines.it.join(', ')}</Line>
      <Line term={t('slip.hours')}>{municipality.settings.openingHours.it}</Line>
      <Line term={t('slip.phone')}>{municipality.settings.phone}</Line>
      <Line term={t('slip.request')}>{requestNumber ?? (initials || t('home.noName'))}</Line>
      <Line term={t('slip.date')}>{formatDay(systemClock.now())}</Line>
    </dl>
    <p>{t('slip.kept')}</p>
  </article>
);

type SlipProps = { awaited: AwaitedDocuments };

/** The slip for a citizen who comes back, made for any printer. */
export default page('work-requests', async ({ authorised, params }) => {
  const requestId = params.requestId ?? '';
  if (!isUuid(requestId)) notFound();
  const awaited = await getAwaited(authorised, requestId);
  if (!awaited.ok && awaited.error.kind === 'not-found') notFound();
  if (!awaited.ok || awaited.value.documents.length === 0) redirect(`/richieste/${requestId}`);
  return (
    <div className="stack">
      <div className="button-row">
        <PrintPageButton>{t('slip.print')}</PrintPageButton>
        <LinkButton href={`/richieste/${requestId}/dati`}>{t('slip.back')}</LinkButton>
        <LinkButton href="/">{t('action.backHome')}</LinkButton>
      </div>
      <Slip awaited={awaited.value} />
    </div>
  );
});
