// SPDX-License-Identifier: AGPL-3.0-or-later
import { Advice } from '@/components/ui/advice';
import { Facts } from '@/components/ui/facts';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { formatDay } from '@/lib/i18n/format';
import { translatorFor } from '@/lib/i18n/translate';
import { choiceHref, pdfHref } from '@/lib/modulistica/form-address';
import { type FormLine } from '@/lib/modulistica/form-line';
import { inForceAt, standingAt } from '@/lib/modulistica/form-state';
import { type FormVersion } from '@/lib/modulistica/form-version';
import { FormPreview } from './form-preview';
import { audienceWords, languageWords, momentWords, validityWords } from './form-words';
import { OpenLink } from './open-link';

const t = translatorFor('it');

const Title = ({ version, sub }: { version: FormVersion; sub: string }) => (
  <span>
    {version.title}
    <span className="panel__sub">
      {version.code} · {sub}
    </span>
  </span>
);

const Printable = ({ version, from }: { version: FormVersion; from: Date }) => (
  <Panel
    id="form"
    title={<Title version={version} sub={t('modulistica.inForceVersion', { versione: version.version })} />}
    meta={<OpenLink form={version} main />}
  >
    <div className="form-sheet">
      <FormPreview key={version.digest} href={pdfHref(version)} title={version.title} />
      <div className="stack">
        <Facts
          long
          items={[
            { term: t('modulistica.fromDay'), value: momentWords(from) },
            { term: t('modulistica.valid'), value: validityWords(version) },
            { term: t('modulistica.column.audience'), value: audienceWords(version.audience) },
            { term: t('modulistica.column.language'), value: languageWords(version.language) },
            { term: t('modulistica.column.pages'), value: String(version.pages) },
          ]}
        />
        <p className="muted small">{t('modulistica.printHint')}</p>
      </div>
    </div>
  </Panel>
);

const goneWords = (version: FormVersion, since: Date | null): string =>
  version.withdrawn
    ? t('modulistica.goneWithdrawn', {
        data: formatDay(version.withdrawn.at),
        motivo: version.withdrawn.reason,
      })
    : t('modulistica.goneExpired', { data: since ? formatDay(since) : '' });

type GoneProps = { version: FormVersion; since: Date | null; instead: FormLine | null };

const Gone = ({ version, since, instead }: GoneProps) => (
  <Panel id="form" title={<Title version={version} sub={t('modulistica.goneTitle')} />} tone="warning">
    <Advice
      actions={
        instead && (
          <LinkButton href={choiceHref({ form: instead })} variant="primary" shortcut={{ key: 'F9' }}>
            {t('modulistica.openInstead')}
          </LinkButton>
        )
      }
    >
      <p>{goneWords(version, since)}</p>
      <p>{instead ? t('modulistica.goneInstead', { titolo: instead.title }) : t('modulistica.goneAsk')}</p>
    </Advice>
  </Panel>
);

type FormToPrintProps = { line: FormLine; last: FormVersion; instead: FormLine | null; now: Date };

/** A form as a clerk sees it: what is printed and the one thing to do with it, or what serves instead. */
export const FormToPrint = ({ line, last, instead, now }: FormToPrintProps) => {
  const inForce = inForceAt(line.versions, now);
  return inForce ? (
    <Printable version={inForce.version} from={inForce.release.startsAt} />
  ) : (
    <Gone version={last} since={standingAt(last, line.versions, now).since} instead={instead} />
  );
};
