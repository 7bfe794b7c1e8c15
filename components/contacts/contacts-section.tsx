// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useState } from 'react';
import { ChoiceTiles, HiddenField, TextInput } from '@/components/cie-request/fields';
import { RowErrors } from '@/components/cie-request/row-errors';
import { useFields } from '@/components/cie-request/use-fields';
import { Button } from '@/components/ui/button';
import { fieldId } from '@/components/ui/field-look';
import { Key } from '@/components/ui/key';
import { reasonKey } from '@/lib/contacts/contact-outcome';
import { type Advice } from '@/lib/contacts/advice';
import { settingOn } from '@/lib/municipality/dated-switch';
import { translate, translatorFor } from '@/lib/i18n/translate';
import { ContactAdvice } from './contact-advice';
import { ContactSpelling } from './contact-spelling';
import { coachedStateOf, contactStateOf, soundContacts } from './contact-state';
import { useSettled } from './use-settled';
import { useContactUse } from './use-contact-use';

const t = translatorFor('it');

const SETTLING_MS = 500;

const DISPOSABLE: Advice = { field: 'email', key: 'email.disposable' };

const useActivationRequires = () => {
  const { facts } = useFields();
  return settingOn(facts.settings.switches.activationRequires, facts.today) ?? 'mobile';
};

/** Why it is worth it, for what is written now; the long form by one key. */
const Reason = () => {
  const { values, facts } = useFields();
  const requires = useActivationRequires();
  const contacts = soundContacts(coachedStateOf(values, facts.settings.contactCoach));
  return (
    <>
      <p className="section__reason">{translate('it', { key: reasonKey(contacts, requires) })}</p>
      <details className="say-here">
        <summary>
          {t('action.whatToSay')} <Key>F4</Key>
        </summary>
        <p className="say">«{t('contacts.reasonLong')}»</p>
      </details>
    </>
  );
};

const ReadBackRow = () => {
  const { values, shown } = useFields();
  const contacts = contactStateOf(values);
  const canRead = contacts.email !== null || contacts.mobile !== null;
  return (
    <div className="row-line row-line--ends span-12">
      <Button
        type="submit"
        name="do"
        value="read-back"
        id={fieldId('contacts.readBack')}
        variant={canRead && !contacts.wrong && !contacts.isReadBack ? 'primary' : 'outline'}
        shortcut={{ key: 'F8' }}
        aria-describedby={
          shown.has('contacts.readBack') ? `${fieldId('contacts.readBack')}-error` : undefined
        }
      >
        {t('readBack.start')}
      </Button>
      <span className="muted small" role="status">
        {contacts.isReadBack
          ? t('readBack.doneAt', { ora: values['contacts.readBackAt'] ?? '' })
          : t('contacts.oneKey')}
      </span>
    </div>
  );
};

/** «Contatti»: optional, never called consent; advice never blocks; the citizen reads them back and one key confirms. */
export const ContactsSection = () => {
  const { values, facts } = useFields();
  const [kept, setKept] = useState('');
  const settled = coachedStateOf(useSettled(values, SETTLING_MS), facts.settings.contactCoach);
  const { shared, disposable } = useContactUse(facts.requestId, settled);
  const doubts = settled.advice.filter(({ proposal }) => proposal === undefined || settled.email !== kept);
  // Lists of throw-away mailboxes hold slips of the great providers too: what was meant helps more.
  const isThrowAway = disposable && doubts.every(({ proposal }) => proposal === undefined);
  const advice = isThrowAway ? [...doubts, DISPOSABLE] : doubts;
  const of = (field: 'email' | 'mobile') => ({
    advice: advice.filter((item) => item.field === field),
    shared: shared.find(({ kind }) => kind === field),
  });
  const isWarned = (field: 'email' | 'mobile') => of(field).advice.length > 0 || Boolean(of(field).shared);
  return (
    <>
      <Reason />
      <div className="grid">
        <div className="span-7">
          <TextInput
            name="contacts.email"
            icon="mail"
            inputMode="email"
            optional
            warned={isWarned('email')}
          />
          <ContactAdvice {...of('email')} onKeep={() => setKept(settled.email ?? '')} />
        </div>
        <div className="span-5">
          <TextInput
            name="contacts.mobile"
            icon="telephone"
            inputMode="tel"
            optional
            warned={isWarned('mobile')}
          />
          <ContactAdvice {...of('mobile')} country={settled.country} />
        </div>
        <RowErrors of={['contacts.email', 'contacts.mobile']} />
        <ChoiceTiles name="contacts.outcome" span={12} />
        <RowErrors of={['contacts.outcome']} />
        {values['contacts.outcome'] === 'not-own' && <p className="say span-12">{t('contacts.sayNotOwn')}</p>}
        <ReadBackRow />
        <RowErrors of={['contacts.readBack', 'contacts.readBackAt']} />
      </div>
      <HiddenField name="contacts.readBack" />
      <HiddenField name="contacts.readBackAt" />
      {settled.email !== null && <ContactSpelling email={settled.email} />}
    </>
  );
};
