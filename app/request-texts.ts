// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Tone } from '@/components/ui/tone';
import { type IconName } from '@/components/ui/icon';
import { type AwaitableDocument } from '@/lib/cie-request/awaited-document';
import { type RequestGroup } from '@/lib/cie-request/request-group';
import { type RequestLine } from '@/lib/cie-request/request-line';
import { isClosed, type RequestStatus } from '@/lib/cie-request/request-status';
import { choices } from '@/lib/cie-request/request-fields';
import { formatTime } from '@/lib/i18n/format';
import { catalogues, type MessageKey } from '@/lib/i18n/translate';
import { t } from './texts';

type Look = { tone: Tone; icon: IconName; badge: Parameters<typeof t>[0] };

/** How a group is drawn: tone, symbol, word. */
const GROUP_LOOK: Record<RequestGroup, Look> = {
  'to-verify': { tone: 'danger', icon: 'error', badge: 'home.badge.to-verify' },
  'to-hand-over': { tone: 'info', icon: 'files', badge: 'home.badge.to-hand-over' },
  'to-sign': { tone: 'info', icon: 'sign', badge: 'home.badge.to-sign' },
  documents: { tone: 'warning', icon: 'files', badge: 'home.badge.documents' },
  codes: { tone: 'warning', icon: 'box', badge: 'home.badge.codes' },
  drafts: { tone: 'neutral', icon: 'pencil', badge: 'home.badge.drafts' },
  waiting: { tone: 'warning', icon: 'clock', badge: 'home.badge.waiting' },
  done: { tone: 'success', icon: 'check', badge: 'home.badge.done' },
};

const CLOSED: Look = { tone: 'neutral', icon: 'box', badge: 'home.badge.cancelled' };

/** How a line is drawn. */
export const lookOf = (line: RequestLine): Look =>
  line.group === 'done' && isClosed(line.status) ? CLOSED : GROUP_LOOK[line.group];

/** Documents in words, one after the other. */
export const documentWords = (documents: readonly AwaitableDocument[]): string =>
  documents.map((document) => t(`document.${document}`)).join(', ');

/** Why a request was closed, in words; nothing for reasons of old. */
export const closingWord = (reason: string | null): string => {
  const key = `closing.reason.${reason ?? ''}`;
  return key in catalogues.it ? t(key as MessageKey) : '';
};

/** How a request's status is drawn. */
export const STATUS_LOOK: Record<RequestStatus, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'neutral', icon: 'pencil' },
  'to-sign': { tone: 'info', icon: 'sign' },
  registered: { tone: 'success', icon: 'check' },
  completed: { tone: 'success', icon: 'check-circle' },
  withdrawn: { tone: 'neutral', icon: 'box' },
  cancelled: { tone: 'neutral', icon: 'box' },
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A status with a capital, as it stands alone on a badge. */
export const statusWord = (status: RequestStatus): string => capital(t(`status.${status}`));

/** Where a request stands, as it is drawn: its status, or that it is signed and waits for codes. */
export const standingLook = ({
  status,
  halvesWantedAt,
}: {
  status: RequestStatus;
  halvesWantedAt: Date | null;
}): { tone: Tone; icon: IconName; word: string } =>
  status === 'registered' && halvesWantedAt !== null
    ? { tone: 'warning', icon: 'box', word: capital(t('status.waiting-codes')) }
    : { ...STATUS_LOOK[status], word: statusWord(status) };

/** The reason in words; nothing while it is not chosen. */
export const reasonWord = (reason: string): string => {
  const known = choices['person.reason'].find((one) => one === reason);
  return known ? t(`choice.person.reason.${known}`) : '';
};

/** The name of a person on a line; a draft may have none yet. */
export const nameOf = (line: { surname: string; givenName: string; codiceFiscale: string }): string =>
  `${line.surname} ${line.givenName}`.trim() || line.codiceFiscale || t('home.noName');

/** Why a request stands where it stands. */
export const whyOf = (line: RequestLine): string => {
  switch (line.group) {
    case 'to-verify':
      return t('feed.attention');
    case 'to-hand-over':
      return t('home.why.to-hand-over');
    case 'to-sign':
      return t('home.why.to-sign', { ora: formatTime(line.updatedAt) });
    case 'documents':
      return t('home.why.documents', { documenti: documentWords(line.awaited) });
    case 'codes':
      return t('home.why.codes');
    case 'drafts':
      return t('home.why.draft', { n: line.missingCount, ora: formatTime(line.updatedAt) });
    case 'waiting':
      if (line.feed?.state === 'cancelling') return t('home.why.cancelling');
      return line.feed?.state === 'waiting' && line.feed.waitingSince
        ? t('feed.waiting', { ora: formatTime(line.feed.waitingSince) })
        : t('home.why.queued');
    case 'done':
      if (line.status === 'withdrawn') return t('status.withdrawn');
      if (line.status === 'cancelled')
        return t('status.cancelledWhy', { motivo: closingWord(line.closeReason) });
      return line.feed?.acceptedAt
        ? t('home.why.accepted', { ora: formatTime(line.feed.acceptedAt) })
        : t('home.why.completed');
  }
};

/** Where the whole row leads: a draft to its form, the rest to its page. */
export const hrefOf = (line: RequestLine): string =>
  line.status === 'draft' ? `/richieste/${line.id}/dati` : `/richieste/${line.id}`;
