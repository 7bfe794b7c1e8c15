// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MessageKey, translatorFor } from '@/lib/i18n/translate';
import { type ToldRule } from '@/lib/cie-request/rules/decisions';

const t = translatorFor('it');

/** What is particular about a person, each with its source under it where that is asked for. */
export const RuleList = ({
  told,
  withSource = false,
}: {
  told: readonly ToldRule[];
  withSource?: boolean;
}) => (
  <ul className="rule-list">
    {told.map(({ why, source }) => (
      <li key={why}>
        {t(why as MessageKey)}
        {withSource && <span className="muted"> · {source}</span>}
      </li>
    ))}
  </ul>
);
