// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type RefObject, useEffect, useState } from 'react';

type CameraState = 'starting' | 'on' | 'away';

const WANTED = { audio: false, video: { width: { ideal: 1920 }, height: { ideal: 1440 } } };

const stop = (stream: MediaStream): void => stream.getTracks().forEach((track) => track.stop());

/** Shows the camera in a video as long as the component is there; the camera is let go with it. */
export const useCamera = (video: RefObject<HTMLVideoElement | null>): CameraState => {
  const [state, setState] = useState<CameraState>('starting');
  useEffect(() => {
    let [open, gone] = [null as MediaStream | null, false];
    const start = async () => {
      try {
        const stream = await navigator.mediaDevices.getUserMedia(WANTED);
        if (gone || !video.current) return stop(stream);
        open = stream;
        video.current.srcObject = stream;
        await video.current.play();
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
  }, [video]);
  return state;
};
