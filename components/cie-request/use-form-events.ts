// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import {
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  type SubmitEvent,
  useRef,
} from 'react';
import { flushSync } from 'react-dom';
import { birthplaceInCode } from '@/lib/cie-request/filled-from-code';
import { type FieldName, fieldNames, type Section, sections } from '@/lib/cie-request/request-fields';
import { sectionId } from './form-section';
import { formVerbOf } from './form-outcome';
import { followUpsOf } from './follow-ups';
import { focusNextEmpty } from './move-focus';
import { nextMissing } from './next-missing';
import { useQuickChoice } from './use-quick-choice';
import { type useFormVerbs } from './use-form-verbs';
import { type useRequestForm } from './use-request-form';

const sectionAround = (element: Element): Section | undefined => {
  const id = element.closest('details.section')?.id;
  return sections.find((section) => sectionId(section) === id);
};

const fieldNameOf = (target: EventTarget): FieldName | undefined =>
  fieldNames.find((name) => name === (target as HTMLInputElement).name);

/** Keeps what has the focus where it is on the screen while something above it folds. */
const inPlace = (element: Element, change: () => void): void => {
  const before = element.getBoundingClientRect().top;
  flushSync(change);
  window.scrollBy(0, element.getBoundingClientRect().top - before);
};

const focusField = (field: HTMLElement, unfold: (wanted: readonly Section[]) => void): void => {
  const section = sectionAround(field);
  if (section) flushSync(() => unfold([section]));
  field.focus();
  field.scrollIntoView({ block: 'center' });
};

/**
 * Keys, focus and clicks of the form. Enter goes on to the next empty field of the section and then to whatever is missing; it never
 * sends anything.
 */
export const useFormEvents = (
  { folding, today, read, write, judge, fill, registry, show, draft }: ReturnType<typeof useRequestForm>,
  { run }: Pick<ReturnType<typeof useFormVerbs>, 'run'>,
) => {
  const isPointing = useRef(false);
  /** Fields that were left by pressing elsewhere: what is wrong with them is said once the press is over. */
  const leftByPress = useRef<FieldName[] | null>(null);
  const endPress = () =>
    setTimeout(() => {
      show(leftByPress.current ?? []);
      leftByPress.current = null;
    });

  const enter = (target: Element) => {
    // A section's head opens and closes it by itself: unfolding it first would make the same press close it.
    if (target.closest('summary')) return;
    const section = sectionAround(target);
    if (section && section !== folding.active) inPlace(target, () => folding.enter(section, judge()));
  };
  const goToMissing = (from: Element) => {
    const next = nextMissing(from, judge().messages);
    if (next) focusField(next, folding.unfold);
    else document.getElementById('to-review')?.focus();
  };
  const onQuickChoice = useQuickChoice((choice) => {
    goToMissing(choice);
  });
  const onEnter = (event: KeyboardEvent<HTMLFormElement>) => {
    const { target, currentTarget } = event;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    const code = read()['person.codiceFiscale'] ?? '';
    if (target.name === 'person.codiceFiscale' && birthplaceInCode(code) !== null) {
      void fill(code);
      focusNextEmpty(currentTarget, target, { filling: ['person.birthDate', 'person.birthplaceName'] });
    } else if (
      !focusNextEmpty(currentTarget, target, {
        filling: [...registry.settled()],
        within: target.closest('details.section') ?? undefined,
      })
    ) {
      goToMissing(target);
    }
  };

  return {
    onKeyDown: (event: KeyboardEvent<HTMLFormElement>) => {
      isPointing.current = false;
      onQuickChoice(event);
      if (event.key === 'Enter' && !event.defaultPrevented && !event.nativeEvent.isComposing) onEnter(event);
    },
    // What folds or unfolds between press and release would move the target away from under the pointer.
    onPointerDown: () => {
      isPointing.current = true;
      leftByPress.current = [];
      window.addEventListener('pointerup', endPress, { once: true });
      window.addEventListener('pointercancel', endPress, { once: true });
    },
    onFocus: (event: FocusEvent<HTMLFormElement>) => {
      if (!isPointing.current) enter(event.target);
    },
    onClick: (event: MouseEvent<HTMLFormElement>) => {
      if (isPointing.current && event.target instanceof Element) enter(event.target);
    },
    onBlur: (event: FocusEvent<HTMLFormElement>) => {
      const name = fieldNameOf(event.target);
      if (!name) return;
      if (leftByPress.current) leftByPress.current.push(name);
      else show([name]);
      draft.saver.hurry();
    },
    onChange: (event: FormEvent<HTMLFormElement>) => {
      const { type } = event.target as HTMLInputElement;
      const name = fieldNameOf(event.target);
      // At once: whoever types on fast must find filled what the choice fills.
      if (type === 'radio' && name) write(followUpsOf(name, read(), today));
      if (type === 'radio' || type === 'checkbox' || type === 'select-one') draft.saver.hurry();
    },
    onSubmit: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      const submitter = event.nativeEvent.submitter as HTMLButtonElement | null;
      run[formVerbOf(submitter?.value)]();
    },
  };
};

/** Follows a link to a field: opens its section and puts the focus there. */
export const followToField = (
  event: MouseEvent<HTMLElement>,
  unfold: (wanted: readonly Section[]) => void,
): void => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const field = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  if (!field) return;
  event.preventDefault();
  focusField(field, unfold);
};
