// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Box, type Field, type Page, put, tagged } from './page';
import { pdfText } from './pdf-text';
import { type FaceName } from './typeface';
import { across, down, operand, points } from './units';

/** The face in which a viewer sets what is typed: embedded, so that the file needs no other. */
export const TYPING_FACE: FaceName = 'regular';

/** Zero lets a viewer shrink a long text into its line instead of scrolling it out of sight. */
const FITTING = 0;
const LINES_SIZE = 10;

/** State of a tick that is set; the other is `Off` (ISO 32000-1, 12.7.4.2.3). */
const TICKED = 'Si';

const MULTILINE = 1 << 12;
const NO_SPELL_CHECK = 1 << 22;
/** Annotation flag 3: printed. PDF/A allows no other here (ISO 19005-2, 6.3.2). */
const PRINTED = 4;

/** A place to type or tick, read where it is drawn; what is printed of it where nothing is typed is drawn by the caller. */
export const placeField = (page: Page, field: Field): void => {
  if (page.open === 'artifact') throw new Error('a field is read: it is no artifact');
  page.faces.add(TYPING_FACE);
  tagged(page, { type: 'Form' }, () => {
    if (page.open !== 'artifact') page.open.kids.push(field);
  });
};

/** Default appearance of what is typed. */
export const typingLook = (size: number): string => `/${TYPING_FACE} ${operand(size)} Tf 0 g`;

/** What a field shows before anything is typed or ticked: a drawing, or one for each state. */
export type Appearance = { state: 'only' | 'Off' | typeof TICKED; operators: string };

const LINE_MM = 0.3;
const TICK_MM = 0.42;

const path = (side: number, corners: readonly (readonly [number, number])[]): string =>
  corners
    .map(
      ([x, y], index) =>
        `${operand(points(x * side))} ${operand(points(y * side))} ${index === 0 ? 'm' : 'l'}`,
    )
    .join(' ');

/** The operators of a box of a side (mm) with its lower left corner at the origin, ticked or not. */
const tickBox = (side: number, isTicked: boolean): string => {
  const [edge, inner] = [operand(points(LINE_MM / 2)), operand(points(side - LINE_MM))];
  const box = `${operand(points(LINE_MM))} w ${edge} ${edge} ${inner} ${inner} re S`;
  const corners = [
    [0.2, 0.5],
    [0.42, 0.24],
    [0.82, 0.8],
  ] as const;
  const tick = `${operand(points(TICK_MM))} w 1 J 1 j ${path(side, corners)} S`;
  return isTicked ? `q ${box} ${tick} Q` : `q ${box} Q`;
};

/** Draws a box that is ticked or not, and read so: the same box as that of a field, on a paper that is not filled in. */
export const drawTick = (page: Page, { x, y, w, h }: Box, isTicked: boolean): void =>
  tagged(page, { type: 'Span', actual: isTicked ? '☑' : '☐' }, () =>
    put(page, `q 1 0 0 1 ${across(x)} ${down(y + h)} cm ${tickBox(w, isTicked)} Q`),
  );

/** The drawings that a field needs. */
export const appearancesOf = ({ kind, box }: Field): Appearance[] =>
  kind === 'tick'
    ? [
        { state: TICKED, operators: tickBox(box.w, true) },
        { state: 'Off', operators: tickBox(box.w, false) },
      ]
    : [{ state: 'only', operators: kind === 'seal' ? '' : '/Tx BMC EMC' }];

const typeOf = ({ kind, longest }: Field, signature: number): string => {
  if (kind === 'seal') return `/FT/Sig/V ${signature} 0 R`;
  if (kind === 'tick') return '/FT/Btn/V/Off/AS/Off';
  const flags = NO_SPELL_CHECK + (kind === 'lines' ? MULTILINE : 0);
  const most = longest === undefined ? '' : `/MaxLen ${longest}`;
  return `/FT/Tx/Ff ${flags}${most}/DA(${typingLook(kind === 'lines' ? LINES_SIZE : FITTING)})`;
};

/** The widget annotation that is the field too (ISO 32000-1, 12.5.6.19; ISO 14289-1, 7.18). `drawings` are numbers of its appearances. */
export const widgetOf = (
  field: Field,
  place: {
    page: number;
    structParent: number;
    drawings: readonly (readonly [Appearance['state'], number])[];
    /** Number of the signature that a seal holds. */
    signature: number;
  },
): string => {
  const { x, y, w, h } = field.box;
  const rect = [across(x), down(y + h), across(x + w), down(y)].join(' ');
  const [first] = place.drawings;
  const drawn =
    first?.[0] === 'only'
      ? `${first[1]} 0 R`
      : `<<${place.drawings.map(([state, number]) => `/${state} ${number} 0 R`).join('')}>>`;
  return `<</Type/Annot/Subtype/Widget/T${pdfText(field.name)}/TU${pdfText(field.tooltip)}/Rect[${rect}]/F ${PRINTED}/P ${place.page} 0 R/StructParent ${place.structParent}${typeOf(field, place.signature)}/AP<</N ${drawn}>>>>`;
};
