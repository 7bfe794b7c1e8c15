// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { CodesWayTiles } from '@/components/receipt/codes-way-tiles';
import { PageAction } from '@/components/receipt/page-action';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import { CALL_BACK_TONE, callBackWord } from '@/app/call-back-texts';
import { t } from '@/app/texts';
import { callBackStateOf, codesWayOf, postalLine } from '@/lib/cie-request/codes-way';
import { type RequestPage } from '@/lib/cie-request/server/get-request';
import { formatDay } from '@/lib/i18n/format';
import { codesWayAction, toldAction } from './actions';

type CallBackPanelProps = { request: RequestPage; municipality: string; works: boolean };

const ended = t('session.expired');
const look = { size: 'small' } as const;

/** Codes that did not come with the signature: how they reach the citizen, and whether somebody has said that they are here. */
export const CallBackPanel = ({ request, municipality, works }: CallBackPanelProps): ReactNode => {
  const way = codesWayOf(request.halvesWay);
  if (way === null || request.status !== 'registered' || !request.current) return null;
  const state = callBackStateOf(request);
  const postal = postalLine(request.current.data, municipality);
  return (
    <Panel
      id="codici-in-seguito"
      title={t('callBack.panel')}
      meta={
        <StatusBadge tone={CALL_BACK_TONE[state]}>
          {callBackWord({ state, way, toldAt: request.toldAt })}
        </StatusBadge>
      }
    >
      <div className="stack">
        <p>
          {request.halvesCameAt
            ? t('callBack.arrived', { data: formatDay(request.halvesCameAt) })
            : t('callBack.waiting')}{' '}
          {way === 'post' ? t('callBack.toPost', { indirizzo: postal }) : t('callBack.toCounter')}
        </p>
        {works && (state === 'told' || (state === 'ready' && way === 'counter')) && (
          <PageAction
            action={toldAction}
            fields={{ requestId: request.id, told: state === 'told' ? 'no' : 'yes' }}
            endedText={ended}
            look={look}
          >
            {t(state === 'told' ? 'callBack.notTold' : 'callBack.told')}
          </PageAction>
        )}
        {works && (
          <details className="help">
            <summary>{t('callBack.way')}</summary>
            <PageAction
              action={codesWayAction}
              fields={{ requestId: request.id }}
              endedText={ended}
              look={look}
              before={<CodesWayTiles way={way} postal={postal} />}
            >
              {t('callBack.change')}
            </PageAction>
          </details>
        )}
      </div>
    </Panel>
  );
};
