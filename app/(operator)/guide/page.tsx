// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { GuideDrawing } from '@/components/guides/guide-drawing';
import '@/components/guides/guide-list.css';
import { PageHead } from '@/components/layout/page-head';
import { PrintDesk } from '@/components/receipt/print-desk';
import { PRINT_FRAME, SheetForms } from '@/components/receipt/print-forms';
import { Advice } from '@/components/ui/advice';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { page } from '@/app/guard';
import { paperGuideOf } from '@/app/paper-guide';
import { t } from '@/app/texts';
import { type ListedGuide, listGuides } from '@/lib/guides/server/get-guides';
import { isUuid } from '@/lib/kernel/identifiers';
import { type FrontLanguages } from '@/lib/receipt/paper-municipality';
import { sheetName } from './guide-sheet';

export const metadata: Metadata = { title: t('guides.title') };

type RowProps = {
  guide: ListedGuide;
  duplex: boolean;
  /** The languages of the municipality's papers first. */
  languages: readonly FrontLanguages[];
  query: Record<string, string>;
};

const showHref = (number: number, query: Record<string, string>): string => {
  const search = new URLSearchParams(query).toString();
  return `/mostra/${number}${search === '' ? '' : `?${search}`}`;
};

const Prints = ({ guide: { italian }, duplex, languages }: Omit<RowProps, 'query'>) =>
  languages.map((each) => {
    const sheet = sheetName(italian.number, each);
    const label = t(`guides.print.${each}`, { n: italian.number });
    const forms = (
      <SheetForms
        key={each}
        id={`stampa-${sheet}`}
        action="/guide/stampe"
        kind={sheet}
        look={{ size: 'small' }}
        label={label}
        duplex={duplex}
        direct={false}
        guide={paperGuideOf('guide', { sheet: 1, sheets: 1 })}
      />
    );
    if (duplex) return forms;
    return (
      <details className="help" key={each}>
        <summary>{label}</summary>
        {forms}
      </details>
    );
  });

const Row = ({ guide, duplex, languages, query }: RowProps) => {
  const { italian, address } = guide;
  const { number, short: guida, cover } = italian;
  return (
    <li className="guide-list__row">
      <GuideDrawing name={cover} />
      <div className="guide-list__text">
        <h2>
          {number}. {italian.title}
        </h2>
        <p>{italian.lead}</p>
        {address && <p className="muted small">{t('guides.online', { indirizzo: address })}</p>}
      </div>
      <div className="guide-list__acts">
        <LinkButton
          href={showHref(number, query)}
          variant="primary"
          size="small"
          aria-label={t('guides.showOf', { guida })}
        >
          {t('guides.show')}
        </LinkButton>
        <LinkButton
          href={showHref(number, { ...query, lingua: 'de' })}
          size="small"
          aria-label={t('guides.showGermanOf', { guida })}
        >
          {t('guides.showGerman')}
        </LinkButton>
        <Prints guide={guide} duplex={duplex} languages={languages} />
      </div>
    </li>
  );
};

/** The guides: turned to the citizen, printed, or sent from the request that `pratica` names. */
export default page('use-portal', async ({ authorised, search }) => {
  const listed = await listGuides(authorised);
  const request = typeof search.pratica === 'string' && isUuid(search.pratica) ? search.pratica : null;
  if (!listed)
    return (
      <>
        <PageHead title={t('guides.title')} />
        <Advice>{t('guides.undecided')}</Advice>
      </>
    );
  const languages: readonly FrontLanguages[] = listed.bilingual ? ['it-de', 'it'] : ['it', 'it-de'];
  return (
    <PrintDesk name={PRINT_FRAME} title={t('guides.frame')} papers="/guide/stampe">
      <PageHead
        title={t('guides.title')}
        sub={t('guides.sub')}
        actions={
          request && <LinkButton href={`/richieste/${request}`}>{t('guides.backToRequest')}</LinkButton>
        }
      />
      {listed.guides.every(({ address }) => address === null) && (
        <Advice tone="info">{t('guides.offline')}</Advice>
      )}
      <Panel flush>
        <ol className="guide-list">
          {listed.guides.map((guide) => (
            <Row
              key={guide.italian.number}
              guide={guide}
              duplex={authorised.operator.counterDuplex}
              languages={languages}
              query={request ? { pratica: request } : {}}
            />
          ))}
        </ol>
      </Panel>
    </PrintDesk>
  );
});
