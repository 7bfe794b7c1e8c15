// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { Advice, AdvicePlace } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { type Advice as ContactAdviceItem } from '@/lib/contacts/advice';
import { translate, translatorFor } from '@/lib/i18n/translate';
import { type SharedContact } from './use-shared-contacts';

const t = translatorFor('it');

type ContactAdviceProps = {
  advice: readonly ContactAdviceItem[];
  shared?: SharedContact;
  /** «È giusto così», where the browser can remember it. */
  onKeep?: () => void;
};

const sharedText = ({ others, family }: SharedContact): string =>
  family ? t('contact.sharedFamily') : t('contact.shared', { n: others });

/** What is doubtful about one contact, with its cure as a button; it never blocks. */
export const ContactAdvice = ({ advice, shared, onKeep }: ContactAdviceProps) => (
  <AdvicePlace>
    {advice.map((item) => (
      <Advice
        key={item.key}
        actions={
          item.proposal !== undefined && (
            <>
              <Button type="submit" name="do" value="correct-email" size="row">
                {t('action.correct')}
              </Button>
              {onKeep && (
                <Button size="row" variant="plain" onClick={onKeep}>
                  {t('action.keep')}
                </Button>
              )}
            </>
          )
        }
      >
        {translate('it', item)}
      </Advice>
    ))}
    {shared && <Advice>{sharedText(shared)}</Advice>}
  </AdvicePlace>
);
