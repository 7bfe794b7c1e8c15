// SPDX-License-Identifier: AGPL-3.0-or-later
import { citizenshipText } from '@/components/cie-request/review-rows';
import { PhotoImage } from '@/components/cie-request/photo-image';
import { SayPanel } from '@/components/layout/say-panel';
import { ContactsPanel } from '@/components/receipt/contacts-panel';
import { CopyPanel } from '@/components/receipt/copy-panel';
import { RevealedContacts } from '@/components/receipt/revealed-contacts';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { t } from '@/app/texts';
import { type Permission } from '@/lib/access/permission';
import { nationalRows } from '@/lib/cie-request/national-order';
import { type LastChange } from '@/lib/contact-change/change-view';
import { type CollectionView } from '@/lib/collection/server/get-collection';
import { type GuidesOfRequest } from '@/lib/guides/server/list-sendings';
import { isClosed } from '@/lib/cie-request/request-status';
import { type RequestPage } from '@/lib/cie-request/server/get-request';
import { nextOfHouseholdAction, revealAction } from './actions';
import { ChangedContactsPanel } from './changed-contacts-panel';
import { ClosingPanel } from './closing-panel';
import { ActivationAdvice } from './feed-line';
import { ContactProofs } from './contact-proofs';
import { GuidePanel } from './guide-panel';
import { RegistryState } from './registry-state';
import { sayOfRequest } from './say-of-request';

type AsideProps = { request: RequestPage; may: (permission: Permission) => boolean };
/** `collection`: where the card is. */
type RequestAsideProps = AsideProps & {
  collection: CollectionView | null;
  guides: GuidesOfRequest;
  /** The contacts of the card as they were changed since; `null` when they were not. */
  changed: LastChange | null;
  /** The contact to which a code was just sent. */
  codeSent: unknown;
};

type ContactsProps = Pick<RequestAsideProps, 'request' | 'codeSent'> & { works: boolean };

const Contacts = ({ request, works, codeSent }: ContactsProps) => {
  const { contacts } = request;
  if (!contacts) return null;
  const hasContacts = contacts.email !== null || contacts.mobile !== null;
  return (
    <ContactsPanel
      requestId={request.id}
      masked={contacts}
      texts={{
        title: t('request.contacts'),
        email: t('request.email'),
        mobile: t('request.mobile'),
        show: t('action.reveal'),
        none: t('value.notGiven'),
        readBackEmail: t('request.readBackEmail'),
        readBackMobile: t('request.readBackMobile'),
      }}
    >
      <ContactProofs request={request} works={works} codeSent={codeSent} />
      {!hasContacts && <p className="muted">{t(`choice.contacts.outcome.${contacts.outcome}`)}</p>}
      {request.feed && !isClosed(request.status) && (
        <ActivationAdvice feed={request.feed} hasContacts={hasContacts} now={request.now} />
      )}
    </ContactsPanel>
  );
};

const Actions = ({ request, may }: AsideProps) => (
  <Panel title={t('request.actions')}>
    <form action={nextOfHouseholdAction}>
      <input type="hidden" name="requestId" value={request.id} />
      <Button type="submit" size="small">
        {t('request.newFromThis')}
      </Button>
    </form>
    <p className="muted small spaced-small">{t('request.newFromThisHint')}</p>
    <ClosingPanel request={request} may={may} />
  </Panel>
);

/** Beside the papers: photo, contacts, what the register said, what can be done, what to say, what to copy. */
export const RequestAside = ({ request, collection, guides, changed, codeSent, may }: RequestAsideProps) => (
  <RevealedContacts action={may('reveal-contacts') ? revealAction : null}>
    <div className="stack">
      {request.photo && (
        <Panel title={t('photo.title')}>
          <PhotoImage requestId={request.id} photo={request.photo} className="person__photo" />
        </Panel>
      )}
      <Contacts request={request} works={may('work-requests')} codeSent={codeSent} />
      {changed && <ChangedContactsPanel change={changed} opens={may('reprint-codes')} />}
      <RegistryState request={request} />
      {may('work-requests') && <Actions request={request} may={may} />}
      <SayPanel
        more={
          <p className="spaced-small">
            <a href={`/guide?pratica=${request.id}`}>{t('guides.showOrPrint')}</a>
          </p>
        }
      >
        {sayOfRequest(request, collection)}
      </SayPanel>
      <GuidePanel request={request} guides={guides} works={may('work-requests')} />
      {may('work-requests') && request.current && (
        <CopyPanel
          rows={nationalRows(
            request.current.data,
            citizenshipText(request.current.data.residence.citizenship),
          )}
        />
      )}
    </div>
  </RevealedContacts>
);
