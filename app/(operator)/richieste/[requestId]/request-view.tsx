// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { Columns } from '@/components/layout/columns';
import { PageAction } from '@/components/receipt/page-action';
import { PRINT_FRAME, SheetForms } from '@/components/receipt/print-forms';
import { PrintDesk } from '@/components/receipt/print-desk';
import { PhaseTimer } from '@/components/timing/phase-timer';
import { LinkButton } from '@/components/ui/link-button';
import { Mono } from '@/components/ui/mono';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import { SubjectHead } from '@/components/ui/subject-head';
import { Timeline } from '@/components/ui/timeline';
import { type PagePrinting } from '@/app/page-printing';
import { paperGuideOf } from '@/app/paper-guide';
import { closingWord, documentWords, nameOf, standingLook } from '@/app/request-texts';
import { t } from '@/app/texts';
import { type Permission } from '@/lib/access/permission';
import { codesWayOf } from '@/lib/cie-request/codes-way';
import { awaitedAmong } from '@/lib/cie-request/awaited-document';
import { isClosed } from '@/lib/cie-request/request-status';
import { type RequestPage } from '@/lib/cie-request/server/get-request';
import { UNDO_MS } from '@/lib/first-halves/ticket';
import { type GuidesOfRequest } from '@/lib/guides/server/list-sendings';
import { type LastChange } from '@/lib/contact-change/change-view';
import { type CollectionView } from '@/lib/collection/server/get-collection';
import { type RequestDelivery } from '@/lib/deliveries/server/get-request-delivery';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { type OfferedForm } from '@/lib/modulistica/server/offer-forms';
import { codesAmong, type PrintLine } from '@/lib/receipt/print';
import { handOverAction, postedAction, undoAction } from './actions';
import { CallBackPanel } from './call-back-panel';
import { DeliveryPanel } from './delivery-panel';
import { CollectionPanel } from './collection-panel';
import { DataPanel } from './data-panel';
import { FeedLine } from './feed-line';
import { FormsPanel } from './forms-panel';
import { RequestAside } from './request-aside';
import { PapersAgain } from './papers-again';
import { SheetsPanel } from './sheets-panel';
import { PAPERS } from './sign-view';
import { timelineText } from './timeline-texts';

type RequestViewProps = {
  request: RequestPage;
  /** Where the card is; `null` while the request is not registered. */
  collection: CollectionView | null;
  guides: GuidesOfRequest;
  prints: readonly PrintLine[];
  /** Our own forms that fit it. */
  forms: readonly OfferedForm[];
  duplex: boolean;
  printing: PagePrinting;
  counter: string;
  municipality: string;
  /** How it reached the credential backend; `null` while it was never sent. */
  delivery: RequestDelivery | null;
  /** The contacts of its card as they were changed since; `null` when they were not. */
  changed: LastChange | null;
  /** The contact to which a code was just sent. */
  codeSent: unknown;
  printNow: boolean;
  may: (permission: Permission) => boolean;
};

const ended = t('session.expired');
const F9 = { variant: 'primary', size: 'main', shortcut: { key: 'F9' } } as const;

/** The one next step: print the codes, hand them over, take that back for two minutes, or nothing. */
const NextStep = ({
  request,
  prints,
  duplex,
  printing,
}: Pick<RequestViewProps, 'request' | 'prints' | 'duplex' | 'printing'>): ReactNode => {
  const fields = { requestId: request.id };
  if (request.status === 'draft') {
    return (
      <LinkButton href={`/richieste/${request.id}/dati`} {...F9}>
        {t('request.continueDraft')}
      </LinkButton>
    );
  }
  if (request.status === 'registered' && request.ticket === 'assigned') {
    const printed = codesAmong(prints) !== undefined;
    const way = codesWayOf(request.halvesWay);
    const isLate = way !== null;
    return (
      <div className="button-row">
        {(!printed || !duplex) && (
          <SheetForms
            id="stampa-codici"
            action={`/richieste/${request.id}/stampe`}
            kind={isLate ? 'receipt' : 'sheet-2'}
            look={printed ? { size: 'small' } : F9}
            label={t(isLate ? 'callBack.print' : 'print.codes')}
            duplex={duplex}
            direct={printing.direct}
            guide={paperGuideOf('codes', { sheet: 2, sheets: 2 })}
          />
        )}
        {way === 'post' && printed && (
          <PageAction action={postedAction} fields={fields} endedText={ended} look={F9}>
            {t('callBack.posted')}
          </PageAction>
        )}
        <PageAction
          action={handOverAction}
          fields={fields}
          endedText={ended}
          look={printed && way !== 'post' ? F9 : { size: 'main' }}
        >
          {t('request.handOver')}
        </PageAction>
      </div>
    );
  }
  if (request.ticket === 'expired') {
    return (
      <LinkButton href="/ristampe" {...F9}>
        {t('reprint.title')}
      </LinkButton>
    );
  }
  if (request.handedOverAt && request.now.getTime() - request.handedOverAt.getTime() < UNDO_MS) {
    return (
      <PageAction action={undoAction} fields={fields} endedText={ended} look={{ size: 'small' }}>
        {t('action.undo')}
      </PageAction>
    );
  }
  return null;
};

