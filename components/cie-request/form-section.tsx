// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type ComponentProps, type ReactNode } from 'react';
import { Section } from '@/components/ui/section';
import { translate, translatorFor } from '@/lib/i18n/translate';
import { accessLetters, fieldNamesOf, type Section as SectionName } from '@/lib/cie-request/request-fields';
import { coachedStateOf } from '@/components/contacts/contact-state';
import { useFields } from './use-fields';

const t = translatorFor('it');

/** The id of a section on the page. */
export const sectionId = (section: SectionName): string => `section-${section}`;

type Note = ComponentProps<typeof Section>['note'];

const useNote = (section: SectionName): Note => {
  const { shown, values, facts } = useFields();
  const wrong = fieldNamesOf(section).filter((name) => shown.has(name));
  if (wrong.length > 0) {
    const isTyped = wrong.some((name) => (values[name] ?? '') !== '');
    return {
      tone: 'danger',
      text: isTyped ? t('section.wrong') : t('section.missing', { n: wrong.length }),
    };
  }
  const { advice } = coachedStateOf(values, facts.settings.contactCoach);
  return section === 'contacts' && advice.length > 0
    ? { tone: 'warning', text: t('contacts.warnings', { n: advice.length }) }
    : undefined;
};

type FormSectionProps = {
  section: SectionName;
  /** Not asked of this person: kept in the page, with what is typed in it, out of sight. */
  asked: boolean;
  folded: boolean;
  onToggle: (section: SectionName, open: boolean) => void;
  children: ReactNode;
};

/** A section of the conversation with its state: one line once it is complete and left, framed while it is worked on. */
export const FormSection = ({ section, asked, folded, onToggle, children }: FormSectionProps) => {
  const { view, active } = useFields();
  const note = useNote(section);
  const summary = view.summaries[section];
  const isDone = summary !== undefined;
  const isOpen = active === section || note?.tone === 'danger';
  const letter = accessLetters[section];
  return (
    <Section
      id={sectionId(section)}
      hidden={!asked}
      state={isDone ? 'done' : isOpen ? 'open' : 'todo'}
      stateLabel={isDone ? t('section.complete') : undefined}
      title={t(`section.${section}`)}
      letter={letter}
      altCap={`${t('key.alt')} ${letter}`}
      summary={summary && translate('it', summary)}
      change={isDone ? t('action.edit') : undefined}
      note={note}
      open={!folded}
      onToggle={(event) => {
        if (event.target === event.currentTarget) onToggle(section, event.currentTarget.open);
      }}
    >
      {children}
    </Section>
  );
};
