// SPDX-License-Identifier: AGPL-3.0-or-later
import { Columns } from '@/components/layout/columns';
import { PageHead } from '@/components/layout/page-head';
import { SayPanel } from '@/components/layout/say-panel';
import { CodesWayTiles } from '@/components/receipt/codes-way-tiles';
import { PageAction } from '@/components/receipt/page-action';
import { PaperLookForm } from '@/components/receipt/paper-look-form';
import { PRINT_FRAME, SheetForms } from '@/components/receipt/print-forms';
import { PrintDesk } from '@/components/receipt/print-desk';
import { SheetSketch } from '@/components/receipt/sheet-sketch';
import { PhaseTimer } from '@/components/timing/phase-timer';
import { Advice } from '@/components/ui/advice';
import { Facts } from '@/components/ui/facts';
import { Mono } from '@/components/ui/mono';
import { Panel } from '@/components/ui/panel';
import { RowList } from '@/components/ui/row-list';
import { Stages } from '@/components/ui/stages';
import { StatusBadge } from '@/components/ui/status-badge';
import { type PagePrinting } from '@/app/page-printing';
import { paperGuideOf } from '@/app/paper-guide';
import { nameOf, STATUS_LOOK, statusWord } from '@/app/request-texts';
import { t } from '@/app/texts';
import { type Permission } from '@/lib/access/permission';
import { codesWayOf, postalLine } from '@/lib/cie-request/codes-way';
import { type RequestPage } from '@/lib/cie-request/server/get-request';
import { formatTime } from '@/lib/i18n/format';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { type OfferedForm } from '@/lib/modulistica/server/offer-forms';
import { PLAIN_LOOK } from '@/lib/receipt/paper-look';
import { type PrintLine } from '@/lib/receipt/print';
import { registerAction } from './actions';
import { ClosingPanel } from './closing-panel';
import { FormsPanel } from './forms-panel';
import { RegistryState } from './registry-state';

type Current = NonNullable<RequestPage['current']>;
type SignViewProps = {
  request: RequestPage;
  current: Current;
  prints: readonly PrintLine[];
  /** Our own forms that fit it. */
  forms: readonly OfferedForm[];
  duplex: boolean;
  printing: PagePrinting;
  municipality: string;
  printNow: boolean;
  may: (permission: Permission) => boolean;
};

/** Where prints of requests have their addresses. */
export const PAPERS = '/richieste/stampe';

const stages = [
  { id: 'checked', name: t('sign.stage.checked'), icon: 'check-circle', state: 'done' },
  { id: 'sign', name: t('sign.stage.sign'), icon: 'sign', state: 'current' },
  { id: 'codes', name: t('sign.stage.codes'), icon: 'files', state: 'todo' },
  { id: 'hand-over', name: t('sign.stage.handOver'), icon: 'user', state: 'todo' },
] as const;

/** No codes sheet was left when it was printed. */
const codesFollow = ({ halvesWantedAt }: RequestPage): boolean => halvesWantedAt !== null;

const Question = ({
  request,
  current,
  printed,
  duplex,
  direct,
  municipality,
}: {
  request: RequestPage;
  current: Current;
  printed: boolean;
  duplex: boolean;
  direct: boolean;
  municipality: string;
}) => (
  <div className="with-picture">
    <SheetSketch label={t('sign.where')} caption={t('sign.sheetFront')} />
    <div>
      <h2 className="big-question">{t('sign.question')}</h2>
      <ol className="things">
        <li>{t('sign.where')}</li>
        <li>
          {t('sign.codeBefore')}{' '}
          <span className="check-code">
            <Mono groups={[3, 3]}>{current.checkCode}</Mono>
          </span>
          {t('sign.codeAfter')}
        </li>
        <li>{t('sign.copies')}</li>
      </ol>
      <div className="button-row">
        <PageAction
          action={registerAction}
          fields={{ requestId: request.id, version: current.version }}
          endedText={t('session.expired')}
          look={printed ? { variant: 'primary', size: 'main', shortcut: { key: 'F9' } } : { size: 'main' }}
          before={
            codesFollow(request) ? (
              <CodesWayTiles
                way={codesWayOf(request.halvesWay)}
                postal={postalLine(current.data, municipality)}
              />
            ) : undefined
          }
        >
          {t('sign.confirm')}
        </PageAction>
        <SheetForms
          id="stampa-foglio-1"
          action={`/richieste/${request.id}/stampe`}
          kind="sheet-1"
          duplex={duplex}
          direct={direct}
          guide={paperGuideOf('sheet1', { sheet: 1, sheets: 2 })}
          look={
            printed
              ? { shortcut: { key: 'F8' } }
              : { variant: 'primary', size: 'main', shortcut: { key: 'F9' } }
          }
          label={t(printed ? 'sign.reprint' : 'print.sheet1')}
        />
      </div>
      <p className="muted small spaced">{t(codesFollow(request) ? 'callBack.thenLater' : 'sign.then')}</p>
    </div>
  </div>
);

