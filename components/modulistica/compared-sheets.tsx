// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { classNames } from '@/components/ui/class-names';
import { translatorFor } from '@/lib/i18n/translate';
import { overlay } from '@/lib/modulistica/comparison/overlay';
import { type Picture } from '@/lib/modulistica/comparison/picture';
import { DifferenceMarks, type MarkedSide, type Numbered } from './difference-marks';
import { PageCanvas } from './page-canvas';
import { type ComparedPage } from './use-comparison';

const t = translatorFor('it');

type SheetProps = {
  caption: string;
  picture: Picture | null;
  numbered: readonly Numbered[];
  side: MarkedSide;
  chosen: number | null;
};

const Sheet = ({ caption, picture, ...marks }: SheetProps) => (
  <figure className="sheet">
    <figcaption className={classNames('sheet__caption', marks.side === 'new' && 'sheet__caption--new')}>
      {caption}
    </figcaption>
    {picture ? (
      <div className="sheet__page">
        <PageCanvas picture={picture} label={caption} />
        <DifferenceMarks {...marks} picture={picture} />
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
