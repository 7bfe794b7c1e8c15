// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type KeyboardEvent, type ReactNode } from 'react';
import { CallBackForm, type CallBackFormProps } from '@/components/reprint/call-back-form';
import { type FindState } from '@/components/reprint/find-state';
import { usePosted } from '@/components/reprint/use-posted';
import { Columns } from '@/components/layout/columns';
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';

type Found = Exclude<FindState, null | { access: string }>;
type Texts = Record<
  | 'step'
  | 'stepLabel'
  | 'codiceFiscale'
  | 'serial'
  | 'serialHint'
  | 'find'
  | 'findHint'
  | 'ended'
  | 'awayTitle'
  | 'retry'
  | 'close'
  | 'escape'
  | 'sayTitle'
  | 'sayAway'
  | 'another'
  | 'errors',
  string
>;

type FindCardProps = {
  action: (state: FindState, form: FormData) => Promise<FindState>;
  texts: Texts;
  /** The steps to come, below the first one. */
  next: ReactNode;
  /** What was done today, beside the form. */
  aside: ReactNode;
  /** Where another card is asked for. */
  home?: string;
  /** What is in the fields at first. */
  typed?: Found['typed'];
  /** Leaves the citizen in the list of whom to call back when the service is away. */
  callBack?: Omit<CallBackFormProps, 'fields'>;
};

const Say = ({ title, children }: { title: string; children: string }) => (
  <Panel title={title}>
    <p className="say">{children}</p>
  </Panel>
);

const TypedAgain = ({ typed }: Pick<Found, 'typed'>) => (
  <>
    <input type="hidden" name="codiceFiscale" value={typed.codiceFiscale} />
    <input type="hidden" name="cardSerial" value={typed.cardSerial} />
  </>
);

/** A scan goes on as Enter does, once there is something about the card itself. */
const submitWithCard = (event: KeyboardEvent<HTMLInputElement>) => {
  const { form } = event.currentTarget;
  const card = form?.elements.namedItem('cardSerial');
  if (event.key !== 'Enter' || !(card instanceof HTMLInputElement) || card.value === '') return;
  event.preventDefault();
  form?.requestSubmit();
};

type FieldsProps = { found: Found | null; typed: Found['typed'] | undefined; texts: Texts };

const Fields = ({ found, typed, texts }: FieldsProps) => (
  <div className="grid">
    <TextField
      name="codiceFiscale"
      label={texts.codiceFiscale}
      span={7}
      mono
      data-scan="codice-fiscale"
      maxLength={40}
      onKeyDown={submitWithCard}
      autoFocus={!found}
      defaultValue={typed?.codiceFiscale ?? ''}
      error={found?.errors.codiceFiscale}
    />
    <TextField
      name="cardSerial"
      label={texts.serial}
      hint={texts.serialHint}
      span={5}
      mono
      data-scan="card-serial receipt request-number"
      maxLength={100}
      onKeyDown={submitWithCard}
      defaultValue={typed?.cardSerial ?? ''}
      error={found?.errors.cardSerial}
    />
  </div>
);

const summaryOf = (errors: Found['errors']) =>
  Object.entries(errors).map(([name, text]) => ({ href: `#${name}`, text }));

/** Step one: which card. It is asked of the service at once; a card that cannot be served here says why and who can. */
export const FindCard = ({
  action,
  texts,
  next,
  aside,
  home = '/ristampe',
  typed,
  callBack,
}: FindCardProps) => {
  const { state, pending, form } = usePosted(action);
  const found = state && 'typed' in state ? state : null;
  if (found?.away) {
    return (
      <Columns>
        <Panel title={texts.awayTitle} tone="warning" ruled={false} className="panel--roomy">
          <p className="measure" role="alert">
            {found.away}
          </p>
          <form {...form} className="button-row">
            <TypedAgain typed={found.typed} />
            <Button type="submit" variant="primary" aria-busy={pending} shortcut={{ key: 'F9' }}>
              {texts.retry}
            </Button>
            <LinkButton href={home} shortcut={{ key: 'Escape', cap: texts.escape }}>
              {texts.close}
            </LinkButton>
          </form>
          {callBack && <CallBackForm {...callBack} fields={found.typed} />}
        </Panel>
        <Say title={texts.sayTitle}>{texts.sayAway}</Say>
      </Columns>
    );
  }
  if (found?.refused) {
    return (
      <Columns>
        <Panel title={found.refused.title} tone="danger" ruled={false} className="panel--roomy">
          <p className="measure" role="alert">
            {found.refused.text}
          </p>
          <div className="button-row">
            <LinkButton href={home} variant="primary" shortcut={{ key: 'F9' }}>
              {texts.another}
            </LinkButton>
          </div>
        </Panel>
        <Say title={texts.sayTitle}>{found.refused.say}</Say>
      </Columns>
    );
  }
  const errors = found ? summaryOf(found.errors) : [];
  return (
    <Columns>
      <div>
        {errors.length > 0 && (
          <ErrorSummary id="errori" title={texts.errors} items={errors} focusKey={found?.attempt} />
        )}
        <Section id="carta" state="open" stateLabel={texts.stepLabel} number={1} title={texts.step} open>
          <form {...form} className="stack stack--form">
            <Fields found={found} typed={found?.typed ?? typed} texts={texts} />
            {state && 'access' in state && (
              <Advice tone="danger" live>
                {texts.ended}
              </Advice>
            )}
            <div className="row-line">
              <Button type="submit" variant="primary" aria-busy={pending} shortcut={{ key: 'F9' }}>
                {texts.find}
              </Button>
              <span className="muted small">{texts.findHint}</span>
            </div>
          </form>
        </Section>
        {next}
      </div>
      {aside}
    </Columns>
  );
};
