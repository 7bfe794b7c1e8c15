// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { startTransition, useActionState, useEffect, useEffectEvent, useState } from 'react';
import { type ScannedCode, scannedCodeOf } from '@/lib/cie-request/scanned-code';
import { translatorFor } from '@/lib/i18n/translate';
import { burstReader } from './burst';
import { ScanDialog } from './scan-dialog';
import { fillScanned, planScan, type ScanPlan } from './scan-target';
import { isSecretField, rememberField } from './typed-field';

const t = translatorFor('it');

type Answer = { message: string } | { access: string } | null;

type ScanListenerProps = { action: (state: Answer, form: FormData) => Promise<Answer> };

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select');

/** Hears every key before the page does; `onScan` gets what a reader sent and where the focus was. */
const useScans = (onScan: (scanned: ScannedCode, inUse: EventTarget | null) => void): void => {
  const scan = useEffectEvent(onScan);
  useEffect(() => {
    const read = burstReader();
    let takeBack = () => {};
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (!event.isTrusted || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      // A key that is held down repeats as fast as a reader types.
      if (event.repeat || isSecretField(target)) return;
      const heard = read(key, event.timeStamp);
      if (heard.kind === 'first') takeBack = rememberField(target);
      // The letters of a scan are no keys of the page.
      if (heard.kind === 'more' && !isEditable(target)) event.stopPropagation();
      const scanned = heard.kind === 'scan' ? scannedCodeOf(heard.text) : null;
      if (!scanned) return;
      event.preventDefault();
      event.stopPropagation();
      takeBack();
      document.querySelector<HTMLDialogElement>('dialog[data-passing][open]')?.close();
      scan(scanned, target);
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
};

/** Recognises a scan on every page: it fills the field that waits for it, opens the request, or asks. */
export const ScanListener = ({ action }: ScanListenerProps) => {
  const [answer, open] = useActionState(action, null);
  const [asked, setAsked] = useState<{ scanned: ScannedCode; plan: ScanPlan } | null>(null);
  const [read, setRead] = useState<Answer>(null);
  const openScanned = ({ code }: ScannedCode) => {
    const form = new FormData();
    form.set('code', code);
    startTransition(() => open(form));
  };
  useScans((scanned, inUse) => {
    const plan = planScan(scanned, inUse);
    if (plan.kind === 'fill') fillScanned(plan.field, scanned);
    else if (plan.kind === 'open') openScanned(scanned);
    else setAsked({ scanned, plan });
  });

  if (asked) {
    const { scanned, plan } = asked;
    const field = plan.kind === 'ask' ? plan.field : null;
    return (
      <ScanDialog
        text={t(field ? 'scan.askReplace' : 'scan.askOpen')}
        code={scanned.code}
        kind={scanned.kind}
        onClose={() => setAsked(null)}
        onReplace={field ? () => fillScanned(field, scanned) : undefined}
        onOpen={() => openScanned(scanned)}
      />
    );
  }
  if (!answer || answer === read) return null;
  return (
    <ScanDialog
      text={'message' in answer ? answer.message : t('session.expired')}
      onClose={() => setRead(answer)}
    />
  );
};
