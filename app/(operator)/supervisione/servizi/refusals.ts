// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SettingFormState } from '@/components/municipality/setting-form';
import { type PlanRefusal } from '@/lib/weather/server/plan-window';
import { type TypedWindow } from '@/lib/weather/new-window';
import { errorsByField } from '../impostazioni/setup-words';

/** What a window that was not announced says, at its fields. */
export const planRefusal = ({ messages }: PlanRefusal, typed: TypedWindow): SettingFormState => ({
  typed,
  errors: errorsByField(messages, Object.keys(typed)),
  message: null,
  version: null,
});
