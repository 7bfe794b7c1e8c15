// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import './photo.css';
import { type DragEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { FieldError } from '@/components/ui/field-error';
import { fieldId } from '@/components/ui/field-look';
import { translatorFor } from '@/lib/i18n/translate';
import { settingOn } from '@/lib/municipality/dated-switch';
import { PhotoCameraDialog } from './photo-camera-dialog';
import { PhotoCropDialog } from './photo-crop-dialog';
import { PhotoFileInput } from './photo-file-input';
import { PhotoImage } from './photo-image';
import { useFields } from './use-fields';
import { usePhoto } from './use-photo';

const t = translatorFor('it');

const ID = fieldId('biometrics.photo');

/** A file may be let fall on the field. */
const useDrop = (take: (file: File) => void) => {
  const [over, setOver] = useState(false);
  return {
    over,
    events: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) take(file);
      },
    },
  };
};

/** The photo of the request: chosen, let fall here, or taken with the camera. Without JavaScript the button leads to a page of its own. */
export const PhotoField = () => {
  const { facts, ready, shown } = useFields();
  const { photo, requestId, settings, today } = facts;
  const way = usePhoto();
  const { over, events } = useDrop(way.take);
  const { stage, problem } = way;
  const isElsewhere = settingOn(settings.switches.photo, today) !== 'here';
  const isMissing = shown.has('biometrics.photo');
  return (
    <div
      className={classNames('photo-field', over && 'photo-field--over')}
      role="group"
      aria-labelledby={`${ID}-label`}
      {...(ready && events)}
    >
      <PhotoImage requestId={requestId} photo={photo} className="photo-field__image" />
      <div className="photo-field__side">
        <p className="field__label" id={`${ID}-label`}>
          {t('field.biometrics.photo')}
          {isElsewhere && <span className="field__optional"> {t('photo.elsewhere')}</span>}
        </p>
        <div className="button-row">
          <Button
            type="submit"
            name="do"
            value="photo"
            id={ID}
            size="small"
            icon="file"
            aria-describedby={isMissing ? `${ID}-error` : `${ID}-hint`}
          >
            {t(photo ? 'photo.another' : 'photo.choose')}
          </Button>
          {ready && (
            <Button size="small" onClick={way.shoot}>
              {t('photo.shoot')}
            </Button>
          )}
          {ready && photo && (
            <Button size="small" variant="plain" onClick={way.remove}>
              {t('photo.remove')}
            </Button>
          )}
        </div>
        <p className="field__hint" id={`${ID}-hint`}>
          {t('photo.hint')}
        </p>
        <div aria-live="polite">
          {photo?.advice.map((advice) => (
            <Advice key={advice}>{t(`photo.advice.${advice}`)}</Advice>
          ))}
          {problem !== null && stage.kind === 'idle' && (
            <FieldError id={`${ID}-problem`}>{problem}</FieldError>
          )}
        </div>
      </div>
      {/* Outside of the section, whose first input a key goes to. */}
      {ready && createPortal(<PhotoFileInput onFile={way.take} />, document.body)}
      {stage.kind === 'camera' && <PhotoCameraDialog onPhoto={way.take} onClose={way.close} />}
      {stage.kind === 'crop' && (
        <PhotoCropDialog
          file={stage.file}
          problem={problem}
          busy={way.busy}
          onUse={(crop) => way.use(stage.file, crop)}
          onClose={way.close}
        />
      )}
    </div>
  );
};
