// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where the printers of the counters are registered. */
export const PRINTERS_PAGE = '/supervisione/impostazioni/stampanti';

/** The page at a counter. */
export const counterHref = (counterId: string): string => `${PRINTERS_PAGE}#${encodeURIComponent(counterId)}`;

/** The page with a counter's form open. */
export const editPrinterHref = (counterId: string): string =>
  `${PRINTERS_PAGE}?modifica=${encodeURIComponent(counterId)}#modifica`;
