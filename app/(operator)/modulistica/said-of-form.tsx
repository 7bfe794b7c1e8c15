// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { momentWords } from '@/components/modulistica/form-words';
import { Advice } from '@/components/ui/advice';
import { type FormOutcome } from '@/lib/modulistica/form-address';
import { proposalOf, type FormStanding } from '@/lib/modulistica/form-state';
import { type FormVersion } from '@/lib/modulistica/form-version';

type SaidProps = { outcome: FormOutcome | null; version: FormVersion; standing: FormStanding };

const wordsOf = ({ outcome, version, standing: { state, since } }: SaidProps): string | null => {
  const versione = version.version;
  const proposal = proposalOf(version);
  switch (outcome) {
    case 'scaricato':
      return state === 'downloaded' ? t('modulistica.downloadedNow', { versione }) : null;
    case 'caricato':
    case 'caricato-con-bianca':
      return state === 'downloaded'
        ? `${t('formUpload.uploaded', { versione })}${outcome === 'caricato' ? '' : ` ${t('formUpload.padded')}`}`
        : null;
    case 'proposto':
      return proposal && state === 'proposed'
        ? t('modulistica.proposedNow', { versione, data: momentWords(proposal.startsAt) })
        : null;
    case 'vigore':
      return since && (state === 'in-force' || state === 'scheduled')
        ? t('modulistica.inForceVersionSince', { versione, data: momentWords(since) })
        : null;
    case 'annullato':
      return state === 'downloaded' || state === 'superseded'
        ? t('modulistica.takenBack', { versione })
        : null;
    case 'ripristinato':
      return state === 'in-force' ? t('modulistica.rolledBack', { versione }) : null;
    case 'ritirato':
      return state === 'withdrawn' ? t('modulistica.withdrawn', { versione }) : null;
    case null:
      return null;
  }
};

/** How the last action ended, as long as it still is so. */
export const SaidOfForm = (props: SaidProps) => {
  const words = wordsOf(props);
  return (
    words && (
      <Advice tone="success" live>
        {words}
      </Advice>
    )
  );
};
