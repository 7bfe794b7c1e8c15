// SPDX-License-Identifier: AGPL-3.0-or-later
import { Icon } from '@/components/ui/icon';

/** The submit button of the sign-out form in the slim header. */
export const SignOutButton = ({ label }: { label: string }) => (
  <button type="submit">
    <Icon name="logout" size="small" />
    {label}
  </button>
);
