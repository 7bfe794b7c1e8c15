// SPDX-License-Identifier: AGPL-3.0-or-later
import { PageAction } from '@/components/receipt/page-action';
import { Facts } from '@/components/ui/facts';
import { Mono } from '@/components/ui/mono';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextField } from '@/components/ui/text-field';
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

const CodeForm = ({ change, kind }: OneProps) => (
  <PageAction
    action={checkCodeAction}
    fields={{ changeId: change.id, kind }}
    endedText={t('session.expired')}
    look={{ variant: 'primary' }}
    before={
      <>
        <p role="status">{t(`contactProof.sentTo.${kind}`)}</p>
        <TextField
          name="code"
          id={`code-${kind}`}
          label={t(`contactProof.code.${kind}`)}
          inputMode="numeric"
          mono
          maxLength={12}
          autoFocus
        />
      </>
    }
  >
    {t('contactProof.check')}
  </PageAction>
);

type ProofProps = OneProps & { provable: boolean; codeSent: boolean };

const Proof = ({ change, kind, provable, codeSent }: ProofProps) => {
  if (change.proofs[kind] !== 'unverified') return null;
  if (!provable) return <p className="muted small">{t(`contactProof.noCarrier.${kind}`)}</p>;
  return (
    <div className="stack">
      {codeSent && <CodeForm change={change} kind={kind} />}
      <PageAction
        action={sendCodeAction}
        fields={{ changeId: change.id, kind }}
        endedText={t('session.expired')}
        look={{ size: 'medium' }}
      >
        {t(codeSent ? `contactProof.again.${kind}` : `contactProof.send.${kind}`)}
      </PageAction>
    </div>
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
      {CONTACT_KINDS.map((kind) => (
        <Proof
          key={kind}
          change={change}
          kind={kind}
          provable={provable[kind]}
          codeSent={codeSent === kind}
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
