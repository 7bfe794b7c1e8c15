// SPDX-License-Identifier: AGPL-3.0-or-later
import { ContactProof } from '@/components/contacts/contact-proof';
import { PageAction } from '@/components/receipt/page-action';
import { Facts } from '@/components/ui/facts';
import { Mono } from '@/components/ui/mono';
import { StatusBadge } from '@/components/ui/status-badge';
import { t } from '@/app/texts';
import { type ChangeView } from '@/lib/contact-change/change-view';
import { stepOfContact } from '@/lib/contact-change/new-contacts';
import { formatMobile } from '@/lib/contacts/mobile';
import { CONTACT_KINDS, type ContactKind } from '@/lib/contacts/proof-code';
import { checkCodeAction, confirmAction, sendCodeAction } from '../actions';

type OneProps = { change: ChangeView; kind: ContactKind };

const Value = ({ change, kind }: OneProps) => {
  const [next, known] = [change.contacts?.[kind] ?? null, change.card.knownContacts[kind]];
  const step = stepOfContact(next, known);
  if (step === 'removed') return t('contactChange.removed', { contatto: known ?? '' });
  if (next === null) return t('contactChange.noContact');
  const proof = change.proofs[kind];
  return (
    <>
      <Mono>{kind === 'mobile' ? formatMobile(next) : next}</Mono>{' '}
      {proof && (
        <StatusBadge tone={proof === 'verified' ? 'success' : 'neutral'}>
          {t(`contactProof.state.${proof}`)}
        </StatusBadge>
      )}
    </>
  );
};

type ConfirmStepProps = {
  change: ChangeView;
  provable: Record<ContactKind, boolean>;
  codeSent: unknown;
};

/** The last step: what changes, a code for who wants one, and the sending, which waits for no code. */
export const ConfirmStep = ({ change, provable, codeSent }: ConfirmStepProps) => {
  const isUnproven = CONTACT_KINDS.some((kind) => change.proofs[kind] === 'unverified');
  return (
    <div className="stack">
      <Facts
        items={CONTACT_KINDS.map((kind) => ({
          term: t(`contactChange.${kind}`),
          value: <Value change={change} kind={kind} />,
        }))}
      />
      {isUnproven && <p className="section__reason">{t('contactChange.proofText')}</p>}
      {CONTACT_KINDS.filter((kind) => change.proofs[kind] === 'unverified').map((kind) => (
        <ContactProof
          key={kind}
          kind={kind}
          fields={{ changeId: change.id }}
          provable={provable[kind]}
          codeSent={codeSent === kind}
          sendAction={sendCodeAction}
          checkAction={checkCodeAction}
        />
      ))}
      {isUnproven && (
        <details className="say-here">
          <summary>{t('contactProof.notArrived')}</summary>
          <p className="say">{t('contactProof.sayNotArrived')}</p>
        </details>
      )}
      <PageAction
        action={confirmAction}
        fields={{ changeId: change.id }}
        endedText={t('session.expired')}
        look={{ variant: 'primary', size: 'main', shortcut: { key: 'F9' } }}
      >
        {t('contactChange.confirm')}
      </PageAction>
    </div>
  );
};
