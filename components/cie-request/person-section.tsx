// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { Advice } from '@/components/ui/advice';
import { translatorFor } from '@/lib/i18n/translate';
import { parseCodiceFiscale } from '@/lib/citizen/codice-fiscale';
import { filledFromCode } from '@/lib/cie-request/filled-from-code';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { ChoiceTiles, DateInput, TextInput, TickBox } from './fields';
import { useFields } from './use-fields';
import { PlaceInput } from './place-input';
import { RegistryNews, useRegistryLine } from './registry-line';
import { RowErrors } from './row-errors';
import { Special } from './special';
import { When } from './when';

const t = translatorFor('it');

const REPORT = ['person.reportAuthority', 'person.reportDate', 'person.reportNumber'] as const;
const PREVIOUS = [
  'person.previousNumber',
  'person.previousIssuer',
  'person.previousIssuedOn',
  'person.previousExpiresOn',
] as const;
const SHOWN_DOCUMENT = ['person.identityProofNumber', 'person.identityProofIssuer'] as const;

/** The data are those of the code: as far as it tells them, they were not typed otherwise. */
const isFromCode = (values: FormValues, today: CivilDate): boolean => {
  const told = filledFromCode(values['person.codiceFiscale'] ?? '', today, []);
  return (
    told['person.sex'] !== undefined &&
    told['person.sex'] === values['person.sex'] &&
    (told['person.birthDate'] ?? '') === (values['person.birthDate'] ?? '') &&
    Boolean(values['person.birthplace'])
  );
};

/** What the register or the codice fiscale told, or that its letters in place of digits are right; until then where to read it from. */
const useCodeHint = (): string => {
  const form = useFields();
  const line = useRegistryLine();
  const code = parseCodiceFiscale(form.values['person.codiceFiscale'] ?? '');
  const told =
    code.ok && form.ready && isFromCode(form.values, form.facts.today) && t('newRequest.filledFromCode');
  const omocodia = code.ok && code.value.omocodia && t('cf.omocodia');
  return [omocodia, line || told].filter(Boolean).join(' ') || t('hint.person.codiceFiscale');
};

const Mismatch = () => {
  const { view, values } = useFields();
  const isMismatch = view.messages.get('person.codiceFiscale')?.key === 'cf.mismatch';
  return (
    <When fields={['person.mismatchReason']} shown={isMismatch || Boolean(values['person.mismatchReason'])}>
      <TextInput name="person.mismatchReason" span={12} />
      <RowErrors of={['person.mismatchReason']} />
    </When>
  );
};

const Names = () => (
  <>
    <TextInput name="person.surname" span={5} />
    <TextInput name="person.givenName" span={3} />
    <ChoiceTiles name="person.sex" span={4} />
    <RowErrors of={['person.surname', 'person.givenName', 'person.sex']} />
  </>
);

const SPECIAL = [
  'person.onePart',
  'person.bornAboard',
  'person.represented',
  'person.homeProcedure',
] as const;
const HOME = ['person.homeDelegate', 'person.homeReason'] as const;

const SpecialCases = () => {
  const { shown } = useFields();
  const lacksPart = [shown.get('person.surname'), shown.get('person.givenName')].some(
    (message) => message?.key === 'name.onePart',
  );
  return (
    <Special title={t('newRequest.special.person')} fields={SPECIAL} shown={lacksPart}>
      {SPECIAL.map((name) => (
        <TickBox key={name} name={name} span={6} />
      ))}
      <RowErrors of={SPECIAL} />
      <When choice="aboard" fields={[]}>
        <p className="span-12 field__hint">{t('hint.person.bornAboard')}</p>
      </When>
      <When choice="home-procedure" fields={HOME}>
        <TextInput name="person.homeDelegate" span={5} placeholder={t('hint.family.names')} />
        <TextInput name="person.homeReason" span={7} />
        <RowErrors of={HOME} />
      </When>
    </Special>
  );
};

const witnessFields = (nth: 1 | 2) =>
  [`person.witness${nth}`, `person.witness${nth}BirthDate`, `person.witness${nth}Document`] as const;

const Witness = ({ nth }: { nth: 1 | 2 }) => {
  const fields = witnessFields(nth);
  const [name, birthDate, document] = fields;
  return (
    <>
      <TextInput name={name} span={5} placeholder={t('hint.family.names')} />
      <DateInput name={birthDate} span={3} />
      <TextInput name={document} span={4} placeholder={t('hint.family.document')} />
      <RowErrors of={fields} />
    </>
  );
};

const Witnesses = () => (
  <When choice="witnesses" fields={[...witnessFields(1), ...witnessFields(2)]}>
    <p className="span-12 field__hint">{t('hint.person.witness')}</p>
    <Witness nth={1} />
    <Witness nth={2} />
  </When>
);

const Previous = () => {
  const { view, values } = useFields();
  return (
    <>
      <ChoiceTiles name="person.previousType" span={12} />
      <RowErrors of={['person.previousType']} />
      <When choice="previous" fields={PREVIOUS}>
        <TextInput name="person.previousNumber" span={3} mono data-scan="card-serial" />
        <TextInput name="person.previousIssuer" span={5} optional />
        <DateInput name="person.previousIssuedOn" span={2} />
        <DateInput name="person.previousExpiresOn" span={2} />
        <RowErrors of={PREVIOUS} />
      </When>
      <When
        fields={['person.earlyReason']}
        shown={
          view.messages.get('person.earlyReason')?.key === 'renewal.early' ||
          Boolean(values['person.earlyReason'])
        }
      >
        {view.messages.get('person.earlyReason')?.key === 'renewal.early' && (
          <div className="span-12">
            <Advice>{t('renewal.early', view.messages.get('person.earlyReason')?.values)}</Advice>
          </div>
        )}
        <TextInput name="person.earlyReason" span={12} />
        <RowErrors of={['person.earlyReason']} />
      </When>
    </>
  );
};

/** «Persona»: who asks and why, what she shows. */
export const PersonSection = () => (
  <div className="grid">
    <TextInput
      name="person.codiceFiscale"
      span={4}
      mono
      hint={useCodeHint()}
      autoFocus
      data-scan="codice-fiscale"
    />
    <DateInput name="person.birthDate" span={3} withHint />
    <PlaceInput name="person.birthplaceName" span={5} />
    <RowErrors of={['person.codiceFiscale', 'person.birthDate', 'person.birthplaceName']} />
    <Mismatch />
    <RegistryNews />
    <Names />
    <SpecialCases />
    <ChoiceTiles name="person.reason" span={12} />
    <RowErrors of={['person.reason']} />
    <When choice="report" fields={REPORT}>
      <TextInput name="person.reportAuthority" span={5} />
      <DateInput name="person.reportDate" span={3} />
      <TextInput name="person.reportNumber" span={4} />
      <RowErrors of={REPORT} />
    </When>
    <Previous />
    <ChoiceTiles name="person.identityProof" span={12} />
    <RowErrors of={['person.identityProof']} />
    <When choice="shown-document" fields={SHOWN_DOCUMENT}>
      <TextInput name="person.identityProofNumber" span={4} mono data-scan="card-serial" />
      <TextInput name="person.identityProofIssuer" span={5} optional />
      <RowErrors of={SHOWN_DOCUMENT} />
    </When>
    <Witnesses />
  </div>
);
