// SPDX-License-Identifier: AGPL-3.0-or-later
import { Advice } from '@/components/ui/advice';
import { LinkButton } from '@/components/ui/link-button';
import { nameOf } from '@/app/request-texts';
import { t } from '@/app/texts';
import { type LookAlike, needsReason } from '@/lib/cie-request/look-alike';
import { formatDay } from '@/lib/i18n/format';
import { formatCivilDate } from '@/lib/kernel/civil-date';

const sentenceOf = (like: LookAlike): string =>
  like.likeness === 'same-code'
    ? t('duplicate.open', { data: formatDay(like.openedAt), stato: t(`status.${like.status}`) })
    : t('homonym', { nome: nameOf(like), data: like.birthDate ? formatCivilDate(like.birthDate) : '' });

type LikesAdviceProps = {
  requestId: string;
  likes: readonly LookAlike[];
  /** Where the comparison comes back to. */
  from: 'dati' | 'controllo';
};

/** Others that may be the same person: the first in a sentence, all of them side by side behind the button. */
export const LikesAdvice = ({ requestId, likes, from }: LikesAdviceProps) => {
  const [first] = likes;
  if (!first) return null;
  return (
    <div className="duplicate">
      <Advice
        tone={needsReason(first) ? 'danger' : 'warning'}
        actions={
          <LinkButton href={`/richieste/${requestId}/confronto?da=${from}`} size="row">
            {t('likes.open')}
          </LinkButton>
        }
      >
        {sentenceOf(first)}
        {needsReason(first) && ` ${t('likes.inProduction')}`}
      </Advice>
    </div>
  );
};
