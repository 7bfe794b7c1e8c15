// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { type SendState } from '@/components/guides/send-guide';
import { t } from '@/app/texts';
import { type Authorised } from '@/lib/access/authorised';
import { action } from '@/lib/access/server/guard';
import { findGuide } from '@/lib/guides/guide';
import { type GuideTongue, guideTongues } from '@/lib/guides/guide-view';
import { listSendings } from '@/lib/guides/server/list-sendings';
import { sendGuide } from '@/lib/guides/server/send-guide';
import { formText } from '@/lib/kernel/form-text';
import { postedId } from './posted-id';
import { sendingLines } from './sending-lines';

const send = async (
  authorised: Authorised<'work-requests'>,
  requestId: string,
  { guide: number, tongue }: { guide: string; tongue: GuideTongue },
): Promise<string | null> => {
  const guide = findGuide(number);
  if (!guide) return t('guides.refusal.choose');
  const sent = await sendGuide(authorised, { requestId, guide, tongue });
  return sent.ok ? null : t(`guides.refusal.${sent.error.kind}`);
};

/** "Sì: invia": the citizen wants the guide by e-mail. */
export const sendGuideAction = action('work-requests', async ({ authorised, form }): Promise<SendState> => {
  const requestId = postedId(form);
  const tongue = guideTongues.find((one) => one === formText(form, 'tongue')) ?? 'it';
  const chosen = { guide: formText(form, 'guide'), tongue };
  const message = await send(authorised, requestId, chosen);
  const { sendings } = await listSendings(authorised, requestId);
  return { message, lines: sendingLines(sendings), chosen };
});
