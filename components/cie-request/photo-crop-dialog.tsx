// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import 'react-easy-crop/react-easy-crop.css';
import { type KeyboardEvent, useEffect, useState } from 'react';
import Cropper, { type Area, type MediaSize } from 'react-easy-crop';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field-error';
import { translatorFor } from '@/lib/i18n/translate';
import { PHOTO } from '@/lib/citizen/photo';
import { cropArea, largestZoom, type PhotoCrop, turnedSize } from '@/lib/citizen/photo-crop';
import { PhotoDialog } from './photo-dialog';
import { useDataUrl } from './use-data-url';

const t = translatorFor('it');

const ZOOM_STEP = 1.06;
const KEY_STEP = 6;
const START = { x: 0, y: 0 };

type PhotoCropDialogProps = {
  file: File;
  /** Why the server did not take the last frame. */
  problem: string | null;
  busy: boolean;
  onUse: (crop: PhotoCrop) => void;
  onClose: () => void;
};

const cropOf = (area: Area, turns: PhotoCrop['turns']): PhotoCrop => ({
  turns,
  x: area.x / 100,
  y: area.y / 100,
  width: Math.min(1, area.width / 100),
});

/** The frame of the card over the picture, with the oval for the face and the band for the eyes; by mouse, touch or keys. */
export const PhotoCropDialog = ({ file, problem, busy, onUse, onClose }: PhotoCropDialogProps) => {
  const image = useDataUrl(file);
  const [position, setPosition] = useState(START);
  const [zoom, setZoom] = useState(1);
  const [turns, setTurns] = useState<PhotoCrop['turns']>(0);
  const [media, setMedia] = useState<MediaSize | null>(null);
  const [area, setArea] = useState<Area | null>(null);

  const natural = media && { width: media.naturalWidth, height: media.naturalHeight };
  const size = natural && turnedSize(natural, turns);
  const maxZoom = size ? largestZoom(size) : 1;
  const framed = size && area ? cropArea(size, cropOf(area, turns)) : null;
  const zoomBy = (factor: number) => setZoom((now) => Math.min(Math.max(now * factor, 1), maxZoom));
  const turn = () => {
    setTurns((now) => ((now + 1) % 4) as PhotoCrop['turns']);
    setPosition(START);
    setZoom(1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoomBy(ZOOM_STEP);
    else if (event.key === '-') zoomBy(1 / ZOOM_STEP);
    else if (event.key.toLowerCase() === 'r') turn();
    else return;
    event.preventDefault();
  };
  const isReady = media !== null && area !== null;
  useEffect(() => {
    if (isReady) document.querySelector<HTMLElement>('.photo-crop__frame')?.focus();
  }, [isReady]);

  return (
    <PhotoDialog
      title={t('photo.crop.title')}
      help={t('photo.crop.help')}
      onClose={onClose}
      onKeyDown={onKeyDown}
      actions={
        <>
          <Button
            variant="primary"
            size="main"
            shortcut={{ key: 'F9' }}
            aria-busy={busy}
            onClick={() => area && !busy && onUse(cropOf(area, turns))}
          >
            {t('photo.use')}
          </Button>
          <Button size="tall" icon="refresh" shortcut={{ key: 'R' }} onClick={turn}>
            {t('photo.crop.turn')}
          </Button>
          <Button size="tall" shortcut={{ key: 'Escape', cap: t('key.escape') }} onClick={onClose}>
            {t('photo.crop.cancel')}
          </Button>
        </>
      }
    >
      <div className="photo-crop">
        {image !== null && (
          <Cropper
            image={image}
            crop={position}
            zoom={zoom}
            minZoom={1}
            maxZoom={maxZoom}
            rotation={turns * 90}
            aspect={PHOTO.width / PHOTO.height}
            showGrid={false}
            keyboardStep={KEY_STEP}
            disableAutomaticStylesInjection
            classes={{ cropAreaClassName: 'photo-crop__frame' }}
            mediaProps={{ alt: '' }}
            cropperProps={{ role: 'group', 'aria-label': t('photo.crop.area') }}
            onCropChange={setPosition}
            onZoomChange={setZoom}
            onCropAreaChange={setArea}
            onMediaLoaded={setMedia}
          />
        )}
      </div>
      <label className="photo-crop__zoom">
        <span>{t('photo.crop.zoom')}</span>
        <input
          type="range"
          min={1}
          max={maxZoom}
          step={0.01}
          value={zoom}
          onChange={(event) => setZoom(Number(event.target.value))}
        />
      </label>
      {framed && (
        <p className="photo-dialog__help" aria-live="polite">
          {t('photo.crop.points', { larghezza: framed.width, altezza: framed.height })}
        </p>
      )}
      <div role="alert">{problem !== null && <FieldError id="photo-crop-problem">{problem}</FieldError>}</div>
    </PhotoDialog>
  );
};
