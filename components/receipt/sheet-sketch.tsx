// SPDX-License-Identifier: AGPL-3.0-or-later

/** Page 1 in outline, with the citizen's signature box marked where it is: bottom right. */
export const SheetSketch = ({ label, caption }: { label: string; caption: string }) => (
  <figure className="with-picture__figure">
    <svg className="sheet-sketch" viewBox="0 0 158 224" role="img" aria-label={label}>
      <rect x="1" y="1" width="156" height="222" rx="3" fill="#fff" stroke="#8a9aab" strokeWidth="1.5" />
      <path d="M14 17h82" stroke="#17334f" strokeWidth="7" />
      <rect x="14" y="34" width="38" height="48" fill="#d7e3ef" />
      <path d="M60 34h34v34h-34z" fill="none" stroke="#8a9aab" strokeWidth="1.5" />
      <path d="M66 40h8v8h-8zM80 40h8v8h-8zM66 54h8v8h-8zM81 55h6v6h-6z" fill="#8a9aab" />
      <path
        d="M104 38h40M104 48h40M104 58h30M14 96h130M14 108h130M14 120h90M14 132h130M14 144h110M14 156h130"
        stroke="#c3d0dc"
        strokeWidth="3"
      />
      <rect x="14" y="182" width="62" height="28" fill="#f4f6f8" stroke="#d9dfe5" />
      <rect x="82" y="182" width="62" height="28" fill="#fff0b3" stroke="#06c" strokeWidth="2" />
    </svg>
    <figcaption>{caption}</figcaption>
  </figure>
);
