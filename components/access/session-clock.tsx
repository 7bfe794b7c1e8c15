// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { UnlockForm } from './unlock-form';

type UnlockState = { message: string } | { unlocked: true } | null;

type SessionClockProps = {
  idleMinutes: number;
  warningMinutes: number;
  unlock: (state: UnlockState, form: FormData) => Promise<UnlockState>;
  /** `left` has `{n}` where the minutes go. */
  texts: Record<
    | 'left'
    | 'leftOne'
    | 'warning'
    | 'stay'
    | 'lockedTitle'
    | 'lockedText'
    | 'password'
    | 'unlock'
    | 'enterKey',
    string
  >;
};

const TICK_MS = 5_000;

/** The event by which any part of the page says that the server has just seen this session. */
export const SEEN_EVENT = 'sportello:seen';

/**
 * Minutes left before the counter locks. At thirteen a button keeps it open; at the end a dialog over the page asks for the
 * password and everything typed below stays where it was.
 */
export const SessionClock = ({ idleMinutes, warningMinutes, unlock, texts }: SessionClockProps) => {
  const seen = useRef(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const [left, setLeft] = useState(idleMinutes);

  const note = useCallback(() => {
    seen.current = Date.now();
    setLeft(idleMinutes);
  }, [idleMinutes]);

  useEffect(() => {
    seen.current = Date.now();
    const tick = setInterval(() => {
      const minutes = idleMinutes - Math.floor((Date.now() - seen.current) / 60_000);
      setLeft(Math.max(0, minutes));
      if (minutes <= 0 && !dialog.current?.open) dialog.current?.showModal();
    }, TICK_MS);
    window.addEventListener(SEEN_EVENT, note);
    return () => {
      clearInterval(tick);
      window.removeEventListener(SEEN_EVENT, note);
    };
  }, [idleMinutes, note]);

  const stay = async () => {
    const answer = await fetch('/api/session', { method: 'POST' }).catch(() => null);
    if (answer?.ok) note();
  };
  const onUnlocked = useCallback(() => {
    dialog.current?.close();
    note();
  }, [note]);

  return (
    <>
      <span>{left === 1 ? texts.leftOne : texts.left.replace('{n}', String(left))}</span>
      {left > 0 && left <= idleMinutes - warningMinutes && (
        <span role="alert" className="session-warning">
          {texts.warning}{' '}
          <Button size="row" onClick={() => void stay()}>
            {texts.stay}
          </Button>
        </span>
      )}
      <dialog
        ref={dialog}
        className="lock-dialog"
        aria-labelledby="lock-title"
        onCancel={(event) => event.preventDefault()}
      >
        <h2 id="lock-title">{texts.lockedTitle}</h2>
        <p>{texts.lockedText}</p>
        <UnlockForm action={unlock} back="" onUnlocked={onUnlocked} texts={texts} />
      </dialog>
    </>
  );
};
