// SPDX-License-Identifier: AGPL-3.0-or-later
import { Spelling } from '@/components/ui/spelling';
import { emailSpelling } from '@/lib/contacts/spelling';
import { translate, translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

/** The signs that are said by their name, not by a town. */
const SIGN = /^[^\p{L}\p{N}]$/u;

/** The e-mail address with town names, to be read aloud; what may be a slip is marked. */
export const ContactSpelling = ({ email }: { email: string }) => (
  <Spelling
    title={t('contacts.readAloud')}
    parts={emailSpelling(email).map(({ written, key, doubtful }) => {
      const word = key === null ? undefined : translate('it', { key });
      return SIGN.test(written) && word !== undefined
        ? { sound: word, doubtful }
        : { sound: written, town: word, doubtful };
    })}
  />
);
