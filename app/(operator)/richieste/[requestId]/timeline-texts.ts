// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type RequestPage } from '@/lib/cie-request/server/get-request';

type Entry = RequestPage['timeline'][number];

const codeOf = (request: RequestPage, version: unknown): string =>
  request.versions.find((one) => one.version === version)?.checkCode ?? '';

/** What happened, in words; nothing for entries that other lines already tell. */
export const timelineText = (request: RequestPage, { verb, facts, subjectId }: Entry): string | null => {
  switch (verb) {
    case 'request.opened':
      return t('request.timeline.opened');
    case 'request.prepared':
      return t('request.timeline.frozen', {
        n: Number(facts.version),
        codice: codeOf(request, facts.version),
      });
    case 'request.version-voided':
      return t('request.newVersion');
    case 'request.registered':
      return t('request.timeline.registered', {
        n: Number(facts.version),
        codice: codeOf(request, facts.version),
      });
    case 'request.withdrawn':
      return t('request.timeline.withdrawn');
    case 'print.created':
      return facts.kind === 'sheet-2' || facts.kind === 'receipt'
        ? t('request.timeline.printed', { numero: subjectId })
        : null;
    case 'print.jammed':
      return t('request.timeline.jammed', { numero: subjectId });
    case 'codes.handed-over':
      return t('request.timeline.handed-over');
    case 'codes.hand-over-undone':
      return t('request.timeline.hand-over-undone');
    case 'codes.destroyed':
      return t('request.codesDestroyed');
    case 'contacts.revealed':
      return t('request.timeline.revealed');
    case 'enrolment.queued':
      return t('feed.queued');
    case 'enrolment.accepted':
      return t('request.timeline.accepted', { numero: String(facts.receipt) });
    case 'enrolment.attention':
      return t('request.timeline.rejected');
    default:
      return null;
  }
};
