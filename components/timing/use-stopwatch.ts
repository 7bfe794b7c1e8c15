// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useEffect, useRef } from 'react';
import { type Measure, phases } from '@/lib/timing/measure';
import { stopwatch } from './stopwatch';

type Times = ReturnType<ReturnType<typeof stopwatch>['take']>;

const isPhase = (measure: Measure): boolean => phases.some((phase) => phase === measure);

/** The sections of one visit to the form are also one time of the form as a whole. */
const withForm = (times: Times): Times => {
  const sections = times.filter(({ measure }) => !isPhase(measure));
  const seconds = sections.reduce((sum, time) => sum + time.seconds, 0);
  return seconds > 0 ? [...times, { measure: 'form', seconds }] : times;
};

const send = (times: Times): void => {
  if (times.length === 0) return;
  void fetch('/tempi', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(withForm(times)),
    keepalive: true,
  }).catch(() => undefined);
};

/** Takes the time that is spent on `measure` while the page is seen, and hands it in when the page is left. Nameless. */
export const useStopwatch = (measure: Measure | null): void => {
  const watch = useRef<ReturnType<typeof stopwatch>>(null);
  useEffect(() => {
    const own = (watch.current ??= stopwatch());
    const touch = () => own.touch(Date.now());
    const leave = () => send(own.take(Date.now()));
    document.addEventListener('keydown', touch);
    document.addEventListener('pointerdown', touch);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('keydown', touch);
      document.removeEventListener('pointerdown', touch);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  useEffect(() => {
    (watch.current ??= stopwatch()).on(measure, Date.now());
  }, [measure]);
};
