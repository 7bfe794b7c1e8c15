// SPDX-License-Identifier: AGPL-3.0-or-later
import { Advice } from '@/components/ui/advice';
import { translate, translatorFor } from '@/lib/i18n/translate';
import { registryAdviceOf, type RegistryProblem } from '@/lib/registry/registry-error';

const t = translatorFor('it');

/** Why the register gave no person: what it means, who can mend it, what to tell the citizen. It never blocks. */
export const RegistryAdvice = ({ problem, code }: { problem: RegistryProblem; code: string | null }) => {
  const { means, mends, citizen } = registryAdviceOf(problem, code);
  return (
    <Advice live>
      {translate('it', means)} <strong>{t('registry.mends')}</strong> {translate('it', mends)}{' '}
      <strong>{t('registry.citizen')}</strong> {translate('it', citizen)}
    </Advice>
  );
};
