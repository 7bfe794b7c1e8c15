// SPDX-License-Identifier: AGPL-3.0-or-later
import { Facts } from '@/components/ui/facts';
import { Panel } from '@/components/ui/panel';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { translatorFor } from '@/lib/i18n/translate';
import { type FormVersion } from '@/lib/modulistica/form-version';
import { audienceWords, languageWords, momentWords } from './form-words';
import { OpenLink } from './open-link';

const t = translatorFor('it');

/** A form in force, as a clerk sees it: what it is, and the one thing to do with it. */
export const FormToPrint = ({ form }: { form: FormVersion }) => (
  <Panel
    id="form"
    title={
      <span>
        {form.title}
        <span className="panel__sub">
          {form.code} · {t('modulistica.inForceVersion', { versione: form.version })}
        </span>
      </span>
    }
    foot={
      <div className="row-line">
        <OpenLink form={form} main />
        <span className="muted small grow">{t('modulistica.printHint')}</span>
      </div>
    }
  >
    <Facts
      items={[
        {
          term: t('modulistica.fromDay'),
          value: form.inForceFrom ? momentWords(form.inForceFrom) : t('value.none'),
        },
        { term: t('modulistica.column.valid'), value: formatCivilDate(form.validFrom) },
        { term: t('modulistica.column.audience'), value: audienceWords(form.audience) },
        { term: t('modulistica.column.language'), value: languageWords(form.language) },
        { term: t('modulistica.column.pages'), value: String(form.pages) },
      ]}
    />
  </Panel>
);
