// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { ContactsForm } from '@/components/contact-change/contacts-form';
import { PersonForm } from '@/components/reprint/person-form';
import { LinkButton } from '@/components/ui/link-button';
import { Mono } from '@/components/ui/mono';
import { Section } from '@/components/ui/section';
import { type SectionState } from '@/components/ui/section-mark';
import { personTexts } from '@/app/person-texts';
import { t } from '@/app/texts';
import { applicantKinds } from '@/lib/contact-change/applicant';
import {
  type ChangeStep,
  changeSteps,
  type ChangeView,
  stepOfChange,
} from '@/lib/contact-change/change-view';
import { CONTACT_KINDS, type ContactKind } from '@/lib/contacts/proof-code';
import { formatTime } from '@/lib/i18n/format';
import { typedOf } from '@/lib/reprint/identification';
import { applicantAction, contactsAction } from '../actions';
import { ConfirmStep } from './confirm-step';

type Now = ChangeStep | 'closed';

const MARKS: Record<SectionState, string> = {
  done: t('reprint.stepDone'),
  open: t('reprint.stepOpen'),
  todo: t('reprint.stepTodo'),
};

const stateOf = (step: ChangeStep, now: Now, reached: boolean): SectionState => {
  if (step === now) return 'open';
  if (now === 'closed') return reached ? 'done' : 'todo';
  return changeSteps.indexOf(step) < changeSteps.indexOf(now) ? 'done' : 'todo';
};

const personSummary = ({ applicant }: ChangeView): string => {
  if (!applicant) return '';
  if (applicant.kind === 'this-cie') return t('contactChange.summary.this-cie');
  const { kind, type: tipo, number: numero } = applicant;
  const nome = kind === 'delegate' ? applicant.name : '';
  return t(`contactChange.summary.${kind}`, { nome, tipo, numero });
};

const Person = ({ change, primary }: { change: ChangeView; primary: boolean }) => (
  <PersonForm
    action={applicantAction}
    fields={{ changeId: change.id }}
    kinds={applicantKinds.map((value) => ({ value, label: t(`contactChange.who.${value}`) }))}
    kept={typedOf(change.applicant ?? { kind: 'this-cie' })}
    primary={primary}
    texts={{
      ...personTexts,
      legend: t('contactChange.who'),
      delegateHint: t('contactChange.delegateHint'),
      next: t('contactChange.next'),
    }}
  />
);

const each = (text: (kind: ContactKind) => string): Record<ContactKind, string> => ({
  email: text('email'),
  mobile: text('mobile'),
});

const Contacts = ({ change, primary }: { change: ChangeView; primary: boolean }) => {
  const { knownContacts: known } = change.card;
  const written = change.contacts;
  const isTakenOut = (kind: ContactKind) =>
    written !== null && written[kind] === null && known[kind] !== null;
  return (
    <>
      <p className="section__reason">{t('contactChange.contactsText')}</p>
      <ContactsForm
        action={contactsAction}
        changeId={change.id}
        known={known}
        primary={primary}
        coach={change.coach}
        kept={{
          email: written?.email ?? '',
          mobile: written?.mobile ?? '',
          remove: CONTACT_KINDS.filter(isTakenOut),
        }}
        texts={{
          label: each((kind) => t(`contactChange.${kind}`)),
          hint: each((kind) =>
            known[kind] === null
              ? t('contactChange.unknown')
              : t('contactChange.known', { contatto: known[kind] }),
          ),
          remove: each((kind) => t(`contactChange.remove.${kind}`, { contatto: known[kind] ?? '' })),
          optional: t('value.optional'),
          next: t('contactChange.toReadBack'),
          ended: t('session.expired'),
        }}
      />
    </>
  );
};

const ReadBack = ({ change }: { change: ChangeView }) => (
  <>
    <p className="section__reason">{t('contactChange.readBackText')}</p>
    <LinkButton href={`/ristampe/contatti/${change.id}/rilettura`} variant="primary" shortcut={{ key: 'F9' }}>
      {t('contactChange.toReadBack')}
    </LinkButton>
  </>
);

const contactsSummary = ({ contacts }: ChangeView): ReactNode =>
  contacts && [contacts.email, contacts.mobile].filter((contact) => contact !== null).join(' · ');

type PathProps = {
  change: ChangeView;
  /** Which contacts a code can be sent to from here. */
  provable: Record<ContactKind, boolean>;
  /** The contact to which a code was just sent. */
  codeSent: unknown;
};

/** The fixed order of a change: what is done in one line each, what is to be done now open. */
export const ChangePath = ({ change, provable, codeSent }: PathProps) => {
  const now = stepOfChange(change);
  const isOpen = change.status === 'open';
  const steps: Record<ChangeStep, { summary: ReactNode; reached: boolean; body: ReactNode }> = {
    person: {
      summary: personSummary(change),
      reached: change.applicant !== null,
      body: <Person change={change} primary={now === 'person'} />,
    },
    contacts: {
      summary: contactsSummary(change),
      reached: change.contacts !== null,
      body: <Contacts change={change} primary={now === 'contacts'} />,
    },
    readBack: {
      summary: change.readBackAt && t('contactChange.readBackDone', { ora: formatTime(change.readBackAt) }),
      reached: change.readBackAt !== null,
      body: now === 'readBack' && <ReadBack change={change} />,
    },
    confirm: {
      summary: change.confirmedAt ? formatTime(change.confirmedAt) : t('contactChange.confirmHint'),
      reached: change.confirmedAt !== null,
      body: now === 'confirm' && <ConfirmStep change={change} provable={provable} codeSent={codeSent} />,
    },
  };
  return (
    <div>
      <Section
        id="carta"
        state="done"
        stateLabel={MARKS.done}
        title={t('reprint.step.card')}
        summary={
          <Mono strong groups={[2, 5, 2]}>
            {change.cardSerial}
          </Mono>
        }
      />
      {changeSteps.map((step, index) => {
        const { summary, reached, body } = steps[step];
        const state = stateOf(step, now, reached);
        const isEditable = isOpen && state === 'done' && (step === 'person' || step === 'contacts');
        return (
          <Section
            key={step}
            id={step}
            state={state}
            stateLabel={MARKS[state]}
            number={index + 2}
            title={t(`contactChange.step.${step}`)}
            summary={summary}
            change={isEditable ? t('action.edit') : undefined}
            open={state === 'open'}
          >
            {state === 'open' || isEditable ? body : undefined}
          </Section>
        );
      })}
    </div>
  );
};
