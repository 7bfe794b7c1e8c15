// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { languageWords, momentWords } from '@/components/modulistica/form-words';
import { DownloadOne } from '@/components/modulistica/download-one';
import { OpenLink } from '@/components/modulistica/open-link';
import { PutInForce } from '@/components/modulistica/put-in-force';
import { VersionRows } from '@/components/modulistica/version-rows';
import { Advice } from '@/components/ui/advice';
import { Panel } from '@/components/ui/panel';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { civilDateIn, formatCivilDate } from '@/lib/kernel/civil-date';
import { type FormOutcome } from '@/lib/modulistica/form-address';
import { type FormLine } from '@/lib/modulistica/form-line';
import {
  type FormStanding,
  isFormActionAllowed,
  standingAt,
  versionInForceAt,
} from '@/lib/modulistica/form-state';
import { type FormVersion } from '@/lib/modulistica/form-version';
import { type TypedStart } from '@/lib/modulistica/start-minute';
import { downloadFormAction, putInForceAction } from './actions';

type ManagedFormProps = {
  line: FormLine;
  version: FormVersion;
  search: string;
  outcome: FormOutcome | null;
  now: Date;
  /** Downloading everything is the page's next step, not this form. */
  first: boolean;
};

const keyOf = ({ code, language, version }: FormVersion) => ({ code, language, version });

const Said = ({
  outcome,
  version,
  standing,
}: Pick<ManagedFormProps, 'outcome' | 'version'> & { standing: FormStanding }) => {
  const { state, since } = standing;
  if (outcome === 'scaricato' && state === 'downloaded')
    return (
      <Advice tone="success" live>
        {t('modulistica.downloadedNow', { versione: version.version })}
      </Advice>
    );
  if (outcome === 'vigore' && since && (state === 'in-force' || state === 'scheduled'))
    return (
      <Advice tone="success" live>
        {t('modulistica.inForceVersionSince', { versione: version.version, data: momentWords(since) })}
      </Advice>
    );
  return null;
};

const startHints = (version: FormVersion, inForce: FormVersion | null, isAhead: boolean): string[] => [
  ...(isAhead ? [t('modulistica.validFrom', { data: formatCivilDate(version.validFrom) })] : []),
  t('modulistica.nowHint'),
  ...(inForce ? [t('modulistica.fromThen', { versione: inForce.version })] : []),
];

const startFor = (version: FormVersion, { state, since }: FormStanding, isAhead: boolean): TypedStart => {
  if (state === 'scheduled' && since) return { date: formatDay(since), time: formatTime(since) };
  return isAhead ? { date: formatCivilDate(version.validFrom), time: '0.00' } : { date: '', time: '' };
};

const Foot = ({
  line,
  version,
  now,
  standing,
  first,
}: Omit<ManagedFormProps, 'search' | 'outcome'> & { standing: FormStanding }) => {
  if (isFormActionAllowed(standing.state, 'download'))
    return (
      <DownloadOne
        key={version.version}
        action={downloadFormAction}
        form={keyOf(version)}
        main={!first}
        texts={{ download: t('modulistica.downloadOne'), ended: t('access.ended') }}
      />
    );
  if (!isFormActionAllowed(standing.state, 'put-in-force')) return null;
  const isAhead = version.validFrom > civilDateIn(now, 'Europe/Rome');
  return (
    <PutInForce
      key={version.version}
      action={putInForceAction}
      form={keyOf(version)}
      start={startFor(version, standing, isAhead)}
      texts={{
        date: t('modulistica.fromDay'),
        time: t('modulistica.fromTime'),
        now: t('modulistica.now'),
        put: t('modulistica.putInForce'),
        hints: startHints(version, versionInForceAt(line.versions, now), isAhead),
        ended: t('access.ended'),
      }}
    />
  );
};

/** One form as the supervisor sees it: its versions, and what the chosen one allows now. */
export const ManagedForm = ({ line, version, search, outcome, now, first }: ManagedFormProps) => {
  const standing = standingAt(version, line.versions, now);
  const foot =
    isFormActionAllowed(standing.state, 'download') || isFormActionAllowed(standing.state, 'put-in-force');
  return (
    <div className="stack">
      <Said outcome={outcome} version={version} standing={standing} />
      <Panel
        id="form"
        flush
        title={
          <span>
            {version.title}
            <span className="panel__sub">
              {t('modulistica.versionMeta', {
                codice: version.code,
                versione: version.version,
                data: formatDay(version.publishedAt),
                lingua: languageWords(version.language),
                n: version.pages,
              })}
            </span>
          </span>
        }
        meta={isFormActionAllowed(standing.state, 'open') && <OpenLink form={keyOf(version)} />}
        foot={foot && <Foot line={line} version={version} now={now} standing={standing} first={first} />}
      >
        <VersionRows line={line} chosen={version} search={search} now={now} />
      </Panel>
    </div>
  );
};
