// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/guard';
import { practiceCodeText } from '@/app/step-up';
import { t } from '@/app/texts';
import { PrintPage } from '@/components/accounting/print-page';
import { PageHead } from '@/components/layout/page-head';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import { formatCivilDate, parseCivilDate } from '@/lib/kernel/civil-date';
import { getDay } from '@/lib/sheet-register/server/get-day';
import { stateOfDay } from '@/lib/sheet-register/sheet';
import { DAY_TONES, sumOf } from '../sheet-words';
import { SHEETS_PAGE } from '../sheets-address';
import { SheetRows } from './sheet-rows';
import { SignPanel } from './sign-panel';

export const metadata: Metadata = { title: t('sheets.title') };

/** One day of the register: its sheets, whether it balances, its signatures. */
export default page('supervise', async ({ authorised, params }) => {
  const day = parseCivilDate(params.giorno ?? '');
  const view = day && (await getDay(authorised, day));
  if (!view) notFound();
  const state = stateOfDay(view);
  return (
    <>
      <PageHead
        title={t('sheets.dayTitle', { giorno: formatCivilDate(view.day) })}
        sub={
          <>
            <StatusBadge tone={DAY_TONES[state]}>{t(`sheets.state.${state}`)}</StatusBadge>{' '}
            {authorised.operator.municipalityName} · {sumOf(view.counts)}
          </>
        }
        actions={
          <>
            <LinkButton href={SHEETS_PAGE}>{t('sheets.all')}</LinkButton>
            <PrintPage label={t('sheets.print')} />
          </>
        }
      />
      <div className="stack">
        <Panel title={t('sheets.lines')} flush>
          <SheetRows lines={view.lines} signedAt={view.signature?.signedAt ?? null} />
        </Panel>
        <SignPanel
          view={view}
          state={state}
          practiceCode={state === 'signed' ? null : await practiceCodeText(authorised)}
        />
      </div>
    </>
  );
});
