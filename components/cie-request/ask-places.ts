// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Place } from '@/lib/places/place';

type Question = { code: string } | { q: string; date: string | null; kind: Place['kind'] | null };

/** Asks the server for places; nothing when it cannot be reached: the name can still be typed. */
export const askPlaces = async (question: Question, signal?: AbortSignal): Promise<Place[]> => {
  try {
    const response = await fetch('/api/places', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
      signal,
    });
    return response.ok ? ((await response.json()) as Place[]) : [];
  } catch {
    return [];
  }
};
