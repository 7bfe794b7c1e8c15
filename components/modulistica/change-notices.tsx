// SPDX-License-Identifier: AGPL-3.0-or-later
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { translatorFor } from '@/lib/i18n/translate';
import { type FormChange } from '@/lib/modulistica/form-change';
import { momentWords } from './form-words';

const t = translatorFor('it');

const titleOf = ({ version, release }: FormChange): string =>
  t(release.kind === 'roll-back' ? 'modulistica.changeAgain' : 'modulistica.changeTitle', {
    titolo: version.title,
    data: momentWords(release.startsAt),
    versione: version.version,
  });

type ChangeNoticesProps = {
  changes: readonly FormChange[];
  /** Marks what is named in the form as read. */
  action: (form: FormData) => Promise<void>;
};

const Mark = ({ changes, action, words, of }: ChangeNoticesProps & { words: string; of?: string }) => (
  <form action={action}>
    {changes.map(({ release: { id } }) => (
      <input key={id} type="hidden" name="release" value={id} />
    ))}
    <Button type="submit" size="small">
      {words}
      {of && <span className="visually-hidden">: {of}</span>}
    </Button>
  </form>
);

/** What changed about the forms, each until its reader says that they have read it. */
export const ChangeNotices = ({ changes, action }: ChangeNoticesProps) => (
  <section id="novita" className="stack stack--tight" aria-label={t('modulistica.changes')}>
    {changes.map((change) => (
      <Advice
        key={change.release.id}
        tone="warning"
        icon="horn"
        actions={
          <Mark changes={[change]} action={action} words={t('modulistica.read')} of={change.version.title} />
        }
      >
        <p>
          <strong>{titleOf(change)}.</strong>{' '}
          {change.release.note
            ? t('modulistica.changeWhat', { testo: change.release.note })
            : t('modulistica.changeFirst')}
        </p>
      </Advice>
    ))}
    {changes.length > 1 && <Mark changes={changes} action={action} words={t('modulistica.readAll')} />}
  </section>
);
