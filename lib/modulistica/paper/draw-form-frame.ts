// SPDX-License-Identifier: AGPL-3.0-or-later
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { type Page } from '@/lib/platform/pdf/page';
import { drawParagraph } from '@/lib/platform/pdf/paragraph';
import { rule } from '@/lib/platform/pdf/shapes';
import { drawText, type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { drawFittingWords, heading, inLocale } from '@/lib/receipt/paper/draw-words';
import {
  BACK_X,
  COLUMN,
  drawFoot,
  drawHead,
  FRONT_X,
  type FootSetting,
  type HeadSetting,
} from '@/lib/receipt/paper/page-frame';
import {
  joinedWords,
  localesOf,
  type PaperLocale,
  plainWords,
  richWords,
  spoken,
} from '@/lib/receipt/paper/words';
import { type OwnFormView } from '../own-form-view';
import { ownFormModel } from '../own-forms';
import { drawInLanguages } from './draw-texts';
import { type Drawing } from './form-look';

/** What head and foot need to know. */
const settingOf = ({ code, languages, municipality }: OwnFormView): HeadSetting & FootSetting => ({
  languages,
  municipality,
  model: ownFormModel(code, languages),
});

const TITLES: Record<OwnFormView['languages'], readonly TextStyle[]> = {
  it: [style('bold', 17, 21)],
  'it-de': [style('bold', 14, 17), style('semibold', 11, 13.4)],
};

const drawTitle = (page: Page, { code, languages }: OwnFormView): number =>
  heading(page, 'H1', () => {
    let y = 33;
    localesOf(languages).forEach((locale, index) => {
      const look = TITLES[languages][index] ?? TITLES.it[0];
      const column = { x: FRONT_X, y, w: COLUMN, style: look ?? style('bold', 17, 21) };
      y = inLocale(page, locale, () =>
        drawParagraph(page, plainWords(locale, `forms.${code}.title`), column),
      );
    });
    return y;
  });

/** Head of the front: municipality, title, whom the form is for, the law it rests on; gives the end (mm). */
export const drawFormHead = (page: Page, view: OwnFormView): number => {
  const { code, languages, filled } = view;
  const labels = localesOf(languages).map((locale) => plainWords(locale, 'forms.source'));
  const number = filled?.requestNumber ?? null;
  const mark =
    number === null ? null : ({ content: number, module: 0.3, alt: 'forms.alt.requestCode' } as const);
  drawHead(page, settingOf(view), { labels, code: mark });
  const column = { x: FRONT_X, w: COLUMN, style: style('regular', 9, 11) };
  const about = (key: 'audience' | 'law', top: number): number =>
    drawInLanguages(
      page,
      languages,
      (locale) => richWords(locale, `forms.${key}`, { [key]: plainWords(locale, `forms.${code}.${key}`) }),
      { ...column, y: top },
    );
  const y = about('law', about('audience', drawTitle(page, view) + 0.6)) + 1;
  rule(page, FRONT_X, y, COLUMN, 0.2);
  return y + 1.6;
};

const RUNNING = style('bold', 9.5, 12);

/** Running line of the back: title, in both languages where they fit, and the request that the form belongs to. */
export const drawFormRunningLine = (page: Page, { code, languages, filled }: OwnFormView): void => {
  const number = filled?.requestNumber ?? '';
  const key = `forms.${code}.title` as const;
  const w = number === '' ? COLUMN : COLUMN - 30;
  const shown = shrunkToFit(joinedWords(languages, key), RUNNING, w, 8.5) ? languages : 'it';
  const placing = { x: BACK_X, y: 10.5, style: RUNNING };
  drawFittingWords(page, { languages: shown, key, placing, w, smallest: 7 });
  if (number !== '')
    drawText(page, number, { x: BACK_X + COLUMN, y: 10.5, style: style('regular', 9.5, 12), align: 'right' });
  rule(page, BACK_X, 16, COLUMN, 0.5);
};

/** Foot of either page: version mark, side, code and version, and the request's number where there is one. */
export const drawFormFoot = (page: Page, view: OwnFormView, side: 'front' | 'back'): void => {
  const number = view.filled?.requestNumber ?? null;
  drawFoot(page, settingOf(view), {
    side,
    sheet: 1,
    sheets: 1,
    requestNumber: null,
    mark: number === null ? null : { kind: 'caseNumber', value: number },
  });
};

/** Whose form this is and what becomes of the data; gives the end (mm). */
export const drawSmallPrint = ({ page, view, look, x, w }: Drawing, top: number): number => {
  const { languages, municipality } = view;
  const size = languages === 'it' ? Math.min(9, look.text.size) : 8;
  const column = { x, w, style: style('regular', size, size * 1.18) };
  const y = drawInLanguages(page, languages, (locale) => richWords(locale, 'forms.source.text'), {
    ...column,
    y: top,
    style: { ...column.style, face: 'italic' },
  });
  const privacy = (locale: PaperLocale) =>
    richWords(locale, 'forms.privacy', {
      municipality: spoken(municipality.name, locale),
      officer: municipality.privacy.officer,
      address: spoken(municipality.privacy.address, locale),
      retention: spoken(municipality.privacy.retention, locale),
      url: spoken(municipality.privacy.url, locale),
    });
  return drawInLanguages(page, languages, privacy, { ...column, y: y + 0.8 });
};
