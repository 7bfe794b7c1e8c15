// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import './request-form.css';
import { type ReactNode, useActionState, useEffect, useMemo, useRef, useState } from 'react';
import { confirmedContacts, declinedContacts } from '@/components/contacts/contact-state';
import { ContactsSection } from '@/components/contacts/contacts-section';
import { ReadBackDialog } from '@/components/contacts/read-back-dialog';
import { Columns } from '@/components/layout/columns';
import { PageHead } from '@/components/layout/page-head';
import { useStopwatch } from '@/components/timing/use-stopwatch';
import { Button } from '@/components/ui/button';
import { fieldId } from '@/components/ui/field-look';
import { formatTime } from '@/lib/i18n/format';
import { type FormValues, type Section, sections } from '@/lib/cie-request/request-fields';
import { isFamilyAsked } from '@/lib/cie-request/request-form';
import { BiometricsSection } from './biometrics-section';
import { ConflictDialog } from './conflict-dialog';
import { DeclarationsSection } from './declarations-section';
import { DeliverySection } from './delivery-section';
import { draftDifferences, mergedDraft } from './draft-differences';
import { type FormFacts } from './form-facts';
import { FamilySection } from './family-section';
import { FormFoot } from './form-foot';
import { FormHead } from './form-head';
import { type FormOutcome } from './form-outcome';
import { FormSection } from './form-section';
import { FormTop } from './form-top';
import { FormVerbs } from './form-verbs';
import { GrowingCard } from './growing-card';
import { focusNext } from './move-focus';
import { PaymentSection } from './payment-section';
import { PersonSection } from './person-section';
import { ResidenceSection } from './residence-section';
import { SavedState } from './saved-state';
import { TravelSection } from './travel-section';
import { FieldsContext } from './use-fields';
import { followToField, useFormEvents } from './use-form-events';
import { useFormVerbs } from './use-form-verbs';
import { useRequestForm } from './use-request-form';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

const FORM_ID = 'request-form';

const CONTENT: Record<Section, () => ReactNode> = {
  person: PersonSection,
  residence: ResidenceSection,
  biometrics: BiometricsSection,
  travel: TravelSection,
  family: FamilySection,
  contacts: ContactsSection,
  delivery: DeliverySection,
  payment: PaymentSection,
  declarations: DeclarationsSection,
};

type RequestFormProps = {
  facts: FormFacts;
  stored: { version: number; values: FormValues; savedAt: Date | null };
  /** For the time without JavaScript: saves, and goes where the pressed button says. */
  action: (state: FormOutcome | null, form: FormData) => Promise<FormOutcome>;
  /** The page answers a refused attempt. */
  attempted: boolean;
  /** What is to be known before typing: others that look alike, documents that are awaited. */
  advice: ReactNode;
};

/** The facts of the page with the photo as it is now. */
const usePhotoFacts = (given: FormFacts) => {
  const [photo, setPhoto] = useState(given.photo);
  return { facts: useMemo(() => ({ ...given, photo }), [given, photo]), setPhoto };
};

/** Whoever turns out to need somebody who acts for them finds that section open: it was done while nobody asked. */
const useUnfoldedFamily = (isMissing: boolean, unfold: (wanted: readonly Section[]) => void): void => {
  useEffect(() => {
    if (isMissing) unfold(['family']);
  }, [isMissing, unfold]);
};

