// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { searchForm } from './plain-letters';

/** A time in which a place is looked for: one day, or the year that was typed behind the name. */
export type Period = { from: CivilDate; to: CivilDate };

/** What a clerk means by what is typed into the field of a place. */
export type PlaceQuery = {
  /** The name as a search form, without province and year. */
  form: string;
  /** `(BZ)`, as it is printed behind a name. */
  province: string | null;
  /** `Roma 1920`; it goes before the date that is known. */
  year: Period | null;
  /** `H501`. */
  code: string | null;
};

const PROVINCE = /\(\s*([A-Za-z]{2})\s*\)?\s*$/;
const YEAR = /(?<=\p{L}\S*\s)\s*(1[89]\d\d|20\d\d)\s*$/u;
const CODE = /^\s*([A-Za-z]\d{3})\s*$/;

const yearOf = (text: string | undefined): Period | null =>
  text === undefined ? null : { from: `${text}-01-01` as CivilDate, to: `${text}-12-31` as CivilDate };

/** Takes apart what is typed: name, province in brackets, year, or a Belfiore code. */
export const placeQueryOf = (text: string): PlaceQuery => {
  const year = YEAR.exec(text);
  const dated = year === null ? text : text.slice(0, year.index);
  const province = PROVINCE.exec(dated);
  return {
    form: searchForm(province === null ? dated : dated.slice(0, province.index)),
    province: province?.[1]?.toUpperCase() ?? null,
    year: yearOf(year?.[1]),
    code: CODE.exec(text)?.[1]?.toUpperCase() ?? null,
  };
};

/** A form without its spaces: `laquila` and `l aquila` are the same. */
export const squeezed = (form: string): string => form.replaceAll(' ', '');
