// SPDX-License-Identifier: AGPL-3.0-or-later

type GuardedImageProps = { className: string; src: string; alt: string };

/** A picture that comes guarded and unstored: nothing may optimise or cache it. */
export const GuardedImage = ({ className, src, alt }: GuardedImageProps) => (
  // oxlint-disable-next-line nextjs/no-img-element
  <img className={className} src={src} alt={alt} />
);
