// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type ChangeEvent } from 'react';

/** The id of the input that the button «Scegli un file» opens. */
export const PHOTO_FILE = 'photo-file';

/** The browser's own way to a file; out of sight and out of the order of keys, because a button stands for it. */
export const PhotoFileInput = ({ onFile }: { onFile: (file: File) => void }) => (
  <input
    id={PHOTO_FILE}
    type="file"
    accept="image/*"
    hidden
    tabIndex={-1}
    onChange={(event: ChangeEvent<HTMLInputElement>) => {
      const file = event.target.files?.[0];
      // The same file may be chosen again after it was put right.
      event.target.value = '';
      if (file) onFile(file);
    }}
  />
);
