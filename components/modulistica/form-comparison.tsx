// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { translatorFor } from '@/lib/i18n/translate';
import { ComparedSheets } from './compared-sheets';
import { type Numbered } from './difference-marks';
import { differenceWords } from './difference-words';
import { type Comparison, useComparison } from './use-comparison';

const t = translatorFor('it');

type Side = { href: string; caption: string };
type FormComparisonProps = { before: Side; after: Side };

const VIEWS = ['side', 'over'] as const;
type View = (typeof VIEWS)[number];

const numberAll = ({ pages }: Comparison): Numbered[] =>
  pages
    .flatMap(({ differences }) => differences)
    .map((difference, index) => ({ number: index + 1, difference }));

const Progress = ({ pages, total, failed }: Comparison) => {
  const isDone = total > 0 && pages.length === total;
  if (isDone) return null;
  if (failed) return <p role="status">{t('modulistica.compareFailed')}</p>;
  const words =
    total === 0
      ? t('modulistica.compareStart')
      : t('modulistica.compareLoading', { n: pages.length, totale: total });
  return (
    <div className="compare__progress">
      <progress max={total || undefined} value={total ? pages.length : undefined} aria-label={words} />
      <span role="status" className="muted small">
        {words}
      </span>
    </div>
  );
};

type SwitchProps<T extends string | number> = {
  label: string;
  options: readonly { value: T; label: string; detail?: string }[];
  value: T;
  choose: (value: T) => void;
};

/** A row of buttons of which one is pressed. */
const Switch = <T extends string | number>({ label, options, value, choose }: SwitchProps<T>) => (
  <div className="compare__switch" role="group" aria-label={label}>
    {options.map((option) => (
      <button
        key={option.value}
        type="button"
        className={classNames('btn', 'btn--row', option.value === value ? 'btn-primary' : 'btn-plain')}
        aria-pressed={option.value === value}
        onClick={() => choose(option.value)}
      >
        {option.label}
        {option.detail && <span className="compare__detail"> · {option.detail}</span>}
      </button>
    ))}
  </div>
);

type DifferenceListProps = {
  numbered: readonly Numbered[];
  done: boolean;
  chosen: number | null;
  choose: (one: Numbered) => void;
};

const DifferenceList = ({ numbered, done, chosen, choose }: DifferenceListProps) => (
  <div className="compare__list">
    <p role="status" className="compare__count">
      {done && t('modulistica.differences', { n: numbered.length })}
    </p>
    <ol className="differences">
      {numbered.map((one) => (
        <li key={one.number}>
          <button
            type="button"
            className="differences__item focus-inside"
            aria-pressed={one.number === chosen}
            onClick={() => choose(one)}
          >
            <span className="differences__number" aria-hidden="true">
              {one.number}
            </span>
            <span>{differenceWords(one.difference)}</span>
          </button>
        </li>
      ))}
    </ol>
  </div>
);

/**
 * What differs between two versions, page by page: drawn here in the browser, marked on both and told in words. Nothing of it is
 * needed to decide: the versions can be opened and looked at.
 */
export const FormComparison = ({ before, after }: FormComparisonProps) => {
  const comparison = useComparison(before.href, after.href);
  const [view, setView] = useState<View>('side');
  const [shown, setShown] = useState(1);
  const [chosen, setChosen] = useState<number | null>(null);
  const numbered = numberAll(comparison);
  const { pages, total, failed } = comparison;
  const page = pages[shown - 1];
  const choose = ({ number, difference }: Numbered) => {
    setChosen(number);
    setShown(difference.page);
  };
  return (
    <div className="compare" aria-busy={!failed && pages.length < total}>
      <Progress {...comparison} />
      {page && (
        <>
          <div className="compare__tools">
            <Switch
              label={t('modulistica.view')}
              options={VIEWS.map((value) => ({ value, label: t(`modulistica.${value}`) }))}
              value={view}
              choose={setView}
            />
            <Switch
              label={t('modulistica.pages')}
              options={pages.map(({ differences }, index) => ({
                value: index + 1,
                label: t('modulistica.pageButton', { n: index + 1 }),
                detail: t('modulistica.pageDifferences', { n: differences.length }),
              }))}
              value={shown}
              choose={setShown}
            />
          </div>
          <div className="compare__body">
            <ComparedSheets
              page={page}
              view={view}
              captions={{ before: before.caption, after: after.caption }}
              numbered={numbered.filter(({ difference }) => difference.page === shown)}
              chosen={chosen}
            />
            <DifferenceList
              numbered={numbered}
              done={total > 0 && pages.length === total}
              chosen={chosen}
              choose={choose}
            />
          </div>
        </>
      )}
    </div>
  );
};
