// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'react';
import { type SendingLine } from './sending-line';

/** When a guide that is under way is asked for again, in ms; after the last nobody asks any more. */
const WAITS = [1_000, 1_500, 2_500, 5_000, 10_000, 20_000];

const ask = async (requestId: string): Promise<SendingLine[] | null> => {
  const answer = await fetch(`/richieste/${requestId}/guide`).catch(() => null);
  return answer?.ok ? ((await answer.json()) as { lines: SendingLine[] }).lines : null;
};

/** The lines that the server gave, asked for again while one is under way. */
export const useSendingLines = (requestId: string, given: SendingLine[]): SendingLine[] => {
  const [asked, setAsked] = useState<{ of: SendingLine[]; lines: SendingLine[]; round: number } | null>(null);
  const fresh = asked?.of === given ? asked : null;
  const lines = fresh?.lines ?? given;
  const round = fresh?.round ?? 0;
  const wait = lines.some(({ underWay }) => underWay) ? WAITS[round] : undefined;
  useEffect(() => {
    if (wait === undefined) return undefined;
    const timer = setTimeout(() => {
      void ask(requestId).then((answer) => setAsked({ of: given, lines: answer ?? lines, round: round + 1 }));
    }, wait);
    return () => clearTimeout(timer);
  }, [requestId, given, lines, round, wait]);
  return lines;
};
