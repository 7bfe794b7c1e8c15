// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field-error';
import { translatorFor } from '@/lib/i18n/translate';
import { PhotoDialog } from './photo-dialog';
import { useCamera } from './use-camera';

const t = translatorFor('it');

const QUALITY = 0.95;

type PhotoCameraDialogProps = { onPhoto: (file: File) => void; onClose: () => void };

/** What the camera sees, with the guide over it; a press makes it a file, which is then framed like any other. */
export const PhotoCameraDialog = ({ onPhoto, onClose }: PhotoCameraDialogProps) => {
  const { video, state } = useCamera();
  const take = () => {
    const seen = video.current;
    if (!seen || state !== 'on') return;
    const canvas = document.createElement('canvas');
    canvas.width = seen.videoWidth;
    canvas.height = seen.videoHeight;
    canvas.getContext('2d')?.drawImage(seen, 0, 0);
    canvas.toBlob(
      (blob) => blob && onPhoto(new File([blob], 'foto.jpg', { type: 'image/jpeg' })),
      'image/jpeg',
      QUALITY,
    );
  };
  return (
    <PhotoDialog
      title={t('photo.camera.title')}
      help={t('photo.camera.help')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" size="main" shortcut={{ key: 'F9' }} onClick={take} autoFocus>
            {t('photo.camera.take')}
          </Button>
          <Button size="tall" shortcut={{ key: 'Escape', cap: t('key.escape') }} onClick={onClose}>
            {t('photo.crop.cancel')}
          </Button>
        </>
      }
    >
      <div className="photo-crop">
        <video ref={video} className="photo-crop__video" muted playsInline />
        <div className="photo-crop__frame photo-crop__frame--camera" />
      </div>
      <div role="alert">
        {state === 'away' && <FieldError id="photo-camera-problem">{t('photo.camera.away')}</FieldError>}
      </div>
    </PhotoDialog>
  );
};