/** The request's form: one page, in the order of the conversation at the counter. Nothing that is typed is lost. */
export const RequestForm = ({ facts: given, stored, action, attempted, advice }: RequestFormProps) => {
  const { facts, setPhoto } = usePhotoFacts(given);
  const [outcome, post] = useActionState(action, null);
  const returned = outcome && 'kind' in outcome ? outcome : null;
  const initial = returned?.values ?? stored.values;
  const form = useRef<HTMLFormElement>(null);
  const request = useRequestForm({
    form,
    facts,
    stored: { ...stored, version: returned?.version ?? stored.version },
    initial,
    attempted: attempted || returned?.kind === 'too-long',
  });
  const { values, view, draft, folding, write, ready } = request;
  const verbs = useFormVerbs({ requestId: facts.requestId, form, request });
  const { reading, setReading } = verbs;
  const events = useFormEvents(request, verbs);
  useStopwatch(folding.active);
  const asksFamily = isFamilyAsked(values, request.context);
  useUnfoldedFamily(asksFamily && view.data.family === null, folding.unfold);
  const fields = {
    ...request,
    facts,
    initial,
    active: folding.active,
    setPhoto,
    save: () => draft.saver.flush(),
  };
  const version = ready ? draft.saver.version : (returned?.version ?? stored.version);
  const { conflict } = draft;
  const isReady = view.messages.size === 0;
  const citizenship = facts.citizenships.find(({ value }) => value === values['residence.citizenship']);

  const confirm = () => {
    if (reading) write(confirmedContacts(reading, formatTime(new Date())));
    setReading(null);
    const button = document.getElementById(fieldId('contacts.readBack'));
    requestAnimationFrame(() => button && form.current && focusNext(form.current, button));
  };
  const toReview = (place: 'card' | 'foot') => (
    <Button
      type="submit"
      form={FORM_ID}
      name="do"
      value="review"
      id={place === 'card' ? 'to-review' : undefined}
      wide={place === 'card'}
      variant={isReady ? 'primary' : 'outline'}
      shortcut={{ key: 'F9' }}
    >
      {t('newRequest.toReview')}
    </Button>
  );
  const saved = <SavedState state={draft.state} requestHref={`/richieste/${facts.requestId}`} />;

  return (
    <FieldsContext value={fields}>
      {/* The first submit button of a form is what Enter presses before JavaScript: this one does nothing. */}
      <button type="submit" form={FORM_ID} disabled hidden />
      <PageHead
        title={t('newRequest.title')}
        sub={<FormHead values={values} />}
        actions={<FormVerbs form={FORM_ID} section={folding.active ?? 'person'} />}
      />
      <div onClick={(event) => followToField(event, folding.unfold)}>
        <Columns>
          <form
            ref={form}
            id={FORM_ID}
            className="sections"
            action={post}
            autoComplete="off"
            noValidate
            {...events}
          >
            <input type="hidden" name="requestId" value={facts.requestId} />
            <input type="hidden" name="version" value={version} readOnly />
            {advice}
            <FormTop
              outcome={ready ? null : outcome}
              items={request.attempted ? view.items : []}
              attempts={request.attempts}
            />
            {sections.map((section) => {
              const Content = CONTENT[section];
              return (
                <FormSection
                  key={section}
                  section={section}
                  asked={section !== 'family' || asksFamily}
                  folded={folding.folded.has(section)}
                  onToggle={folding.toggle}
                >
                  <Content />
                </FormSection>
              );
            })}
            <FormFoot saved={saved} action={toReview('foot')} />
          </form>
          <GrowingCard
            requestId={facts.requestId}
            values={values}
            context={request.context}
            items={view.items}
            attempted={request.attempted}
            citizenship={citizenship?.label ?? ''}
          >
            {toReview('card')}
            {saved}
          </GrowingCard>
        </Columns>
      </div>
      {reading && (
        <ReadBackDialog
          contacts={reading}
          onConfirm={confirm}
          onCorrect={() => setReading(null)}
          onDecline={() => {
            write(declinedContacts);
            setReading(null);
          }}
        />
      )}
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          differences={draftDifferences(conflict.base, conflict.mine, conflict.theirs)}
          onChosen={(kept) => {
            const merged = mergedDraft(conflict.mine, conflict.theirs, kept);
            write(merged);
            draft.resolve(merged);
          }}
        />
      )}
    </FieldsContext>
  );
};
