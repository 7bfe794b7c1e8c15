// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';

/** Where the card is folded to one line, its last words stand after the form: saved state and button. Hidden on wide screens. */
export const CardFoot = ({ children }: { children: ReactNode }) => (
  <div className="panel card-foot">{children}</div>
);
