// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import '@/app/styles/sportello.css';
import UnexpectedError from './error';

/** The last net, when the frame itself failed: a whole document of its own, without script and without style attributes. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="it">
      <body>
        <UnexpectedError error={error} />
      </body>
    </html>
  );
}
