// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { FormPreview } from '@/components/modulistica/form-preview';
import { Advice } from '@/components/ui/advice';
import { Facts } from '@/components/ui/facts';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { blankFormHref, ownFormsHref } from '@/lib/modulistica/own-form-address';
import { type OwnFormLine } from '@/lib/modulistica/own-form-line';
import { type FrontLanguages } from '@/lib/receipt/paper-municipality';
import { sheetAddress } from '@/lib/receipt/print-address';

type ChosenFormProps = {
  line: OwnFormLine;
  search: string;
  /** The languages that it can be had in, and the one that is shown. */
  languages: readonly FrontLanguages[];
  shown: FrontLanguages;
  duplex: boolean;
};

const Languages = ({ line: { code }, search, languages, shown }: Omit<ChosenFormProps, 'duplex'>) => (
  <span className="row-line">
    {languages.map((each) =>
      each === shown ? (
        <strong key={each}>{t(`ownForm.language.${each}`)}</strong>
      ) : (
        <a key={each} href={ownFormsHref({ search, code, languages: each })}>
          {t(`ownForm.language.${each}`)}
        </a>
      ),
    )}
  </span>
);

const newWindow = { target: '_blank', rel: 'noopener' } as const;

const Simplex = ({ href }: { href: string }) => {
  return (
    <Advice
      tone="info"
      actions={
        <>
          <LinkButton href={sheetAddress(href, 'fronts', false)} {...newWindow} size="row">
            {t('ownForm.fronts')}
          </LinkButton>
          <LinkButton href={sheetAddress(href, 'backs', false)} {...newWindow} size="row">
            {t('ownForm.backs')}
          </LinkButton>
        </>
      }
    >
      {t('ownForm.simplex')}
    </Advice>
  );
};

/** One of our own forms: what it is for, how it looks, and the one thing to do with it. */
export const ChosenForm = ({ line, search, languages, shown, duplex }: ChosenFormProps) => {
  const { code, title, audience, law, signer, version } = line;
  const href = blankFormHref(code, shown);
  return (
    <Panel
      id="form"
      className="panel--target"
      title={
        <span>
          {title.it}
          <span className="panel__sub">{t('ownForm.meta', { codice: code, versione: version })}</span>
        </span>
      }
      meta={
        <LinkButton href={href} {...newWindow} variant="primary" icon="print" shortcut={{ key: 'F9' }}>
          {t('ownForm.print')}
          <span className="visually-hidden"> {t('frame.newWindow')}</span>
        </LinkButton>
      }
    >
      <div className="stack">
        <Facts
          items={[
            { term: t('ownForm.audience'), value: audience },
            { term: t('ownForm.law'), value: law },
            { term: t('ownForm.signer'), value: signer },
            { term: t('ownForm.pages'), value: t('ownForm.pagesValue'), detail: t('ownForm.fill') },
            {
              term: t('ownForm.language'),
              value: <Languages line={line} search={search} languages={languages} shown={shown} />,
            },
          ]}
        />
        {duplex || <Simplex href={href} />}
        <FormPreview key={href} href={href} title={title.it} />
      </div>
    </Panel>
  );
};
