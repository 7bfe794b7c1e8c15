// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useEffect, useState } from 'react';
import { translate, translatorFor } from '@/lib/i18n/translate';
import { photoMessage, PHOTO_UPLOAD, type PhotoProblem } from '@/lib/citizen/photo';
import { type PhotoCrop } from '@/lib/citizen/photo-crop';
import { fileKindOf, isReadable } from '@/lib/citizen/photo-file';
import { type PhotoAnswer, removePhoto, sendPhoto } from './send-photo';
import { useFields } from './use-fields';

const t = translatorFor('it');

type Stage = { kind: 'idle' } | { kind: 'camera' } | { kind: 'crop'; file: File };

const IDLE: Stage = { kind: 'idle' };
const LOOKED_AT = 2_048;

/** The query by which the page is loaded again with the camera on. */
const WITH_CAMERA = 'scatta';

/** A page that was reached without a new document keeps the policy of the first one, which may close the camera. */
const isCameraClosed = (): boolean => {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } };
  return featurePolicy !== undefined && !featurePolicy.allowsFeature('camera');
};

/** What can be told of a file before it is sent. */
const problemOf = async (file: File): Promise<PhotoProblem | null> => {
  if (file.size === 0) return { kind: 'empty' };
  if (file.size > PHOTO_UPLOAD.maxBytes) return { kind: 'heavy' };
  const type = fileKindOf(new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer()));
  return isReadable(type) ? null : { kind: 'file', type };
};

const useCameraAfterLoad = (ready: boolean, start: () => void) => {
  useEffect(() => {
    const address = new URL(window.location.href);
    if (!ready || !address.searchParams.has(WITH_CAMERA)) return;
    address.searchParams.delete(WITH_CAMERA);
    window.history.replaceState(window.history.state, '', address);
    start();
    // oxlint-disable-next-line react/exhaustive-deps
  }, [ready]);
};

/** The way of a photo into the request: a file or the camera, then the frame, then the server. */
export const usePhoto = () => {
  const { facts, ready, save, setPhoto } = useFields();
  const { requestId } = facts;
  const [stage, setStage] = useState<Stage>(IDLE);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const settle = async (answer: Promise<PhotoAnswer>) => {
    setBusy(true);
    const settled = await answer;
    setBusy(false);
    setProblem(settled.ok ? null : settled.reason);
    if (!settled.ok) return;
    setPhoto(settled.photo);
    setStage(IDLE);
  };
  const take = async (file: File) => {
    const wrong = await problemOf(file);
    setProblem(wrong && translate('it', photoMessage(wrong)));
    setStage(wrong ? IDLE : { kind: 'crop', file });
  };
  const shoot = async () => {
    if (!isCameraClosed()) setStage({ kind: 'camera' });
    else if (await save()) window.location.assign(`${window.location.pathname}?${WITH_CAMERA}`);
    else setProblem(t('photo.camera.away'));
  };
  useCameraAfterLoad(ready, () => setStage({ kind: 'camera' }));
  return {
    stage,
    problem,
    busy,
    take: (file: File) => void take(file),
    shoot: () => void shoot(),
    use: (file: File, crop: PhotoCrop) => void settle(sendPhoto(requestId, file, crop)),
    remove: () => void settle(removePhoto(requestId)),
    close: () => setStage(IDLE),
  };
};
