// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { PageHead } from '@/components/layout/page-head';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { page } from '@/app/guard';
import { RequestRows } from '@/app/request-rows';
import { t } from '@/app/texts';
import { readNote } from '@/lib/access/server/sealed-note';
import { can } from '@/lib/access/permission';
import { findRequests, type FoundRequests } from '@/lib/cie-request/server/find-requests';
import { openRequestAction } from '../actions';
import { paperMarkText } from '../paper-mark-text';
import { refusalText } from '../refusal-text';

export const metadata: Metadata = { title: t('search.title') };

const NewFor = ({ codiceFiscale }: { codiceFiscale: string }) => (
  <form action={openRequestAction}>
    <input type="hidden" name="codiceFiscale" value={codiceFiscale} />
    <Button type="submit" variant="primary" shortcut={{ key: 'F9' }}>
      {t('search.newFor')}
    </Button>
  </form>
);

const emptyText = (term: FoundRequests['term'], refusal: FoundRequests['refusal']): string => {
  if (refusal) return refusalText(refusal);
  return t(term.kind === 'surname' && term.surname.length < 2 ? 'search.tooShort' : 'notFound');
};

/** The mark in a paper's foot was scanned: it tells of the paper, not of a person. */
const MarkFound = ({ text }: { text: string }) => (
  <>
    <PageHead title={t('search.title')} />
    <Panel flush>
      <EmptyState
        title={t('scan.paper')}
        text={text}
        action={<LinkButton href="/">{t('action.backHome')}</LinkButton>}
      />
    </Panel>
  </>
);

/** What the last search found; the searched text stays in an encrypted cookie of this browser, never in the address. */
export default page('read-requests', async ({ authorised }) => {
  const typed = await readNote('cerca');
  const mark = paperMarkText(typed);
  if (mark !== null) return <MarkFound text={mark} />;
  const { term, lines, more, refusal } = await findRequests(authorised, typed);
  const mayOpen = can(authorised.operator.roles, 'work-requests');
  return (
    <>
      <PageHead
        title={t('search.title')}
        sub={t('search.count', { n: lines.length })}
        actions={
          term.kind === 'codice-fiscale' && mayOpen ? (
            <NewFor codiceFiscale={term.codiceFiscale} />
          ) : undefined
        }
      />
      <Panel flush>
        {lines.length > 0 && <RequestRows caption={t('search.title')} lines={lines} />}
        {lines.length === 0 && (
          <EmptyState
            title={t('search.count', { n: 0 })}
            text={emptyText(term, refusal)}
            action={<LinkButton href="/">{t('action.backHome')}</LinkButton>}
          />
        )}
      </Panel>
      {more && <p className="field__hint">{t('search.more')}</p>}
    </>
  );
});
