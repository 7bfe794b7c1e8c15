// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { backendErrorText } from '@/app/backend-error-text';
import { t } from '@/app/texts';
import { type FindState } from '@/components/reprint/find-state';
import { formatTime } from '@/lib/i18n/format';
import { translate } from '@/lib/i18n/translate';
import { type FieldMessage } from '@/lib/kernel/message';
import { type FindCardError } from '@/lib/reprint/server/find-card';

type Answered = Exclude<FindState, null | { access: string }>;

/** What is wrong with what was typed, by field. */
export const errorsOf = (messages: readonly FieldMessage[]): Record<string, string> =>
  Object.fromEntries(messages.map(({ path, key, values }) => [path, translate('it', { key, values })]));

const refused = (title: string, text: string, say: string): Partial<Answered> => ({
  refused: { title, text, say },
});

const answerOf = (error: FindCardError): Partial<Answered> => {
  const notHere = t('contactChange.notHereTitle');
  switch (error.kind) {
    case 'invalid':
      return { errors: errorsOf(error.messages) };
    case 'not-found':
      return { errors: { cardSerial: t('reprint.notFound') } };
    case 'away':
      return {
        away:
          error.error.kind === 'unreachable'
            ? t('contactChange.awayText', { ora: formatTime(error.error.since) })
            : backendErrorText(error.error),
      };
    case 'backend':
      return refused(t('contactChange.awayTitle'), backendErrorText(error.error), t('contactChange.sayAway'));
    case 'card-state':
      return refused(
        notHere,
        t('contactChange.cardState', { stato: error.state }),
        t('contactChange.sayState'),
      );
    case 'scope': {
      const { name: comune, office: ufficio, phone: telefono, openingHours: orari } = error.issuing;
      const text = t('contactChange.scope', { comune, ufficio, telefono, orari });
      return refused(notHere, text, t('contactChange.sayScope'));
    }
  }
};

/** What the search for a card answers when it does not lead on; what was typed stays. */
export const findAnswer = (typed: Answered['typed'], error: FindCardError): FindState => ({
  typed,
  attempt: randomUUID(),
  errors: {},
  refused: null,
  away: null,
  ...answerOf(error),
});
