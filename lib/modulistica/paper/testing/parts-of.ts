// SPDX-License-Identifier: AGPL-3.0-or-later
import { type OwnFormField, type OwnFormTick } from '../../own-form-view';
import { type OwnFormCode } from '../../own-forms';
import { type Block } from '../blocks';
import { OWN_FORMS } from '../own-form-of';

/** Places to write and boxes to tick of a form. */
export type FormParts = { fields: OwnFormField[]; ticks: OwnFormTick[] };

const flat = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.kind === 'box' ? flat(block.blocks) : [block]));

const blocksOf = (code: OwnFormCode): Block[] => {
  const { front, back } = OWN_FORMS[code];
  return flat([...front, ...back]);
};

/** What a form asks the citizen, or the office and a doctor, in the order of the page. */
export const partsOf = (code: OwnFormCode, by: 'citizen' | 'office'): FormParts => {
  const blocks = blocksOf(code);
  return {
    fields: blocks.flatMap((block) =>
      block.kind === 'row' && block.by === by ? block.cells.map(({ field }) => field) : [],
    ),
    ticks: blocks.flatMap((block) => (block.kind === 'choices' && block.by === by ? block.ticks : [])),
  };
};
