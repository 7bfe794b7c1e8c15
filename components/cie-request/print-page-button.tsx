// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type ReactNode } from 'react';
import { Button } from '@/components/ui/button';

/** Prints the page that is on the screen. */
export const PrintPageButton = ({ children }: { children: ReactNode }) => (
  <Button variant="primary" size="main" shortcut={{ key: 'F9' }} onClick={() => window.print()}>
    {children}
  </Button>
);
