// SPDX-License-Identifier: AGPL-3.0-or-later
import { accessLetters, sections } from '@/lib/cie-request/request-fields';
import { type MessageKey } from '@/lib/i18n/translate';

/** A page of the operator as its keys are concerned. */
export type KeyPage =
  | 'home'
  | 'notice'
  | 'new-notice'
  | 'search'
  | 'list'
  | 'collection'
  | 'form'
  | 'review'
  | 'request'
  | 'reprints'
  | 'reprint'
  | 'forms'
  | 'appointment'
  | 'import'
  | 'supervision'
  | 'counter';

/** A key as ARIA spells it, and the task it does. */
export type KeyRow = { key: string; task: MessageKey };

/** Letters of the five places, underlined in the bar; with Alt like those of the sections. */
export const placeLetters = {
  '/': 'O',
  '/richieste': 'H',
  '/ristampe': 'S',
  '/modulistica': 'L',
  '/supervisione': 'V',
} as const;

/** Opens the commands. Ctrl+K belongs to the address and search fields of Firefox and Edge, F3, F6, F7 and F10 to browsers. */
export const COMMANDS_KEY = 'Alt+K';
/** Shows this table. "?" would be typed into a field, and the focus nearly always stands in one. */
export const KEYS_KEY = 'Alt+U';
/** Copies the next datum for the national program. */
export const COPY_KEY = 'Alt+C';

/** Says that a notice was read; the focus stays where it is. */
export const READ_KEY = 'Alt+N';

const place = (href: keyof typeof placeLetters, task: MessageKey): KeyRow => ({
  key: `Alt+${placeLetters[href]}`,
  task,
});

/** Keys that mean the same on every page. */
export const everywhere: readonly KeyRow[] = [
  { key: 'F2', task: 'keys.find' },
  { key: COMMANDS_KEY, task: 'keys.commands' },
  { key: KEYS_KEY, task: 'keys.keys' },
  place('/', 'menu.home'),
  place('/richieste', 'menu.requests'),
  place('/ristampe', 'menu.reprints'),
  place('/modulistica', 'menu.forms'),
  place('/supervisione', 'menu.supervision'),
];

const say: KeyRow = { key: 'F4', task: 'action.whatToSay' };
const read: KeyRow = { key: READ_KEY, task: 'notices.key' };
const back: KeyRow = { key: 'Escape', task: 'keys.back' };

/** Keys by page: F8 is its second action, F9 its main one. */
export const keysOfPage: Record<KeyPage, readonly KeyRow[]> = {
  home: [say, read, { key: 'F8', task: 'home.reprint' }, { key: 'F9', task: 'action.newRequest' }],
  notice: [read],
  'new-notice': [{ key: 'F9', task: 'notices.publish' }],
  search: [{ key: 'F9', task: 'search.newFor' }],
  list: [{ key: 'F9', task: 'list.apply' }],
  collection: [{ key: 'F9', task: 'collection.arrivals' }, back],
  form: [
    say,
    { key: 'F8', task: 'readBack.start' },
    { key: 'F9', task: 'newRequest.toReview' },
    { key: 'Escape', task: 'newRequest.leave' },
    ...sections.map((section) => ({
      key: `Alt+${accessLetters[section]}`,
      task: `section.${section}` as MessageKey,
    })),
  ],
  review: [say, { key: 'F8', task: 'review.notThem' }, { key: 'F9', task: 'review.print' }, back],
  request: [
    say,
    { key: COPY_KEY, task: 'copy.key' },
    { key: 'F8', task: 'keys.second' },
    { key: 'F9', task: 'keys.main' },
  ],
  reprints: [say, { key: 'F9', task: 'reprint.find' }, back],
  reprint: [say, { key: 'F8', task: 'keys.second' }, { key: 'F9', task: 'keys.main' }],
  forms: [
    { key: 'F8', task: 'keys.second' },
    { key: 'F9', task: 'keys.main' },
  ],
  appointment: [{ key: 'F9', task: 'appointments.openRequest' }],
  import: [{ key: 'F9', task: 'appointments.import.submit' }],
  supervision: [],
  counter: [{ key: 'F9', task: 'keys.main' }],
};

const PATHS: readonly [RegExp, KeyPage][] = [
  [/^\/$/, 'home'],
  [/^\/cerca$/, 'search'],
  [/^\/richieste$/, 'list'],
  [/^\/richieste\/consegne/, 'collection'],
  [/^\/richieste\/[^/]+\/dati$/, 'form'],
  [/^\/richieste\/[^/]+\/controllo$/, 'review'],
  [/^\/richieste\/[^/]+$/, 'request'],
  [/^\/ristampe$/, 'reprints'],
  [/^\/ristampe\/[^/]+$/, 'reprint'],
  [/^\/modulistica/, 'forms'],
  [/^\/appuntamenti\/[^/]+$/, 'appointment'],
  [/^\/avvisi\/[^/]+$/, 'notice'],
  [/^\/supervisione\/avvisi\/nuovo$/, 'new-notice'],
  [/^\/supervisione\/appuntamenti$/, 'import'],
  [/^\/supervisione/, 'supervision'],
  [/^\/postazione$/, 'counter'],
];

/** The keys of the page at a path; none where nothing of its own is said. */
export const keysAt = (path: string): readonly KeyRow[] => {
  const page = PATHS.find(([pattern]) => pattern.test(path))?.[1];
  return page ? keysOfPage[page] : [];
};
