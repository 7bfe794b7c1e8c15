// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { classNames } from '@/components/ui/class-names';
import { translatorFor } from '@/lib/i18n/translate';
import { type Difference } from '@/lib/modulistica/comparison/difference';
import { overlay } from '@/lib/modulistica/comparison/overlay';
import { type Picture, type Region } from '@/lib/modulistica/comparison/picture';
import { PageCanvas } from './page-canvas';
import { type ComparedPage } from './use-comparison';

const t = translatorFor('it');

/** A difference with its number in the list of all pages. */
export type Numbered = { number: number; difference: Difference };

const percent = (share: number): string => `${share * 100}%`;

const placed = ({ x, y, width, height }: Region) => ({
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
});

type MarksProps = { numbered: readonly Numbered[]; side: 'old' | 'new'; chosen: number | null };

/** Frames around what differs: dashed on the old version, solid on the new one, each with its number in the list. */
const Marks = ({ numbered, side, chosen }: MarksProps) =>
  numbered.map(({ number, difference }) => (
    <span
      key={number}
      className={classNames('diff-mark', `diff-mark--${side}`, number === chosen && 'diff-mark--chosen')}
      style={placed(difference.region)}
      aria-hidden="true"
    >
      <span className="diff-mark__number">{number}</span>
    </span>
  ));

type SheetProps = MarksProps & { caption: string; picture: Picture | null };

const Sheet = ({ caption, picture, ...marks }: SheetProps) => (
  <figure className="sheet">
    <figcaption className={classNames('sheet__caption', marks.side === 'new' && 'sheet__caption--new')}>
      {caption}
    </figcaption>
    {picture ? (
      <div className="sheet__page">
        <PageCanvas picture={picture} label={caption} />
        <Marks {...marks} />
      </div>
    ) : (
      <p className="sheet__missing muted">{t('modulistica.noSuchPage')}</p>
    )}
  </figure>
);

type ComparedSheetsProps = {
  page: ComparedPage;
  view: 'side' | 'over';
  captions: { before: string; after: string };
  numbered: readonly Numbered[];
  chosen: number | null;
};

/** One page of both versions, beside each other or over each other. */
export const ComparedSheets = ({ page, view, captions, numbered, chosen }: ComparedSheetsProps) => {
  const { before, after } = page;
  const both = before && after && view === 'over' ? overlay(before.picture, after.picture) : null;
  if (both)
    return (
      <div className="compare__sheets compare__sheets--over">
        <Sheet
          caption={t('modulistica.overLegend')}
          picture={both}
          numbered={numbered}
          side="new"
          chosen={chosen}
        />
      </div>
    );
  return (
    <div className="compare__sheets">
      <Sheet
        caption={captions.before}
        picture={before?.picture ?? null}
        numbered={numbered}
        side="old"
        chosen={chosen}
      />
      <Sheet
        caption={captions.after}
        picture={after?.picture ?? null}
        numbered={numbered}
        side="new"
        chosen={chosen}
      />
    </div>
  );
};
