// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useActionState, useState } from 'react';
import { Button } from '@/components/ui/button';
import { type FormKey } from '@/lib/modulistica/form-version';

type State = { message: string } | { access: string } | null;
type Action = (state: State, form: FormData) => Promise<State>;

type DownloadAllProps = {
  /** Everything in one post, for browsers without JavaScript. */
  downloadAll: Action;
  /** One version; answers `null` when it is here. */
  downloadStep: Action;
  /** What there is to download, each with the sentence that is said once it is here. */
  steps: readonly { form: FormKey; told: string }[];
  main: boolean;
  texts: { checked: string; download: string; start: string; done: string; ended: string };
};

const dataOf = (form: FormKey): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(form)) data.set(name, value);
  return data;
};

/** Downloads all published versions that are not here and tells how far it is. */
export const DownloadAll = ({ downloadAll, downloadStep, steps, main, texts }: DownloadAllProps) => {
  const [state, submit] = useActionState(downloadAll, null);
  const [told, setTold] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const router = useRouter();
  const sentenceOf = (answer: NonNullable<State>) => ('message' in answer ? answer.message : texts.ended);

  const run = async () => {
    setRunning(true);
    setTold(texts.start);
    let said = texts.done;
    for (const step of steps) {
      const answer = await downloadStep(null, dataOf(step.form));
      if (answer) said = sentenceOf(answer);
      if (answer) break;
      setTold(step.told);
    }
    setTold(said);
    setRunning(false);
    router.refresh();
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!running) void run();
  };

  return (
    <>
      <span role="status" className="muted small">
        {told ?? (state ? sentenceOf(state) : texts.checked)}
      </span>
      {steps.length > 0 && (
        <form action={submit} onSubmit={onSubmit}>
          <Button
            type="submit"
            size="small"
            variant={main ? 'primary' : 'outline'}
            icon="download"
            aria-busy={running}
            shortcut={main ? { key: 'F9' } : { key: 'F8' }}
          >
            {texts.download}
          </Button>
        </form>
      )}
    </>
  );
};
