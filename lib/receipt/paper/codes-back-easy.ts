// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@/lib/platform/pdf/page';
import { type as style } from '@/lib/platform/pdf/text';
import { type CodesSheetView, codesModelOf, codesTitleOf, type ReprintNote } from '../codes-sheet-view';
import { footOf, secondHalfOf } from './codes-front';
import { type SecondHalf } from './codes-panel';
import { type Area, drawEasySections, type EasyLook, type EasySection, sentence } from './easy-sections';
import { type Attempt, firstFitting } from './overflow';
import { drawFoot, drawRunningLine, LAST_TEXT, startPage } from './page-frame';
import { recoverOf } from './sheet-1-back-easy';
import { type PaperKey, type WordValues } from './words';

const section = (head: PaperKey, keys: readonly PaperKey[], values?: WordValues): EasySection => ({
  head,
  values,
  items: keys.map((key) => sentence(key, values)),
});

const reprintOf = (note: ReprintNote): EasySection => {
  const { secondHalf } = note;
  const keys: PaperKey[] = [
    'paper.easy.reprint.changed',
    'paper.easy.reprint.printed',
    'paper.easy.reprint.forgotten',
    'paper.easy.reprint.blocked',
    'paper.easy.reprint.puk',
    'paper.easy.reprint.newPin',
    'paper.easy.reprint.newCard',
  ];
  const byEmail: PaperKey[] = [
    'paper.easy.reprint.byEmail',
    'paper.easy.reprint.byEmail.sender',
    'paper.easy.reprint.byEmail.spam',
  ];
  if (secondHalf.kind !== 'by-email') return section('paper.easy.reprint', keys, { date: note.date });
  const values = { date: note.date, sender: secondHalf.sender, email: secondHalf.maskedEmail };
  return section('paper.easy.reprint', [...keys, ...byEmail], values);
};

const whichDigits = (secondHalf: SecondHalf): PaperKey[] =>
  secondHalf === 'this-sheet'
    ? ['paper.easy.codes.last', 'paper.easy.codes.firstElsewhere', 'paper.easy.codes.joinLast']
    : ['paper.easy.codes.first', `paper.easy.codes.second.${secondHalf}`, 'paper.easy.codes.join'];

const sectionsOf = (view: CodesSheetView): EasySection[] => {
  const { reprintScope: scope, reprintFree, cardBlockNumber } = view.municipality;
  const lost = { scope, free: reprintFree ? 'yes' : 'no' };
  const number = cardBlockNumber.replaceAll(' ', '\u00a0');
  return [
    ...(view.reprint ? [reprintOf(view.reprint)] : []),
    section('paper.easy.codes', [
      'paper.easy.codes.what',
      'paper.easy.codes.digits',
      ...whichDigits(secondHalfOf(view)),
      'paper.easy.codes.keep',
      'paper.easy.codes.away',
    ]),
    section('paper.easy.codes.use', [
      'paper.easy.codes.use.pin',
      'paper.easy.codes.use.puk',
      'paper.easy.codes.use.newPin',
      view.reprint ? 'paper.easy.codes.use.activate.reprint' : 'paper.easy.codes.use.activate',
      'paper.easy.codes.use.app',
    ]),
    section('paper.easy.codes.mistake', [
      'paper.easy.codes.mistake.pin',
      'paper.easy.codes.mistake.unlock',
      'paper.easy.codes.mistake.puk',
      'paper.easy.codes.mistake.newCard',
    ]),
    ...(view.reprint ? [recoverOf(view.municipality)] : []),
    section(
      'paper.easy.codes.sheetLost',
      [
        // Codes are printed again for a card that the holder has.
        ...(view.reprint ? [] : (['paper.easy.codes.sheetLost.before'] as const)),
        'paper.easy.codes.sheetLost.after',
        'paper.easy.codes.sheetLost.without',
      ],
      lost,
    ),
    section(
      'paper.easy.codes.cardLost',
      [
        'paper.easy.codes.cardLost.report',
        'paper.easy.codes.cardLost.block',
        'paper.easy.codes.cardLost.newCard',
        'paper.easy.codes.cardLost.newCodes',
      ],
      { number },
    ),
    section('paper.easy.codes.warning', [
      'paper.easy.codes.warning.keep',
      'paper.easy.codes.warning.photo',
      'paper.easy.codes.warning.tell',
      'paper.easy.codes.warning.never',
      'paper.easy.codes.noCopy',
    ]),
  ];
};

const LOOKS: EasyLook[] = [14, 13.5, 13, 12.5, 12, 11.5, 11].map((size) => ({
  head: style('bold', size + 2, (size + 2) * 1.22),
  text: style('regular', size, size * 1.3),
  gap: 5,
}));

const AREAS: [Area, Area] = [
  { x: 15, w: 84 },
  { x: 106, w: 84 },
];

const attempt = (view: CodesSheetView, look: EasyLook): Attempt => {
  const page = startPage(view.practice);
  drawRunningLine(page, { languages: 'it', key: codesTitleOf(view) }, []);
  const bottom = drawEasySections(page, sectionsOf(view), { top: 20, areas: AREAS, look });
  drawFoot(page, { languages: 'it', model: codesModelOf(view, 'easy') }, { side: 'back', ...footOf(view) });
  return { page, bottom };
};

/** Page 4 in words that are easy to read. Nothing personal: folded, this is the outside. */
export const drawCodesBackEasy = (view: CodesSheetView): Page =>
  firstFitting(LOOKS, LAST_TEXT, 'codes', (look) => attempt(view, look));
