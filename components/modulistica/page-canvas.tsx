// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useEffect, useRef } from 'react';
import { type Picture } from '@/lib/modulistica/comparison/picture';

/** A drawn page; `label` is what is read instead of it. */
export const PageCanvas = ({ picture, label }: { picture: Picture; label: string }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { width, height, data } = picture;
    const context = canvas.current?.getContext('2d');
    context?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  }, [picture]);
  return (
    <canvas
      ref={canvas}
      className="sheet__canvas"
      width={picture.width}
      height={picture.height}
      role="img"
      aria-label={label}
    />
  );
};
