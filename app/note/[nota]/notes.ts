// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MessageKey } from '@/lib/i18n/translate';

type Section = { heading: MessageKey; texts: readonly MessageKey[] };
export type Note = { title: MessageKey; sections: readonly Section[] };

const notes: Record<string, Note> = {
  accessibilita: {
    title: 'notes.accessibilita.title',
    sections: [
      { heading: 'notes.accessibilita.state', texts: ['notes.accessibilita.stateText'] },
      {
        heading: 'notes.accessibilita.gaps',
        texts: ['notes.accessibilita.gapsPaper', 'notes.accessibilita.gapsReaders'],
      },
      {
        heading: 'notes.accessibilita.feedback',
        texts: ['notes.accessibilita.feedbackText', 'notes.accessibilita.feedbackNext'],
      },
      { heading: 'notes.accessibilita.official', texts: ['notes.accessibilita.officialText'] },
    ],
  },
  privacy: {
    title: 'notes.privacy.title',
    sections: [
      { heading: 'notes.privacy.who', texts: ['notes.privacy.whoText'] },
      { heading: 'notes.privacy.citizens', texts: ['notes.privacy.citizensText'] },
      { heading: 'notes.privacy.operators', texts: ['notes.privacy.operatorsText'] },
      { heading: 'notes.privacy.cookies', texts: ['notes.privacy.cookiesText'] },
    ],
  },
  legali: {
    title: 'notes.legali.title',
    sections: [
      { heading: 'notes.legali.contents', texts: ['notes.legali.contentsText'] },
      { heading: 'notes.legali.software', texts: ['notes.legali.softwareText'] },
      { heading: 'notes.legali.others', texts: ['notes.legali.othersText'] },
      { heading: 'notes.legali.not', texts: ['notes.legali.notText'] },
    ],
  },
  disservizi: {
    title: 'notes.disservizi.title',
    sections: [
      { heading: 'notes.disservizi.first', texts: ['notes.disservizi.firstText'] },
      { heading: 'notes.disservizi.how', texts: ['notes.disservizi.howText'] },
      { heading: 'notes.disservizi.never', texts: ['notes.disservizi.neverText'] },
      { heading: 'notes.disservizi.security', texts: ['notes.disservizi.securityText'] },
    ],
  },
  sorgente: {
    title: 'notes.sorgente.title',
    sections: [
      { heading: 'notes.sorgente.where', texts: ['notes.sorgente.whereText'] },
      { heading: 'notes.sorgente.changes', texts: ['notes.sorgente.changesText'] },
    ],
  },
  comune: {
    title: 'notes.comune.title',
    sections: [
      { heading: 'notes.comune.who', texts: ['notes.comune.whoText'] },
      { heading: 'notes.comune.contacts', texts: ['notes.comune.contactsText'] },
    ],
  },
};

/** The note of an address, or `null`. */
export const findNote = (name: string): Note | null =>
  Object.hasOwn(notes, name) ? (notes[name] ?? null) : null;
