// SPDX-License-Identifier: AGPL-3.0-or-later
import { answersKept } from './kept';
import { blankPage, type Content, contentsOf, type Element, type Page } from './page';
import { type FaceName } from './typeface';

type Recording<T> = {
  artifacts: Content[];
  kids: Element['kids'];
  faces: readonly FaceName[];
  result: T;
};

/** How many variants of one part are kept: languages × municipalities × positions. */
const KEPT = 256;

const freeze = (content: Content): void => {
  if (content.frozen) return;
  content.operators = [content.operators.join('\n')];
  content.frozen = true;
};

const record = <A, T>(draw: (page: Page, args: A) => T, open: Page['open'], args: A): Recording<T> => {
  const scratch = blankPage();
  scratch.open = open === 'artifact' ? open : { ...scratch.root, type: open.type };
  const root = scratch.open === 'artifact' ? scratch.root : scratch.open;
  const result = draw(scratch, args);
  if (scratch.pictures.size > 0) throw new Error('a picture is not part of what is frozen');
  for (const content of [...scratch.artifacts, ...contentsOf(root)]) freeze(content);
  return { artifacts: scratch.artifacts, kids: root.kids, faces: [...scratch.faces], result };
};

/**
 * Makes a part of the paper that is drawn once and then laid into every page unchanged: the form's own words, rules and positions.
 * `draw` may use nothing but its arguments, which must be plain data and no citizen's: they are the key under which it is kept.
 */
export const frozen = <A, T>(draw: (page: Page, args: A) => T): ((page: Page, args: A) => T) => {
  const recordings = answersKept<string, Recording<T>>(KEPT);
  return (page, args) => {
    const key = `${page.open === 'artifact' ? page.open : page.open.type} ${JSON.stringify(args)}`;
    const recording = recordings(key, () => record(draw, page.open, args));
    page.artifacts.push(...recording.artifacts);
    if (page.open !== 'artifact') page.open.kids.push(...recording.kids);
    for (const face of recording.faces) page.faces.add(face);
    return recording.result;
  };
};
