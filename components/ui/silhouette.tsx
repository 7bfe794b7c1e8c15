// SPDX-License-Identifier: AGPL-3.0-or-later
/** Stands where the photo will be; it shows nobody in particular. */
export const Silhouette = ({ className }: { className: string }) => (
  <svg className={className} viewBox="0 0 72 92" aria-hidden="true" focusable="false">
    <g className="silhouette">
      <circle cx="36" cy="36" r="17" />
      <path d="M6 92c0-22 12-34 30-34s30 12 30 34z" />
    </g>
  </svg>
);
