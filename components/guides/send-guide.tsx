// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { SelectField } from '@/components/ui/select-field';
import './send-guide.css';
import { type SendingLine } from './sending-line';
import { useSendingLines } from './use-sending-lines';

type Chosen = { guide: string; tongue: string };

/** What the last press did: why nothing was sent, and what is on its way now. */
export type SendState =
  { message: string | null; lines: SendingLine[]; chosen: Chosen } | { access: string } | null;

type Option = { value: string; label: string };

type SendGuideProps = {
  requestId: string;
  /** `null` where nothing can be sent: what was sent is still told. */
  action: ((state: SendState, form: FormData) => Promise<SendState>) | null;
  lines: SendingLine[];
  guides: readonly Option[];
  tongues: readonly Option[];
  texts: Record<'ask' | 'which' | 'language' | 'send' | 'sent' | 'ended', string>;
};

const nothing = (state: SendState): Promise<SendState> => Promise.resolve(state);

/** The clerk's question with its one button, and below it what became of what was sent. */
export const SendGuide = ({ requestId, action, lines, guides, tongues, texts }: SendGuideProps) => {
  const [state, submit, pending] = useActionState(action ?? nothing, null);
  const done = state && 'lines' in state ? state : null;
  const shown = useSendingLines(requestId, done?.lines ?? lines);
  const chosen = done?.chosen ?? { guide: guides[0]?.value, tongue: 'it' };
  const refusal = state && !done ? texts.ended : done?.message;
  return (
    <>
      {action && (
        <form action={submit} className="send-guide">
          <input type="hidden" name="requestId" value={requestId} />
          <p className="say">{texts.ask}</p>
          <div className="send-guide__choices">
            <SelectField
              name="guide"
              label={texts.which}
              options={guides}
              defaultValue={chosen.guide}
              size="small"
            />
            <SelectField
              name="tongue"
              label={texts.language}
              options={tongues}
              defaultValue={chosen.tongue}
              size="small"
            />
          </div>
          <Button type="submit" size="small" icon="mail" aria-busy={pending}>
            {texts.send}
          </Button>
          {refusal && (
            <p role="alert" className="field-error">
              {refusal}
            </p>
          )}
        </form>
      )}
      <div role="status">
        {shown.length > 0 && (
          <ul className="send-guide__lines" aria-label={texts.sent}>
            {shown.map(({ id, text, tone }) => (
              <li key={id} className={classNames('send-guide__line', `send-guide__line--${tone}`)}>
                {text}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
};
