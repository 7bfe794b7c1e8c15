// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { momentWords } from '@/components/modulistica/form-words';
import { OpenLink } from '@/components/modulistica/open-link';
import { Advice } from '@/components/ui/advice';
import { type FormLine } from '@/lib/modulistica/form-line';
import { inForceAt, standingAt, wasInForce } from '@/lib/modulistica/form-state';

type RefusedPrintProps = { line: FormLine; refused: string | null; now: Date };

/** Why a version that somebody wanted to print was refused, and the way to the one that is printed. */
export const RefusedPrint = ({ line, refused, now }: RefusedPrintProps) => {
  const version = line.versions.find((one) => one.version === refused);
  if (!version) return null;
  const { state, since } = standingAt(version, line.versions, now);
  const current = inForceAt(line.versions, now);
  if (state === 'in-force') return null;
  if (state === 'scheduled' && since)
    return (
      <Advice tone="danger" live>
        {t('modulistica.refusedNotYet', { versione: version.version, data: momentWords(since) })}
      </Advice>
    );
  return (
    <Advice tone="danger" live actions={current && <OpenLink form={current.version} named />}>
      <p>
        <strong>
          {t(wasInForce(version, now) ? 'modulistica.refusedTitle' : 'modulistica.refusedNever', {
            versione: version.version,
          })}
          .
        </strong>{' '}
        {current
          ? t('modulistica.refusedInForce', {
              versione: current.version.version,
              data: momentWords(current.release.startsAt),
            })
          : t('modulistica.refusedNone')}
      </p>
    </Advice>
  );
};
