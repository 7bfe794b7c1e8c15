// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { Button } from '@/components/ui/button';

/** Prints the page as it stands; the style for paper leaves the frame out. */
export const PrintPage = ({ label }: { label: string }) => (
  <Button icon="print" onClick={() => window.print()}>
    {label}
  </Button>
);
