// SPDX-License-Identifier: AGPL-3.0-or-later
import { SendGuide } from '@/components/guides/send-guide';
import { Panel } from '@/components/ui/panel';
import { t } from '@/app/texts';
import { isAllowed } from '@/lib/cie-request/request-status';
import { type RequestPage } from '@/lib/cie-request/server/get-request';
import { guideTongues } from '@/lib/guides/guide-view';
import { guideNames } from '@/lib/guides/server/guide-names';
import { type GuidesOfRequest } from '@/lib/guides/server/list-sendings';
import { sendGuideAction } from './guide-actions';
import { sendingLines } from './sending-lines';

type GuidePanelProps = {
  request: RequestPage;
  guides: GuidesOfRequest;
  /** The operator works requests, not only reads them. */
  works: boolean;
};

/** The e-mail address that a guide can be sent to, masked; `null` without one that was read back. */
const addressOf = ({ contacts }: RequestPage): string | null =>
  contacts?.readBackAt ? contacts.email : null;

/** "Vuole ricevere la guida per e-mail?", and what became of the guides that were sent. */
export const GuidePanel = ({ request, guides: { sendings, canSend }, works }: GuidePanelProps) => {
  const allowed = works && isAllowed(request.status, 'send-guide');
  if (!allowed && sendings.length === 0) return null;
  const address = addressOf(request);
  const hint = canSend ? (address === null ? t('guides.noAddress') : null) : t('guides.noMail');
  return (
    <Panel id="guida-al-cittadino" title={t('guides.panel')}>
      <SendGuide
        requestId={request.id}
        action={allowed && canSend && address !== null ? sendGuideAction : null}
        lines={sendingLines(sendings)}
        guides={guideNames().map(({ number, name }) => ({ value: String(number), label: name }))}
        tongues={guideTongues.map((value) => ({ value, label: t(`guides.language.${value}`) }))}
        texts={{
          ask: t('guides.ask'),
          which: t('guides.which'),
          language: t('guides.language'),
          send: t('guides.send', { indirizzo: address ?? '' }),
          sent: t('guides.sent.label'),
          ended: t('session.expired'),
        }}
      />
      {allowed && hint !== null && <p className="muted small">{hint}</p>}
    </Panel>
  );
};
