// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type ReactNode } from 'react';
import { coachedStateOf } from '@/components/contacts/contact-state';
import { Advice } from '@/components/ui/advice';
import { CardAside } from '@/components/ui/card-aside';
import { CardPreview } from '@/components/ui/card-preview';
import { fieldId } from '@/components/ui/field-look';
import { type Fact, Facts } from '@/components/ui/facts';
import { MissingList } from '@/components/ui/missing-list';
import { StateValue } from '@/components/ui/state-value';
import { formatMoney } from '@/lib/i18n/format';
import { type MessageKey, translate, translatorFor } from '@/lib/i18n/translate';
import { type RequestContext } from '@/lib/cie-request/request-context';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { decisionsOf } from '@/lib/cie-request/request-form';
import { particularRules } from '@/lib/cie-request/rules/decisions';
import { givesKey, qualityOf } from '@/lib/contacts/contact-outcome';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { settingOn } from '@/lib/municipality/dated-switch';
import { costOf, expiryOf } from './card-facts';
import { RuleList } from './rule-list';
import { type SummaryItem } from './form-view';
import { PhotoImage } from './photo-image';

const t = translatorFor('it');

const LONG_SURNAME = 30;

type GrowingCardProps = {
  requestId: string;
  values: FormValues;
  context: RequestContext;
  items: readonly SummaryItem[];
  /** After a refused attempt what is missing counts as wrong. */
  attempted: boolean;
  /** The name of the citizenship that was chosen. */
  citizenship: string;
  /** Main button and saved line: above everything that grows, so that they never move. */
  children: ReactNode;
};

const previewOf = (values: FormValues, citizenship: string) => {
  const upper = (text: string | undefined) => (text ?? '').toLocaleUpperCase('it');
  const birth = [
    upper(values['person.birthplaceName']),
    (values['person.birthDate'] ?? '').replaceAll('/', '.'),
  ];
  return [
    { label: t('field.person.surname'), value: upper(values['person.surname']) },
    { label: t('field.person.givenName'), value: upper(values['person.givenName']) },
    { label: t('newRequest.previewBirth'), value: birth.filter(Boolean).join(' ') },
    { label: t('field.person.sex'), value: values['person.sex'] ?? '', short: true },
    { label: t('newRequest.previewHeight'), value: values['residence.heightCm'] ?? '', short: true },
    { label: t('field.residence.citizenship'), value: upper(citizenship), short: true },
  ].map((field) => ({ ...field, value: field.value || t('value.none') }));
};

const contactsFact = (values: FormValues, { settings, today }: RequestContext): Fact | null => {
  const contacts = coachedStateOf(values, settings.contactCoach);
  const outcome = values['contacts.outcome'] ?? '';
  const quality = qualityOf(contacts);
  const term = t('newRequest.contacts');
  if (quality === 'none' && !contacts.wrong) {
    if (outcome === '' || outcome === 'given') return null;
    return { term, value: t(`choice.contacts.outcome.${outcome}` as MessageKey) };
  }
  if (!contacts.isReadBack)
    return {
      term,
      value: <StateValue ok={false}>{t('contacts.toCheck')}</StateValue>,
      detail: t('contacts.toCheckWhy', { n: contacts.advice.length }),
    };
  const requires = settingOn(settings.switches.activationRequires, today) ?? 'mobile';
  return {
    term,
    value: <StateValue ok>{t(`contacts.quality.${quality}`)}</StateValue>,
    detail: translate('it', { key: givesKey(contacts, requires) }),
  };
};

/** What grows beside the form: the card as it will be printed, when it expires and what it costs and why, what is missing. */
export const GrowingCard = (props: GrowingCardProps) => {
  const { requestId, values, context, items, attempted, citizenship, children } = props;
  const expiry = expiryOf(values, context);
  const cost = costOf(values, context);
  const contacts = contactsFact(values, context);
  const told = particularRules(decisionsOf(values, context));
  const surname = values['person.surname'] ?? '';
  const expires = 'date' in expiry ? formatCivilDate(expiry.date) : '';
  const costs = 'cents' in cost ? formatMoney(cost.cents) : '';
  const facts: Fact[] = [
    'date' in expiry
      ? { term: t('newRequest.expires'), value: expires, detail: translate('it', expiry.why) }
      : {
          term: t('newRequest.expires'),
          value: <span className="muted plain">{translate('it', expiry.waiting)}</span>,
        },
    'cents' in cost
      ? { term: t('newRequest.costs'), value: costs, detail: translate('it', cost.why) }
      : {
          term: t('newRequest.costs'),
          value: <span className="muted plain">{translate('it', cost.waiting)}</span>,
        },
    ...(told.length > 0 ? [{ term: t('rules.short'), value: <RuleList told={told} /> }] : []),
    ...(contacts ? [contacts] : []),
    {
      term: t('newRequest.missing'),
      value:
        items.length === 0 ? (
          <StateValue ok>{t('newRequest.nothingMissing')}</StateValue>
        ) : (
          <MissingList
            items={items.map(({ path, message, wrong }) => ({
              href: `#${fieldId(path)}`,
              text: wrong ? t(`missing.${path}` as MessageKey) : translate('it', message),
              wrong: wrong || attempted,
            }))}
          />
        ),
    },
  ];
  return (
    <CardAside
      label={t('newRequest.preview')}
      fold={t('form.cardFold', { scadenza: expires || 'none', costo: costs || 'none' })}
    >
      <CardPreview
        caption={t('newRequest.preview')}
        warning={t('newRequest.previewNot')}
        photo={
          <PhotoImage
            requestId={requestId}
            photo={context.photo ?? null}
            className="card-preview__photo card-preview__photo--empty"
          />
        }
        fields={previewOf(values, citizenship)}
      />
      {children}
      {surname.length > LONG_SURNAME && (
        <Advice icon="info-circle">{t('newRequest.longName', { n: surname.length })}</Advice>
      )}
      <Facts ruled items={facts} />
    </CardAside>
  );
};
