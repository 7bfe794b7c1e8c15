// SPDX-License-Identifier: AGPL-3.0-or-later
import { Tabs } from '@/components/ui/tabs';
import { translatorFor } from '@/lib/i18n/translate';
import { choiceHref } from '@/lib/modulistica/form-address';
import { ownFormsHref } from '@/lib/modulistica/own-form-address';

const t = translatorFor('it');

type FormSourcesProps = {
  current: 'official' | 'own';
  /** What is looked for: it goes along to the other source. */
  search: string;
  /** How many of our own forms have these words. */
  own: number;
};

/** Where forms come from: the ministry's are downloaded, the municipality's own are drawn by this program. */
export const FormSources = ({ current, search, own }: FormSourcesProps) => (
  <div className="page-tabs">
    <Tabs
      label={t('ownForm.sources')}
      items={[
        { href: choiceHref({ search }), label: t('ownForm.official'), current: current === 'official' },
        { href: ownFormsHref({ search }), label: t('ownForm.own'), count: own, current: current === 'own' },
      ]}
    />
  </div>
);
