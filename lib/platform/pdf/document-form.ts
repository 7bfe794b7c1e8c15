// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Appearance, appearancesOf, TYPING_FACE, typingLook, widgetOf } from './field';
import { fontNumber } from './frozen-parts';
import { type Field } from './page';
import { operand, points } from './units';

/** Where new objects go; both give the number of what was put in. */
type Numbered = {
  put(text: string, number?: number): number;
  stream(dictionary: string, data: Uint8Array): number;
};

const ref = (number: number): string => `${number} 0 R`;

/** Draws each appearance once: fields of one size share theirs. */
const makeDrawer = (objects: Numbered): ((field: Field, drawing: Appearance) => number) => {
  const known = new Map<string, number>();
  return ({ box }, { operators }) => {
    const dictionary = `/Type/XObject/Subtype/Form/BBox[0 0 ${operand(points(box.w))} ${operand(points(box.h))}]/Resources<</Font<</${TYPING_FACE} ${ref(fontNumber(TYPING_FACE))}>>>>`;
    const key = `${dictionary} ${operators}`;
    const number = known.get(key) ?? objects.stream(dictionary, Buffer.from(operators, 'latin1'));
    known.set(key, number);
    return number;
  };
};

/** A field with the numbers of its widget, its page and its structure element. */
export type PlacedField = { field: Field; widget: number; page: number; form: number };

/** The form of the document (ISO 32000-1, 12.7); gives its entry in the catalog and where each widget stands in the structure. */
export const addForm = (
  objects: Numbered,
  placed: readonly PlacedField[],
  { firstKey, signature }: { firstKey: number; signature: number },
): { entry: string; parents: string } => {
  if (placed.length === 0) return { entry: '', parents: '' };
  const names = new Set(placed.map(({ field }) => field.name));
  if (names.size < placed.length) throw new Error('two fields of a document have one name');
  const draw = makeDrawer(objects);
  placed.forEach(({ field, widget, page }, index) => {
    const drawings = appearancesOf(field).map((each) => [each.state, draw(field, each)] as const);
    objects.put(widgetOf(field, { page, structParent: firstKey + index, drawings, signature }), widget);
  });
  const fields = placed.map(({ widget }) => ref(widget)).join(' ');
  const resources = `<</Font<</${TYPING_FACE} ${ref(fontNumber(TYPING_FACE))}>>>>`;
  const sealed = placed.some(({ field }) => field.kind === 'seal') ? '/SigFlags 3' : '';
  const form = objects.put(`<</Fields[${fields}]${sealed}/DR${resources}/DA(${typingLook(0)})>>`);
  const parents = placed.map(({ form: element }, index) => `${firstKey + index} ${ref(element)} `).join('');
  return { entry: `/AcroForm ${ref(form)}`, parents };
};
