// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/guard';
import { practiceCodeText, stepUpTexts } from '@/app/step-up';
import { t } from '@/app/texts';
import { StepUpForm } from '@/components/access/step-up-form';
import { Columns } from '@/components/layout/columns';
import { PageHead } from '@/components/layout/page-head';
import { PageAction } from '@/components/receipt/page-action';
import { type ButtonLook } from '@/components/ui/button-look';
import { Facts } from '@/components/ui/facts';
import { GuardedImage } from '@/components/ui/guarded-image';
import { Mono } from '@/components/ui/mono';
import { Panel } from '@/components/ui/panel';
import { RadioTiles } from '@/components/ui/radio-tiles';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { mandateRefusals } from '@/lib/reprint/mandate';
import { type ActToDecide, getActToDecide } from '@/lib/reprint/server/mandate/act-to-decide';
import { confirmAction, refuseAction } from '../actions';

export const metadata: Metadata = { title: t('mandate.decide.title') };

const MAIN: ButtonLook = { variant: 'primary', size: 'main', shortcut: { key: 'F9' } };

const WhatItSays = ({ act }: { act: ActToDecide }) => (
  <Panel title={t('mandate.decide.facts')}>
    <Facts
      long
      items={[
        { term: t('reprint.holder'), value: <strong>{act.holder}</strong> },
        {
          term: t('reprint.codiceFiscale'),
          value: <Mono groups={[3, 3, 5, 4, 1]}>{act.codiceFiscale}</Mono>,
        },
        {
          term: t('reprint.number'),
          value: (
            <Mono strong groups={[2, 5, 2]}>
              {act.cardSerial}
            </Mono>
          ),
        },
        { term: t('mandate.decide.act'), value: <Mono strong>{act.act}</Mono> },
        { term: t('mandate.decide.operator'), value: <strong>{act.operator}</strong> },
        { term: t('mandate.decide.identified'), value: act.identifiedBy },
        {
          term: t('mandate.list.signedAt'),
          value: t('collection.at', { data: formatDay(act.signedAt), ora: formatTime(act.signedAt) }),
        },
      ]}
    />
    <p className="spaced-small">{t('mandate.decide.check')}</p>
  </Panel>
);

const Refuse = ({ fields }: { fields: Record<string, string> }) => (
  <details className="help spaced-small">
    <summary>{t('mandate.decide.refuse')}</summary>
    <PageAction
      action={refuseAction}
      fields={fields}
      endedText={t('session.expired')}
      look={{ size: 'tall' }}
      before={
        <RadioTiles
          name="why"
          label={t('mandate.decide.why')}
          options={mandateRefusals.map((value) => ({ value, label: t(`mandate.decide.why.${value}`) }))}
          layout="stack"
        />
      }
    >
      {t('mandate.decide.refuse')}
    </PageAction>
  </details>
);

const Decide = ({ act, practiceCode }: { act: ActToDecide; practiceCode: string | null }) => {
  const fields = { reprintId: act.reprintId, scanDigest: act.scanDigest };
  return (
    <Panel tone="focus" title={t('mandate.decide.confirm')}>
      {act.stepUp.needed ? (
        <StepUpForm
          action={confirmAction}
          fields={fields}
          look={MAIN}
          practice={practiceCode}
          texts={stepUpTexts(t('mandate.decide.confirm'))}
        />
      ) : (
        <PageAction action={confirmAction} fields={fields} endedText={t('session.expired')} look={MAIN}>
          {t('mandate.decide.confirm')}
        </PageAction>
      )}
      <Refuse fields={fields} />
    </Panel>
  );
};

/** One act before its second person: the scan, what it has to say, the decision. */
export default page('reprint-codes', async ({ authorised, params }) => {
  const act = await getActToDecide(authorised, params.reprintId ?? '');
  if (!act) notFound();
  return (
    <>
      <PageHead title={t('mandate.decide.title')} sub={t('mandate.decide.sub')} />
      <Columns>
        <Panel title={t('mandate.decide.scan')}>
          <GuardedImage
            className="scan"
            src={`/ristampe/${act.reprintId}/delega?${act.scanDigest.slice(0, 8)}`}
            alt={t('mandate.decide.alt', { numero: act.act })}
          />
        </Panel>
        <div className="stack">
          <WhatItSays act={act} />
          <Decide act={act} practiceCode={act.stepUp.needed ? await practiceCodeText(authorised) : null} />
        </div>
      </Columns>
    </>
  );
});
