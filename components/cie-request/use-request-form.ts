// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { contactStateOf } from '@/components/contacts/contact-state';
import { type FieldName, type FormValues, type Section } from '@/lib/cie-request/request-fields';
import { type Contacts } from '@/lib/contacts/advice';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { type Place } from '@/lib/places/place';
import { contextOf, type FormFacts, withPlaces } from './form-facts';
import { type FormVerb } from './form-outcome';
import { formViewOf, shownMessages } from './form-view';
import { useDraft } from './use-draft';
import { useFilledFromCode } from './use-filled-from-code';
import { useFormValues } from './use-form-values';
import { useSections } from './use-sections';

type Start = {
  facts: FormFacts;
  /** What the server holds, and what the page begins with: not the same after a post that could not be kept. */
  stored: { version: number; values: FormValues; savedAt: Date | null };
  initial: FormValues;
  attempted: boolean;
};

const sectionOf = (name: FieldName): Section => name.slice(0, name.indexOf('.')) as Section;

/** Everything the form does once the browser has taken over; without it the same buttons post the form. */
export const useRequestForm = ({ facts, stored, initial, attempted: refused }: Start) => {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft({ requestId: facts.requestId, ...stored });
  const { saver } = draft;
  const onTyped = useCallback((values: FormValues) => saver.change(values), [saver]);
  const { ready, values, read, write: set, bind } = useFormValues(form, initial, onTyped);

  const [places, setPlaces] = useState(() => withPlaces(new Map(), facts.places));
  const learn = useCallback((rows: readonly Place[]) => setPlaces((now) => withPlaces(now, rows)), []);
  const context = useMemo(() => contextOf(facts, places), [facts, places]);
  const reader = useMemo(() => ({ municipality: facts.municipality, locale: 'it' }), [facts.municipality]);
  const view = useMemo(() => formViewOf(values, context, reader), [values, context, reader]);
  const folding = useSections(view);

  const [left, setLeft] = useState<ReadonlySet<FieldName>>(new Set());
  const [attempts, setAttempts] = useState(refused ? 1 : 0);
  const attempted = attempts > 0;
  const shown = useMemo(
    () => shownMessages(view, values, { attempted, left }),
    [view, values, attempted, left],
  );
  const leaveField = (name: FieldName) => {
    if (!left.has(name)) setLeft(new Set([...left, name]));
    saver.hurry();
  };
  const write = useCallback(
    (changes: FormValues) => {
      set(changes);
      saver.hurry();
    },
    [set, saver],
  );

  const fill = useFilledFromCode({ today: facts.today, places, learn, read, write });
  const code = values['person.codiceFiscale'] ?? '';
  useEffect(() => {
    if (ready) void fill(code);
  }, [ready, code, fill]);

  const { method, paidOn, outcome } = {
    method: values['payment.method'] ?? '',
    paidOn: values['payment.paidOn'] ?? '',
    outcome: values['contacts.outcome'] ?? '',
  };
  useEffect(() => {
    if (ready && method !== '' && method !== 'exempt' && paidOn === '')
      write({ 'payment.paidOn': formatCivilDate(facts.today) });
    // Only when the method is chosen: a date that was taken out stays out.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ready, method]);
  const hasContacts = Boolean(values['contacts.email'] ?? values['contacts.mobile']);
  useEffect(() => {
    if (ready && hasContacts && outcome === '') write({ 'contacts.outcome': 'given' });
  }, [ready, hasContacts, outcome, write]);

  const [reading, setReading] = useState<Contacts | null>(null);

  const refuse = (now: ReturnType<typeof formViewOf>) => {
    folding.unfold([...new Set([...now.messages.keys()].map(sectionOf))]);
    setAttempts((n) => n + 1);
  };
  const goTo = async (path: string) => {
    if (await saver.flush()) router.push(path);
  };
  const run: Record<FormVerb, () => void> = {
    review: () => {
      const now = formViewOf(read(), context, reader);
      if (now.messages.size > 0) refuse(now);
      else void goTo(`/richieste/${facts.requestId}/controllo`);
    },
    save: () => void saver.flush(),
    leave: () => void goTo('/'),
    'correct-email': () => {
      const proposal = contactStateOf(read()).advice.find((item) => item.proposal !== undefined)?.proposal;
      if (proposal !== undefined) write({ 'contacts.email': proposal });
    },
    'read-back': () => {
      const contacts = contactStateOf(read());
      if (contacts.wrong) setLeft(new Set([...left, 'contacts.email', 'contacts.mobile']));
      else if (contacts.email === null && contacts.mobile === null)
        form.current?.querySelector<HTMLElement>('[name="contacts.email"]')?.focus();
      else setReading({ email: contacts.email, mobile: contacts.mobile });
    },
  };
  return {
    form,
    draft,
    ready,
    values,
    read,
    write,
    bind,
    learn,
    fill,
    context,
    view,
    shown,
    attempted,
    attempts,
    folding,
    leaveField,
    reading,
    setReading,
    run,
  };
};