const Mistake = ({ request, may }: Pick<SignViewProps, 'request' | 'may'>) => (
  <>
    <div className="row-line row-line--ends">
      <span className="muted small grow">{t('sign.mistake')}</span>
      <a href={`/richieste/${request.id}/dati`}>{t('sign.edit')}</a>
    </div>
    <ClosingPanel request={request} may={may} label={t('sign.notSigning')} />
  </>
);

const Sheets = ({ printed, later }: { printed: boolean; later: boolean }) => {
  const done = <StatusBadge tone="success">{t('sign.printed')}</StatusBadge>;
  const rows = [
    { id: 'citizen', cells: { name: t('sign.citizenCopy'), state: printed ? done : t('value.none') } },
    { id: 'office', cells: { name: t('sign.officeCopy'), state: printed ? done : t('value.none') } },
    {
      id: 'codes',
      cells: { name: t('sign.codesSheet'), state: t(later ? 'callBack.later' : 'sign.afterSignature') },
    },
  ];
  return (
    <Panel title={t('sign.sheets')} flush>
      <RowList
        caption={t('sign.sheets')}
        hideHead
        columns={[
          { key: 'name', label: t('sign.sheets') },
          { key: 'state', label: t('list.status'), kind: 'last' },
        ]}
        rows={rows}
      />
    </Panel>
  );
};

/** Between the paper and the signature: one question, three things to look at, one button. */
export const SignView = ({
  request,
  current,
  prints,
  forms,
  duplex,
  printing,
  municipality,
  printNow,
  may,
}: SignViewProps) => {
  const sheet = prints.find(({ kind, version }) => kind.startsWith('sheet-1') && version === current.version);
  const printedBy = request.timeline.find(({ subjectId }) => subjectId === sheet?.serial)?.by ?? '';
  return (
    <>
      <PhaseTimer measure="signature" />
      <PageHead
        title={nameOf(request)}
        sub={
          <>
            {t('request.number')} <Mono groups={[4]}>{request.requestNumber ?? ''}</Mono>{' '}
            <StatusBadge {...STATUS_LOOK[request.status]}>{statusWord(request.status)}</StatusBadge>
          </>
        }
        actions={
          sheet && (
            <span className="muted small">
              {t('sign.printedBy', { ora: formatTime(sheet.createdAt), operatore: printedBy })}
            </span>
          )
        }
      />
      <Stages label={t('request.sheets')} items={stages} />
      <Columns>
        <PrintDesk
          name={PRINT_FRAME}
          title={t('print.frame')}
          papers={PAPERS}
          onItsWay={printing.onItsWay}
          autoSubmit={printNow && !sheet ? 'stampa-foglio-1' : undefined}
        >
          <Panel className="panel--roomy">
            <div className="stack">
              {codesFollow(request) && <Advice>{t('stock.empty')}</Advice>}
              <Question
                request={request}
                current={current}
                printed={sheet !== undefined || printNow}
                duplex={duplex}
                direct={printing.direct}
                municipality={municipality}
              />
            </div>
            <PaperLookForm
              action={`/richieste/${request.id}/stampe`}
              prints={[{ kind: 'sheet-1', label: t('print.look.sheet1') }]}
              look={prints[0]?.look ?? PLAIN_LOOK}
              duplex={duplex}
              direct={printing.direct}
            />
            <hr className="section__rule" />
            <Mistake request={request} may={may} />
          </Panel>
        </PrintDesk>
        <div className="stack">
          <SayPanel>{t(codesFollow(request) ? 'callBack.say' : 'sign.say')}</SayPanel>
          <Sheets printed={sheet !== undefined || printNow} later={codesFollow(request)} />
          <FormsPanel requestId={request.id} forms={forms} duplex={duplex} />
          <RegistryState request={request} />
          <Panel>
            <Facts
              items={[
                {
                  term: t('sign.cardSerial'),
                  value: request.cardSerial ? (
                    <Mono strong groups={[2, 5, 2]}>
                      {request.cardSerial}
                    </Mono>
                  ) : (
                    t('callBack.serialLater')
                  ),
                },
                { term: t('newRequest.expires'), value: formatCivilDate(current.expiry.date) },
              ]}
            />
          </Panel>
        </div>
      </Columns>
    </>
  );
};
