// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useEffect, useRef, useState } from 'react';

type CameraState = 'starting' | 'on' | 'away';

const WANTED = { audio: false, video: { width: { ideal: 1920 }, height: { ideal: 1440 } } };

const stop = (stream: MediaStream): void => stream.getTracks().forEach((track) => track.stop());

/** Shows the camera in `video` as long as the component is there; the camera is let go with it. */
export const useCamera = () => {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<CameraState>('starting');
  useEffect(() => {
    let [open, gone] = [null as MediaStream | null, false];
    const start = async () => {
      try {
        const stream = await navigator.mediaDevices.getUserMedia(WANTED);
        const shown = video.current;
        if (gone || !shown) return stop(stream);
        open = stream;
        shown.srcObject = stream;
        await shown.play();
        setState('on');
      } catch {
        if (!gone) setState('away');
      }
    };
    void start();
    return () => {
      gone = true;
      if (open) stop(open);
    };
  }, []);
  return { video, state };
};
