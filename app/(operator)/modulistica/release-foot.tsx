// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { momentWords } from '@/components/modulistica/form-words';
import { PutInForce } from '@/components/modulistica/put-in-force';
import { Advice } from '@/components/ui/advice';
import { LinkButton } from '@/components/ui/link-button';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { civilDateIn, formatCivilDate } from '@/lib/kernel/civil-date';
import { type TypedRelease } from '@/lib/modulistica/form-decision';
import { type FormLine } from '@/lib/modulistica/form-line';
import { type FormRelease } from '@/lib/modulistica/form-release';
import { aheadOf, proposalOf, versionInForceAt } from '@/lib/modulistica/form-state';
import { type FormVersion, keyOf } from '@/lib/modulistica/form-version';
import { decidesAlone, type ReleaseRule } from '@/lib/modulistica/release-rule';
import { type FormDetails } from '@/lib/modulistica/server/get-form-details';
import { putInForceAction } from './actions';

type ReleaseFootProps = { line: FormLine; version: FormVersion; details: FormDetails; now: Date };

const namesOf = (rule: ReleaseRule): string =>
  'people' in rule ? rule.people.map(({ name }) => name).join(', ') : '';

const ruleWords = ({ rule, names }: FormDetails, version: FormVersion): string => {
  switch (rule.kind) {
    case 'second':
      return t('modulistica.ruleSecond', {
        nome: names[version.kept?.by ?? ''] ?? t('modulistica.someone'),
      });
    case 'colleague':
      return t('modulistica.ruleColleague', { nomi: namesOf(rule) });
    case 'stand-in':
      return t('modulistica.ruleStandIn', { nomi: namesOf(rule) });
    case 'alone':
      return t('modulistica.ruleAlone', { n: rule.hours });
  }
};

/** Who puts the version in force and why, and what was proposed. */
const Rule = ({
  version,
  details,
  proposal,
}: Omit<ReleaseFootProps, 'line' | 'now'> & { proposal: FormRelease | null }) => {
  const { rule, names } = details;
  return (
    <Advice
      tone={rule.kind === 'second' ? 'info' : 'warning'}
      icon="user"
      actions={
        rule.kind === 'alone' && (
          <LinkButton href="/supervisione/impostazioni" size="row">
            {t('modulistica.nameStandIn')}
          </LinkButton>
        )
      }
    >
      <p>{ruleWords(details, version)}</p>
      {proposal?.proposed && (
        <p>
          {t('modulistica.proposedBy', {
            nome: names[proposal.proposed.by] ?? t('modulistica.someone'),
            data: momentWords(proposal.startsAt),
          })}{' '}
          {proposal.note && t('modulistica.proposalNote', { testo: proposal.note })}
        </p>
      )}
    </Advice>
  );
};

const AT_ONCE = { date: '', time: '' };

const typedStart = (instant: Date): Pick<TypedRelease, 'date' | 'time'> => ({
  date: formatDay(instant),
  time: formatTime(instant),
});

/** What the fields hold at first: what is proposed or decided, the ministry's day where that is ahead, or nothing: now. */
const startFor = ({ version, now }: ReleaseFootProps, isAhead: boolean): TypedRelease => {
  const known = proposalOf(version) ?? aheadOf(version, now);
  if (known)
    return {
      ...(known.startsAt > now ? typedStart(known.startsAt) : AT_ONCE),
      note: known.note,
    };
  return isAhead
    ? { date: formatCivilDate(version.validFrom), time: '0.00', note: '' }
    : { ...AT_ONCE, note: '' };
};

const hintsFor = ({ line, version, details, now }: ReleaseFootProps, isAhead: boolean): string[] => {
  const inForce = versionInForceAt(line.versions, now);
  return [
    ...(isAhead && version.origin === 'ministry'
      ? [t('modulistica.validFrom', { data: formatCivilDate(version.validFrom) })]
      : []),
    t(details.rule.kind === 'alone' ? 'modulistica.soonHint' : 'modulistica.nowHint'),
    ...(inForce ? [t('modulistica.fromThen', { versione: inForce.version })] : []),
  ];
};

/** Says who may put a version in force and why, and does it or proposes it. */
export const ReleaseFoot = (props: ReleaseFootProps) => {
  const { version, details, now } = props;
  const isAhead = version.validFrom > civilDateIn(now, 'Europe/Rome');
  const proposal = proposalOf(version);
  const confirms = proposal !== null && details.rule.kind === 'second';
  const put = decidesAlone(details.rule) ? 'modulistica.putInForce' : 'modulistica.propose';
  return (
    <div className="stack">
      <Rule version={version} details={details} proposal={proposal} />
      <PutInForce
        key={version.version}
        action={putInForceAction}
        form={keyOf(version)}
        start={startFor(props, isAhead)}
        texts={{
          date: t('modulistica.fromDay'),
          time: t('modulistica.fromTime'),
          now: t(details.rule.kind === 'alone' ? 'modulistica.soon' : 'modulistica.now'),
          note: t('modulistica.note'),
          noteHint: t('modulistica.noteHint'),
          put: t(confirms ? 'modulistica.confirm' : put),
          hints: hintsFor(props, isAhead),
          ended: t('access.ended'),
        }}
      />
    </div>
  );
};
