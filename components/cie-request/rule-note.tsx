// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { Advice } from '@/components/ui/advice';
import { capitalised } from '@/lib/i18n/format';
import { type MessageKey, translatorFor } from '@/lib/i18n/translate';
import { type Question } from '@/lib/cie-request/rules/decisions';
import { useFields } from './use-fields';

const t = translatorFor('it');

/** What a rule forces on this person, said where it takes a question away. */
export const RuleNote = ({ of }: { of: Question }) => {
  const { rules } = useFields();
  return (
    <div className="span-12">
      <Advice tone="info">{capitalised(t(rules[of].why as MessageKey))}.</Advice>
    </div>
  );
};
