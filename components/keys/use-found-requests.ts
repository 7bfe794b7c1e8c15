// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useEffect, useState } from 'react';
import { askRequests, type FoundRequest } from './ask-requests';

const PAUSE_MS = 300;
const SHORTEST = 3;

/** Requests that fit what is typed, asked for after a pause; what was typed before does not answer any more. */
export const useFoundRequests = (typed: string): readonly FoundRequest[] => {
  const [found, setFound] = useState<{ for: string; rows: readonly FoundRequest[] }>({ for: '', rows: [] });
  const wanted = typed.trim();
  useEffect(() => {
    if (wanted.length < SHORTEST) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      void askRequests(wanted, abort.signal).then((rows) => {
        if (!abort.signal.aborted) setFound({ for: wanted, rows });
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted]);
  return found.for === wanted && wanted !== '' ? found.rows : [];
};
