// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type FormEvent, type KeyboardEvent, useActionState, useRef, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field-error';
import { Mono } from '@/components/ui/mono';
import { Panel } from '@/components/ui/panel';
import { RowList } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { TextField } from '@/components/ui/text-field';
import { type Tone } from '@/components/ui/tone';
import './arrivals.css';

/** What became of one scan, in words. */
export type ArrivalLine = {
  /** Different for every scan. */
  id: string;
  cardSerial: string;
  name: string;
  href?: string;
  tone: Tone;
  outcome: string;
};

type Answer = ArrivalLine | { access: string } | null;

type ArrivalsProps = {
  action: (state: Answer, form: FormData) => Promise<Answer>;
  texts: Record<'field' | 'hint' | 'do' | 'read' | 'none' | 'card' | 'citizen' | 'outcome' | 'ended', string>;
};

const columnsOf = (texts: ArrivalsProps['texts']) =>
  [
    { key: 'card', label: texts.card },
    { key: 'name', label: texts.citizen, kind: 'name' },
    { key: 'outcome', label: texts.outcome },
  ] as const;

const Lines = ({ lines, texts }: { lines: readonly ArrivalLine[]; texts: ArrivalsProps['texts'] }) => (
  <Panel title={texts.read} meta={lines.length || undefined} flush>
    <div role="status" className="visually-hidden">
      {lines[0] && `${lines[0].cardSerial} ${lines[0].name}: ${lines[0].outcome}`}
    </div>
    {lines.length === 0 && <p className="muted panel__body">{texts.none}</p>}
    {lines.length > 0 && (
      <RowList
        caption={texts.read}
        columns={columnsOf(texts)}
        rows={lines.map(({ id, href, cardSerial, name, tone, outcome }) => ({
          id,
          href,
          cells: {
            card: <Mono groups={[2, 5, 2]}>{cardSerial}</Mono>,
            name,
            outcome: <StatusBadge tone={tone}>{outcome}</StatusBadge>,
          },
        }))}
      />
    )}
  </Panel>
);

/**
 * Serial after serial, one line per scan, the last one first. Answers are gathered one by one: a queue of form actions would draw the
 * last of several quick scans only. Without JavaScript each scan is a page of its own with its line.
 */
export const Arrivals = ({ action, texts }: ArrivalsProps) => {
  const [posted, submit] = useActionState(action, null);
  const [lines, setLines] = useState<readonly ArrivalLine[]>(posted && 'id' in posted ? [posted] : []);
  const [refused, setRefused] = useState(posted !== null && 'access' in posted);
  const [pending, startSending] = useTransition();
  const field = useRef<HTMLInputElement>(null);
  const send = async (form: FormData) => {
    const answer = await action(null, form);
    setRefused(answer !== null && 'access' in answer);
    if (answer && 'id' in answer) setLines((earlier) => [answer, ...earlier]);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (field.current) field.current.value = '';
    field.current?.focus();
    startSending(() => send(form));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <div className="stack arrivals">
      <Panel>
        <form action={submit} onSubmit={onSubmit} className="stack">
          <TextField
            ref={field}
            name="card"
            label={texts.field}
            hint={texts.hint}
            mono
            size="medium"
            data-scan="card-serial"
            maxLength={40}
            autoFocus
            onKeyDown={onKeyDown}
          />
          {refused && (
            <div role="alert">
              <FieldError id="card-refused">{texts.ended}</FieldError>
            </div>
          )}
          <div className="button-row">
            <Button type="submit" variant="primary" aria-busy={pending}>
              {texts.do}
            </Button>
          </div>
        </form>
      </Panel>
      <Lines lines={lines} texts={texts} />
    </div>
  );
};
