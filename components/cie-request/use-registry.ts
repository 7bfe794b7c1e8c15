// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type RefObject, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { codeToAsk } from '@/lib/cie-request/code-to-ask';
import { filledFromRegister, settledByRegister } from '@/lib/cie-request/filled-from-register';
import { type PersonAnswer } from '@/lib/cie-request/person-answer';
import { differencesFrom } from '@/lib/cie-request/registry-differences';
import { type FieldName, type FormValues } from '@/lib/cie-request/request-fields';
import { askPerson } from './ask-person';
import { type FormFacts } from './form-facts';
import { focusNextEmpty } from './move-focus';

/** What the form knows from the register: `kept` is what the server remembers of an earlier question. */
export type RegistryState =
  | { kind: 'none' }
  | { kind: 'asking' }
  | { kind: 'kept'; at: Date; fields: readonly FieldName[] }
  | PersonAnswer;

/** The register as the fields see it. */
export type RegistryOfForm = {
  state: RegistryState;
  /** What the register says where something else is typed. */
  differing: ReadonlyMap<FieldName, string>;
  /** Fields that Enter goes past: they hold what the register told. */
  settled: () => ReadonlySet<string>;
};

type Parts = {
  facts: FormFacts;
  form: RefObject<HTMLFormElement | null>;
  ready: boolean;
  values: FormValues;
  learn: (places: FormFacts['places']) => void;
  read: () => FormValues;
  /** What the codice fiscale alone told: the register knows better. */
  fromCode: (code: string) => FormValues;
  write: (values: FormValues) => void;
};

const NOBODY: FormValues = {};

const keptState = ({ registry: { check } }: FormFacts, asked: string | null): RegistryState => {
  if (check?.codiceFiscale !== asked) return { kind: 'none' };
  switch (check.state) {
    case 'waiting':
      return { kind: 'away', since: check.since };
    case 'refused':
      return { kind: 'refused', problem: check.problem, code: check.code };
    case 'agrees':
      return { kind: 'kept', at: check.at, fields: [] };
    case 'differs':
      return { kind: 'kept', at: check.at, fields: check.fields };
  }
};

/** An earlier question was answered: what the clerk has taken out since stays out. */
const wasAnswered = ({ registry: { check } }: FormFacts, asked: string): boolean =>
  check?.codiceFiscale === asked && check.state !== 'waiting';

/**
 * Asks the population register once per codice fiscale, fills what is empty and tells what differs. Where a field that is filled
 * has the focus, it goes on to the next that is empty; so it does from the code itself when the page was opened by a scan.
 */
export const useRegistry = ({
  facts,
  form,
  ready,
  values,
  learn,
  read,
  fromCode,
  write,
}: Parts): RegistryOfForm => {
  const { requestId, registry } = facts;
  const code = values['person.codiceFiscale'] ?? '';
  const asked = registry.asks ? codeToAsk(code) : null;
  const [answered, setAnswered] = useState<{ asked: string; answer: PersonAnswer | null } | null>(null);
  const ours = useRef<FormValues>(NOBODY);
  const openedWith = useRef(asked);

  const goOn = (changes: FormValues, by: string) => {
    const active = document.activeElement;
    if (!(active instanceof HTMLInputElement) || !form.current?.contains(active)) return;
    const isScanned = active.name === 'person.codiceFiscale' && openedWith.current === by;
    if (isScanned || active.name in changes) focusNextEmpty(form.current, active);
  };
  const settle = useEffectEvent((by: string, answer: PersonAnswer | null) => {
    const told = answer?.kind === 'found' ? answer.values : NOBODY;
    if (answer?.kind === 'found') learn(answer.places);
    if (!(openedWith.current === by && wasAnswered(facts, by))) {
      const now = read();
      const guessed = fromCode(now['person.codiceFiscale'] ?? '');
      const changes = filledFromRegister(now, { ...guessed, ...ours.current }, { ...guessed, ...told });
      if (Object.keys(changes).length > 0) write(changes);
      goOn(changes, by);
    }
    ours.current = told;
    setAnswered({ asked: by, answer });
  });

  useEffect(() => {
    if (!ready || asked === null) return;
    const abort = new AbortController();
    void askPerson(requestId, asked, abort.signal).then((answer) => {
      if (!abort.signal.aborted) settle(asked, answer);
    });
    return () => abort.abort();
  }, [ready, asked, requestId]);

  const state = useMemo((): RegistryState => {
    if (asked === null) return { kind: 'none' };
    if (answered?.asked === asked) return answered.answer ?? { kind: 'none' };
    return ready ? { kind: 'asking' } : keptState(facts, asked);
  }, [asked, answered, ready, facts]);
  const told = state.kind === 'found' ? state.values : NOBODY;
  const differing = useMemo(
    () => new Map(differencesFrom(values, told).map((name) => [name, told[name] ?? ''])),
    [values, told],
  );
  const settled = useCallback(() => settledByRegister(read(), ours.current), [read]);
  return { state, differing, settled };
};
