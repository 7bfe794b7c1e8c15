// SPDX-License-Identifier: AGPL-3.0-or-later
import { Icon } from '@/components/ui/icon';

/** When what is typed was last saved; amber when it is not. Said politely, never as a toast. */
export const SavedLine = ({ saved, children }: { saved: boolean; children: string }) => (
  <p className={saved ? 'saved' : 'saved saved--warning'} role="status">
    <Icon name={saved ? 'check' : 'warning-circle'} size="small" tone={saved ? 'success' : 'warning'} />
    {children}
  </p>
);