/** Why, when and by whom a request was closed. */
const closingSentence = ({ closing, status }: RequestPage): string | undefined => {
  if (!closing) return undefined;
  const values = {
    motivo: closing.note ? `${closingWord(closing.reason)}: ${closing.note}` : closingWord(closing.reason),
    data: formatDay(closing.at),
    operatore: closing.by,
  };
  if (status === 'withdrawn') return t('closing.withdrawn', values);
  return t(closing.by ? 'closing.cancelled' : 'closing.cancelledBySystem', values);
};

const noteOf = (request: RequestPage, prints: readonly PrintLine[]): string | undefined => {
  if (isClosed(request.status)) return closingSentence(request);
  if (request.status === 'draft') return t('request.draft');
  if (request.ticket === 'expired') return t('request.codesDestroyed');
  if (request.status === 'registered' && request.halvesWantedAt !== null) return t('callBack.codesFollow');
  if (request.status === 'registered')
    return codesAmong(prints) ? t('request.handOverHint') : t('request.codesNotPrinted');
  return undefined;
};

const Standing = ({ request }: Pick<RequestViewProps, 'request'>) => {
  const { word, ...look } = standingLook(request);
  return (
    <StatusBadge {...look}>
      {request.awaited.length > 0
        ? t('status.to-complete', { documento: documentWords(awaitedAmong(request.awaited)) })
        : word}
    </StatusBadge>
  );
};

const Head = ({
  request,
  collection,
  prints,
  duplex,
  printing,
}: Pick<RequestViewProps, 'request' | 'collection' | 'prints' | 'duplex' | 'printing'>) => (
  <SubjectHead
    name={nameOf(request)}
    code={request.codiceFiscale && <Mono groups={[3, 3, 5, 4, 1]}>{request.codiceFiscale}</Mono>}
    facts={
      <>
        {request.requestNumber && (
          <span>
            {t('request.number')}{' '}
            <Mono strong groups={[4]}>
              {request.requestNumber}
            </Mono>
          </span>
        )}
        {request.cardSerial && (
          <span>
            {t('request.card')}{' '}
            <Mono strong groups={[2, 5, 2]}>
              {request.cardSerial}
            </Mono>
          </span>
        )}
        <Standing request={request} />
      </>
    }
    action={<NextStep request={request} prints={prints} duplex={duplex} printing={printing} />}
    note={noteOf(request, prints)}
  >
    {request.feed && (
      <FeedLine feed={request.feed} progress={request.progress} collection={collection} now={request.now} />
    )}
  </SubjectHead>
);

const Story = ({ request }: { request: RequestPage }) => {
  const items = request.timeline.flatMap((entry, index) => {
    const text = timelineText(request, entry);
    const by = entry.by ? ` ${t('request.by', { operatore: entry.by })}` : '';
    return text
      ? [
          {
            id: String(index),
            time: formatTime(entry.at),
            dateTime: entry.at.toISOString(),
            text: `${text}${by}`,
          },
        ]
      : [];
  });
  return (
    <Panel title={t('request.timeline')} meta={formatDay(request.openedAt)}>
      <Timeline label={t('request.timeline')} items={items} />
    </Panel>
  );
};

/** The page of one request: state and next step on top, papers and story at left, contacts at right. */
export const RequestView = ({
  request,
  collection,
  guides,
  prints,
  forms,
  duplex,
  printing,
  counter,
  municipality,
  delivery,
  changed,
  codeSent,
  printNow,
  may,
}: RequestViewProps) => {
  const isNoted = collection !== null && collection.changedAt !== null;
  const collected = collection && (isNoted || !isClosed(request.status)) && (
    <CollectionPanel
      requestId={request.id}
      view={collection}
      progress={request.progress}
      works={may('work-requests')}
      primary={request.status === 'completed'}
    />
  );
  return (
    <PrintDesk
      name={PRINT_FRAME}
      title={t('print.frame')}
      papers={PAPERS}
      onItsWay={printing.onItsWay}
      autoSubmit={printNow && !codesAmong(prints) ? 'stampa-codici' : undefined}
    >
      {request.status === 'registered' && <PhaseTimer measure="hand-over" />}
      <div className="stack">
        <Head request={request} collection={collection} prints={prints} duplex={duplex} printing={printing} />
        <Columns kind="request">
          <div className="stack">
            <CallBackPanel request={request} municipality={municipality} works={may('work-requests')} />
            {isNoted && collected}
            <SheetsPanel
              prints={prints}
              duplex={duplex}
              counter={counter}
              closed={isClosed(request.status)}
            />
            <PapersAgain request={request} prints={prints} duplex={duplex} direct={printing.direct} />
            <FormsPanel requestId={request.id} forms={forms} duplex={duplex} />
            {!isNoted && collected}
            {delivery && (
              <DeliveryPanel
                requestId={request.id}
                delivery={delivery}
                news={{ collection, progress: request.progress }}
                may={may}
              />
            )}
            <Story request={request} />
            {request.current && <DataPanel current={request.current} municipality={municipality} />}
          </div>
          <RequestAside
            request={request}
            collection={collection}
            guides={guides}
            changed={changed}
            codeSent={codeSent}
            may={may}
          />
        </Columns>
      </div>
    </PrintDesk>
  );
};
