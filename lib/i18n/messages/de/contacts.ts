// SPDX-License-Identifier: AGPL-3.0-or-later

/** The read-back, the one screen that a citizen reads. */
export const contactsDe = {
  'contacts.reasonLong':
    'Die Angabe ist freiwillig. Mit Ihren Kontaktdaten können Sie die digitale Identität CIE sofort nutzen, ohne auf die Karte zu warten. Wenn Sie die PIN vergessen und den PUK verlieren, erhalten Sie ihn über die App CieID zurück. Geben Sie nur eigene Kontaktdaten an, auf die nur Sie Zugriff haben.',
  'readBack.title': 'Ihre Kontaktdaten',
  'readBack.email': 'E-Mail',
  'readBack.mobile': 'Handynummer',
  'readBack.check':
    'Bitte prüfen Sie jeden Buchstaben und jede Ziffer. Es müssen persönliche Kontaktdaten sein, auf die nur Sie Zugriff haben.',
};
