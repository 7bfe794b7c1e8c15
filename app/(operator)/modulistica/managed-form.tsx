// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { FoldedPreview } from '@/components/modulistica/folded-preview';
import { FormComparison } from '@/components/modulistica/form-comparison';
import { FormFacts } from '@/components/modulistica/form-facts';
import { FormReaders } from '@/components/modulistica/form-readers';
import { comparedSides, versionMeta } from '@/components/modulistica/form-words';
import { DownloadOne } from '@/components/modulistica/download-one';
import { OpenLink } from '@/components/modulistica/open-link';
import { VersionRows } from '@/components/modulistica/version-rows';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { comparisonHref, type FormOutcome, pdfHref } from '@/lib/modulistica/form-address';
import { type FormLine } from '@/lib/modulistica/form-line';
import {
  type FormStanding,
  isFormActionAllowed,
  standingAt,
  versionInForceAt,
} from '@/lib/modulistica/form-state';
import { type FormVersion, keyOf } from '@/lib/modulistica/form-version';
import { type FormDetails } from '@/lib/modulistica/server/get-form-details';
import { downloadFormAction } from './actions';
import { FormActions } from './form-actions';
import { ReleaseFoot } from './release-foot';
import { SaidOfForm } from './said-of-form';

type ManagedFormProps = {
  line: FormLine;
  version: FormVersion;
  lines: readonly FormLine[];
  details: FormDetails | null;
  search: string;
  outcome: FormOutcome | null;
  now: Date;
  /** Downloading everything is the page's next step, not this form. */
  first: boolean;
};

type WithStanding = ManagedFormProps & { standing: FormStanding };

const Foot = ({ line, version, details, now, standing, first }: WithStanding) => {
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
  if (!details || !isFormActionAllowed(standing.state, 'put-in-force')) return null;
  return <ReleaseFoot line={line} version={version} details={details} now={now} />;
};

/** The version as it is printed: beside the one in force where it is to follow that one, alone otherwise. */
const Look = ({ line, version, now, standing }: WithStanding) => {
  const inForce = versionInForceAt(line.versions, now);
  if (!inForce || inForce === version)
    return (
      <div className="panel__part">
        <FoldedPreview key={version.digest} href={pdfHref(version)} title={version.title} />
      </div>
    );
  return (
    <div className="panel__part">
      <h3>
        {t('modulistica.compare', { versione: inForce.version })}
        <LinkButton href={comparisonHref(version)} size="row">
          {t('modulistica.compareOpen')}
        </LinkButton>
      </h3>
      <FormComparison key={version.digest} {...comparedSides(inForce, version, standing)} />
      <noscript>{t('modulistica.compareNeedsScript')}</noscript>
    </div>
  );
};

const More = ({ version, lines, details, now, standing }: WithStanding) => (
  <div className="panel__part stack">
    {details?.readers && (
      <div>
        <h3>{t('modulistica.readers')}</h3>
        <FormReaders {...details.readers} />
      </div>
    )}
    <FormActions version={version} state={standing.state} lines={lines} now={now} />
    {details && (
      <details className="more">
        <summary>{t('modulistica.facts')}</summary>
        <FormFacts version={version} names={details.names} />
      </details>
    )}
  </div>
);

/** One form as the supervisor sees it: its versions, and what the chosen one allows now. */
export const ManagedForm = (props: ManagedFormProps) => {
  const { line, version, search, outcome, now } = props;
  const standing = standingAt(version, line.versions, now);
  const all = { ...props, standing };
  const isHere = isFormActionAllowed(standing.state, 'look');
  const hasFoot =
    isFormActionAllowed(standing.state, 'download') || isFormActionAllowed(standing.state, 'put-in-force');
  return (
    <>
      <SaidOfForm outcome={outcome} version={version} standing={standing} />
      <Panel
        id="form"
        flush
        title={
          <span>
            {version.title}
            <span className="panel__sub">{versionMeta(version)}</span>
          </span>
        }
        meta={isFormActionAllowed(standing.state, 'open') && <OpenLink form={keyOf(version)} />}
        foot={hasFoot && <Foot {...all} />}
      >
        <VersionRows line={line} chosen={version} search={search} now={now} />
        {isHere && <Look {...all} />}
        {isHere && <More {...all} />}
      </Panel>
    </>
  );
};
