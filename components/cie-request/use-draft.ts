// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useEffect, useState } from 'react';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { type Conflict, DraftSaver, type SaveState } from './draft-saver';
import { sendDraft } from './send-draft';

type Stored = { requestId: string; version: number; values: FormValues; savedAt: Date | null };

/** The draft of a page: saved while it is typed, and again by itself when the server is back. */
export const useDraft = ({ requestId, version, values, savedAt }: Stored) => {
  const [state, setState] = useState<SaveState>(
    savedAt ? { kind: 'saved', at: savedAt } : { kind: 'untouched' },
  );
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [saver] = useState(
    () =>
      new DraftSaver(
        { version, values },
        {
          send: (draft, leaving) => sendDraft(requestId, draft, leaving),
          now: () => new Date(),
          onState: setState,
          onConflict: setConflict,
          timers: {
            set: (work, ms) => window.setTimeout(work, ms),
            clear: (timer) => window.clearTimeout(timer as number),
          },
        },
      ),
  );
  useEffect(() => {
    const onVisibility = () => (document.visibilityState === 'hidden' ? saver.leave() : saver.retry());
    const onOnline = () => saver.retry();
    saver.start();
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('online', onOnline);
    window.addEventListener('focus', onOnline);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('online', onOnline);
      window.removeEventListener('focus', onOnline);
      saver.leave();
      saver.stop();
    };
  }, [saver]);
  const resolve = (chosen: FormValues) => {
    if (conflict) saver.resolve(conflict.version, chosen);
    setConflict(null);
  };
  return { saver, state, conflict, resolve };
};
