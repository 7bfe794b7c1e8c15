// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import './registry.css';
import { RegistryAdvice } from '@/components/registry/registry-advice';
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { formatTime } from '@/lib/i18n/format';
import { type MessageKey, translate, translatorFor } from '@/lib/i18n/translate';
import { placeFields } from '@/lib/cie-request/place-fields';
import { type FieldName } from '@/lib/cie-request/request-fields';
import { shownValue } from './shown-value';
import { useFields } from './use-fields';

const t = translatorFor('it');

/** Where the data come from and when, in one calm line under the codice fiscale; empty while there is nothing to say. */
export const useRegistryLine = (): string => {
  const { registry } = useFields();
  const { state, differing } = registry;
  switch (state.kind) {
    case 'asking':
      return t('registry.asking');
    case 'found': {
      const ora = formatTime(state.at);
      if (differing.size === 0) return t('registry.found', { ora });
      return t('registry.foundDiffering', { ora, n: differing.size });
    }
    case 'kept':
      return t('registry.found', { ora: formatTime(state.at) });
    case 'none':
    case 'away':
    case 'refused':
      return '';
  }
};

/** What the register could not give, and what it says beyond the fields: advice, never in the way. */
export const RegistryNews = () => {
  const { registry } = useFields();
  const { state } = registry;
  if (state.kind === 'away')
    return (
      <div className="span-12">
        <Advice icon="clock" live>
          {t('register.down', { ora: formatTime(state.since) })}
        </Advice>
      </div>
    );
  if (state.kind === 'refused')
    return (
      <div className="span-12">
        <RegistryAdvice problem={state.problem} code={state.code} />
      </div>
    );
  if (state.kind === 'kept' && state.fields.length > 0)
    return (
      <ul className="span-12 registry-fields">
        {state.fields.map((name) => (
          <li key={name}>{t(`field.${name}` as MessageKey)}</li>
        ))}
      </ul>
    );
  if (state.kind !== 'found' || state.hints.length === 0) return null;
  return (
    <div className="span-12 stack stack--tight">
      {state.hints.map((hint) => (
        <Advice key={hint.key} tone="info" live>
          {translate('it', hint)}
        </Advice>
      ))}
    </div>
  );
};

/** What the register says where these fields hold something else, with one press to take it over. */
export const RegistryDifferences = ({ of }: { of: readonly FieldName[] }) => {
  const { registry, facts, write } = useFields();
  const { state, differing } = registry;
  if (state.kind !== 'found') return null;
  const named = (name: FieldName, text: string): string =>
    (name === 'residence.citizenship' && facts.citizenships.find(({ value }) => value === text)?.label) ||
    shownValue(name, text);
  const takeOver = (name: FieldName) => {
    const code = placeFields.find((place) => place.name === name)?.code;
    const told = (field: FieldName) => state.values[field] ?? '';
    write({ [name]: told(name), ...(code && { [code]: told(code) }) });
  };
  return of.map((name) => {
    const text = differing.get(name);
    return (
      text !== undefined && (
        <p key={name} className="registry-difference">
          {t('registry.differs', { campo: t(`field.${name}` as MessageKey), valore: named(name, text) })}{' '}
          <Button size="row" variant="plain" onClick={() => takeOver(name)}>
            {t('registry.use')}
          </Button>
        </p>
      )
    );
  });
};

/** What the card before said about travel, beside a choice that is always made anew. */
export const OldTravel = () => {
  const { state } = useFields().registry;
  if (state.kind !== 'found' || !state.travel) return null;
  const { number: numero, valid } = state.travel;
  return (
    <div className="span-12">
      <Advice tone={valid ? 'info' : 'warning'}>
        {t(valid ? 'registry.travelYes' : 'registry.travelNo', { numero })}
      </Advice>
    </div>
  );
};
