// SPDX-License-Identifier: AGPL-3.0-or-later
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

const Sheet = ({ x, y, blank }: { x: number; y: number; blank?: boolean }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect width="62" height="88" rx="2" className="turn__sheet" />
    {!blank && <path d="M8 12h30M8 22h46M8 30h46M8 38h38M8 46h46M8 54h46M8 62h30" className="turn__text" />}
  </g>
);

/** How a sheet is turned on its long edge and put back: as it comes out, turned like the page of a book, into the tray. */
export const TurnSketch = () => (
  <svg className="turn" viewBox="0 0 380 132" role="img" aria-label={t('printing.turn.alt')}>
    <Sheet x={10} y={12} />
    <path d="M10 8v98" className="turn__hinge" />
    <path d="M84 56h26m-9-8 9 8-9 8" className="turn__arrow" />
    <path d="M186 12l-40 12v88l40-12z" className="turn__sheet" />
    <path d="M186 8v98" className="turn__hinge" />
    <rect x="186" y="12" width="62" height="88" rx="2" className="turn__ghost" />
    <path d="M232 40c-14-22-44-26-62-12m13-5-14 5 4 13" className="turn__arrow" />
    <path d="M258 56h26m-9-8 9 8-9 8" className="turn__arrow" />
    <Sheet x={304} y={4} blank />
    <path d="M335 66V26m-9 10 9-10 9 10" className="turn__mark" />
    <path d="M294 78v32h82V78" className="turn__tray" />
    <text x="41" y="122" className="turn__caption">
      1
    </text>
    <text x="190" y="128" className="turn__caption">
      2
    </text>
    <text x="335" y="128" className="turn__caption">
      3
    </text>
  </svg>
);
