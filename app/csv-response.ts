// SPDX-License-Identifier: AGPL-3.0-or-later

/** A CSV file to keep: UTF-8 with a byte order mark, which spreadsheets need, never stored on the way. */
export const csvResponse = (text: string, fileName: string): Response =>
  new Response(`\uFEFF${text}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  });
