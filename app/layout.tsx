// SPDX-License-Identifier: AGPL-3.0-or-later
import '@/app/styles/sportello.css';
import { type Metadata } from 'next';
import { headers } from 'next/headers';
import { type ReactNode } from 'react';

export const metadata: Metadata = { title: { default: 'Sportello CIE', template: '%s · Sportello CIE' } };

/** The document. Every page is rendered on demand: the nonce of its policy is fresh. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await headers();
  return (
    <html lang="it">
      <body>{children}</body>
    </html>
  );
}
