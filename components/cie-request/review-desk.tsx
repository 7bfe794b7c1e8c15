// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type ReactNode, useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { CheckTile } from '@/components/ui/check-tile';
import { fieldId } from '@/components/ui/field-look';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { PersonCheck } from '@/components/ui/person-check';
import { translatorFor } from '@/lib/i18n/translate';
import { type PaperProblem } from '@/lib/cie-request/paper-problem';
import { type FieldName } from '@/lib/cie-request/request-fields';
import { type RequestPhoto } from '@/lib/cie-request/request-photo';
import { PhotoImage } from './photo-image';

const t = translatorFor('it');

/** What the review answers when nothing was printed. */
export type ReviewOutcome =
  | { kind: 'same-needed' | 'not-a-correction' | 'changed' }
  | { kind: 'undrawable'; problem: PaperProblem; field: FieldName | null }
  | { access: 'ended' | 'locked' | 'denied' | 'undecided' | 'foreign' };

type ReviewDeskProps = {
  requestId: string;
  /** The version of the draft that is on the screen. */
  version: number;
  photo: RequestPhoto | null;
  name: string;
  facts: ReactNode;
  printHint: ReactNode;
  action: (state: ReviewOutcome | null, form: FormData) => Promise<ReviewOutcome>;
};

const undrawableText = (problem: PaperProblem, field: FieldName | null): string => {
  const label = field ? t(`field.${field}`) : t('form.review.someText');
  return problem.kind === 'glyph'
    ? t('form.review.glyph', { campo: label, c: problem.character })
    : t('form.review.tooLong', { campo: label });
};

const refusalOf = (outcome: ReviewOutcome | null): string | null => {
  if (!outcome) return null;
  if ('access' in outcome) return t(outcome.access === 'foreign' ? 'form.notSent' : 'session.expired');
  if (outcome.kind === 'not-a-correction') return t('correction.other');
  if (outcome.kind === 'undrawable') return undrawableText(outcome.problem, outcome.field);
  return outcome.kind === 'changed' ? t('form.review.changed') : null;
};

/** Is this the person at the counter? The tick first, then the one primary button. */
export const ReviewDesk = (props: ReviewDeskProps) => {
  const { requestId, version, photo, name, facts, printHint, action } = props;
  const [outcome, submit, pending] = useActionState(action, null);
  const needed = outcome !== null && 'kind' in outcome && outcome.kind === 'same-needed';
  const refusal = refusalOf(outcome);
  return (
    <form action={submit}>
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="photo" value={photo?.digest ?? ''} />
      {refusal && (
        <div role="alert" className="review-refusal">
          <Panel tone="danger">
            {refusal}{' '}
            {outcome && 'kind' in outcome && outcome.kind === 'undrawable' && (
              <a href={`/richieste/${requestId}/dati${outcome.field ? `#${fieldId(outcome.field)}` : ''}`}>
                {t('form.review.toField')}
              </a>
            )}
          </Panel>
        </div>
      )}
      <PersonCheck
        question={t('review.who')}
        name={name}
        facts={facts}
        photo={<PhotoImage requestId={requestId} photo={photo} className="person__photo" />}
        answer={
          <>
            <CheckTile
              key={outcome === null ? 'first' : 'again'}
              name="same"
              value="on"
              label={t('review.same')}
              error={needed ? t('review.sameNeeded') : undefined}
              autoFocus
              defaultChecked={outcome !== null && !needed}
            />
            <LinkButton
              href={`/richieste/${requestId}/altra-persona`}
              variant="plain"
              size="small"
              shortcut={{ key: 'F8' }}
            >
              {t('review.notThem')}
            </LinkButton>
          </>
        }
        action={
          <>
            <Button
              type="submit"
              variant="primary"
              size="main"
              wide
              shortcut={{ key: 'F9' }}
              aria-busy={pending}
            >
              {t('review.print')}
            </Button>
            <p>{printHint}</p>
          </>
        }
      />
    </form>
  );
};
