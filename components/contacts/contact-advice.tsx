// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { Advice, AdvicePlace } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { type Advice as ContactAdviceItem } from '@/lib/contacts/advice';
import { countryName } from '@/lib/i18n/format';
import { translate, translatorFor } from '@/lib/i18n/translate';
import { type SharedContact } from './use-contact-use';

const t = translatorFor('it');

type ContactAdviceProps = {
  advice: readonly ContactAdviceItem[];
  shared?: SharedContact;
  /** Country (ISO 3166-1) of a foreign number: said, not warned about. */
  country?: string | null;
  /** «È giusto così», where the browser can remember it. */
  onKeep?: () => void;
};

const sharedText = ({ others, family }: SharedContact): string =>
  family ? t('contact.sharedFamily') : t('contact.shared', { n: others });

/** What is doubtful about one contact, with its cure as a button; it never blocks. */
export const ContactAdvice = ({ advice, shared, country, onKeep }: ContactAdviceProps) => (
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
    {country && <Advice tone="info">{t('phone.foreign', { paese: countryName(country) })}</Advice>}
  </AdvicePlace>
);
