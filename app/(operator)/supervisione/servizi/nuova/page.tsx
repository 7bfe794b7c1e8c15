// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { type FieldView } from '@/components/municipality/setting-field';
import { SettingForm } from '@/components/municipality/setting-form';
import { Panel } from '@/components/ui/panel';
import { findCarriedForm } from '@/lib/access/server/carry-form';
import { formText } from '@/lib/kernel/form-text';
import { NOTE_MAX } from '@/lib/weather/new-window';
import { configuredServices } from '@/lib/weather/server/configured-services';
import { planWindowAction } from '../actions';

export const metadata: Metadata = { title: t('services.announce') };

const fieldsOf = (typed: (name: string) => string): FieldView[] => [
  {
    name: 'service',
    kind: 'select',
    label: t('services.field.service'),
    placeholder: t('setup.choose'),
    options: configuredServices().map((value) => ({ value, label: t(`services.name.${value}`) })),
    value: typed('service'),
    span: 12,
  },
  {
    name: 'fromDate',
    kind: 'date',
    label: t('services.field.fromDate'),
    value: typed('fromDate'),
    span: 3,
  },
  {
    name: 'fromTime',
    kind: 'line',
    label: t('services.field.fromTime'),
    hint: t('services.field.timeHint'),
    value: typed('fromTime'),
    maxLength: 5,
    span: 3,
  },
  {
    name: 'toDate',
    kind: 'date',
    label: t('services.field.toDate'),
    hint: t('services.field.toDateHint'),
    value: typed('toDate'),
    span: 3,
  },
  {
    name: 'toTime',
    kind: 'line',
    label: t('services.field.toTime'),
    value: typed('toTime'),
    maxLength: 5,
    span: 3,
  },
  {
    name: 'note',
    kind: 'line',
    label: t('services.field.note'),
    hint: t('services.field.noteHint', { n: NOTE_MAX }),
    value: typed('note'),
    span: 12,
  },
];

/** Maintenance to be announced; what was typed before a lost session stands there again. */
export default page('supervise', async ({ authorised }) => {
  const carried = await findCarriedForm(authorised, '/supervisione/servizi/nuova');
  const typed = (name: string) => (carried ? formText(carried, name) : '');
  return (
    <>
      <PageHead title={t('services.announce')} sub={t('services.announceText')} />
      <Panel>
        <SettingForm
          action={planWindowAction}
          hidden={{ windowId: typed('windowId') || randomUUID() }}
          version={null}
          fields={fieldsOf(typed)}
          cancelHref="/supervisione/servizi"
          texts={{ save: t('services.publish'), cancel: t('action.cancel'), ended: t('access.ended') }}
        />
      </Panel>
    </>
  );
});
