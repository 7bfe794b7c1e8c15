// SPDX-License-Identifier: AGPL-3.0-or-later
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

type Named = { name: string };

/** Who has read what a version changes, and by name who has not. */
export const FormReaders = ({ read, unread }: { read: readonly Named[]; unread: readonly Named[] }) => {
  if (read.length + unread.length === 0) return <p>{t('modulistica.readersNobody')}</p>;
  if (unread.length === 0) return <p>{t('modulistica.readersAll', { n: read.length })}</p>;
  const nomi = unread.map(({ name }) => name).join(', ');
  return <p>{t('modulistica.readersMissing', { n: unread.length, nomi })}</p>;
};
