// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';

/** What a message says. */
export type Words = { subject: string; text: string };

const inRome = (instant: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('it-IT', { timeZone: 'Europe/Rome', ...options }).format(instant);

/** `21/11/2026`. */
const dayOf = (instant: Date): string =>
  inRome(instant, { day: '2-digit', month: '2-digit', year: 'numeric' });

/** `9.05`. */
const timeOf = (instant: Date): string =>
  inRome(instant, { hour: 'numeric', minute: '2-digit' })
    .replace(/^0(?=\d)/, '')
    .replace(':', '.');

/** The last two letters of a card's number: enough for its holder to know it. */
const endOf = (serial: string): string => serial.slice(-2);

/** The e-mail that carries the second halves. */
export const secondHalfWords = (serial: string, halves: { pin: string; puk: string }): Words => ({
  subject: 'Seconda metà dei codici della sua carta di identità elettronica',
  text: [
    `Seconda metà dei codici della carta che termina con ${endOf(serial)}:`,
    `PIN, ultime 4 cifre: ${halves.pin}\nPUK, ultime 4 cifre: ${halves.puk}`,
    'La prima metà è sul foglio del Comune: la conservi separata da questo messaggio. Se ha già cambiato il PIN vale quello che ha scelto Lei; il PUK vale sempre.',
    'Nessuno Le chiederà mai questi codici per telefono, per e-mail o allo sportello. Questo messaggio non chiede di cliccare nulla.',
  ].join('\n\n'),
});

const CHANGED = {
  'codes-reprinted': {
    text: 'sono stati ristampati i codici',
    email: 'sono stati ristampati i codici',
  },
  'contacts-changed': { text: 'sono stati cambiati i contatti', email: 'è stato cambiato un contatto' },
} as const;

/** The e-mail to a former contact. */
export const noticeWords = (notice: Wire['ContactNotice']): Words => {
  const at = new Date(notice.occurred_at);
  return {
    subject: 'Avviso sulla sua carta di identità elettronica',
    text: `Il ${dayOf(at)} alle ${timeOf(at)}, allo sportello di ${notice.office}, ${CHANGED[notice.kind].email} della carta che termina con ${endOf(notice.card_serial_number)}. Se è stato Lei non deve fare nulla. Se non è stato Lei, chiami subito ${notice.phone} o venga in ufficio. Questo messaggio non contiene codici e non chiede di cliccare nulla.`,
  };
};

/** The text message to a former contact, in letters that every telephone shows. */
export const noticeTextMessage = (notice: Wire['ContactNotice'], municipality: string): string =>
  `Comune di ${municipality}: il ${dayOf(new Date(notice.occurred_at))} ${CHANGED[notice.kind].text} della CIE che termina con ${endOf(notice.card_serial_number)}. Se non e' stato Lei, chiami ${notice.phone}.`;
