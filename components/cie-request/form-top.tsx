// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-look';
import { Panel } from '@/components/ui/panel';
import { translate, translatorFor } from '@/lib/i18n/translate';
import { ConflictChoices } from './conflict-choices';
import { draftDifferences } from './draft-differences';
import { type FormOutcome } from './form-outcome';
import { type SummaryItem } from './form-view';

const t = translatorFor('it');

type FormTopProps = {
  /** The answer to a post without JavaScript. */
  outcome: FormOutcome | null;
  items: readonly SummaryItem[];
  attempts: number;
};

/** What comes before the sections: what is wrong, with the focus, or both texts of a conflict. */
export const FormTop = ({ outcome, items, attempts }: FormTopProps) => (
  <>
    {outcome && 'kind' in outcome && outcome.kind === 'conflict' && (
      <Panel
        id="conflict"
        tone="warning"
        title={t('newRequest.conflictTitle')}
        foot={
          <Button type="submit" name="do" value="save" variant="primary">
            {t('form.keepChosen')}
          </Button>
        }
        className="conflict-panel"
      >
        <ConflictChoices
          conflict={outcome}
          differences={draftDifferences({}, outcome.values, outcome.theirs)}
        />
      </Panel>
    )}
    {outcome && 'access' in outcome && (
      <Panel tone="danger" className="conflict-panel">
        <p role="alert">{t('form.notSent')}</p>
      </Panel>
    )}
    {items.length > 0 && (
      <ErrorSummary
        id="summary"
        title={t('newRequest.errorsTitle')}
        focusKey={attempts}
        items={items.map(({ path, message }) => ({
          href: `#${fieldId(path)}`,
          text: translate('it', message),
        }))}
      />
    )}
  </>
);
