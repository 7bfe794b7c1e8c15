// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { PageHead } from '@/components/layout/page-head';
import { type FieldView } from '@/components/municipality/setting-field';
import { SettingForm } from '@/components/municipality/setting-form';
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { Facts } from '@/components/ui/facts';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { page } from '@/app/guard';
import { browserFact, printerFacts, printerProblem, testFact } from '@/app/printer-words';
import { t } from '@/app/texts';
import { type CounterPrinting, listCounterPrinters } from '@/lib/printing/server/list-counter-printers';
import { formTexts } from '../group-panel';
import { askPrinterAction, savePrinterAction } from './actions';
import { counterHref, editPrinterHref } from './printer-address';

export const metadata: Metadata = { title: t('printing.title') };

const fieldsOf = ({ printer, duplex }: CounterPrinting): FieldView[] => [
  {
    name: 'name',
    kind: 'line',
    label: t('printing.name'),
    hint: t('printing.nameHint'),
    value: printer?.name ?? '',
    maxLength: 60,
    span: 6,
  },
  {
    name: 'address',
    kind: 'line',
    label: t('printing.address'),
    hint: t('printing.addressHint'),
    value: printer?.address ?? '',
    maxLength: 300,
    span: 6,
  },
  {
    name: 'duplex',
    kind: 'choice',
    label: t('printing.duplex'),
    value: duplex ? 'yes' : 'no',
    span: 12,
    options: [
      { value: 'yes', label: t('printing.duplex.yes') },
      { value: 'no', label: t('printing.duplex.no') },
    ],
  },
];

const Buttons = ({ counter, name }: { counter: CounterPrinting; name: string }) => (
  <div className="button-row">
    {counter.printer && (
      <form action={askPrinterAction}>
        <input type="hidden" name="counterId" value={counter.id} />
        <Button type="submit" size="small" icon="refresh" aria-label={t('printing.askOf', { cosa: name })}>
          {t('printing.ask')}
        </Button>
      </form>
    )}
    <LinkButton
      size="small"
      href={editPrinterHref(counter.id)}
      aria-label={t(counter.printer ? 'printing.editOf' : 'printing.registerOf', { cosa: name })}
    >
      {t(counter.printer ? 'printing.edit' : 'printing.register')}
    </LinkButton>
  </div>
);

const CounterPanel = ({ counter, editing }: { counter: CounterPrinting; editing: boolean }) => {
  const { id, printer, duplex } = counter;
  const name = `${counter.name}, ${counter.office}`;
  const problem = printer && printerProblem(printer);
  return (
    <Panel
      id={editing ? 'modifica' : id}
      title={name}
      tone={problem ? 'warning' : 'plain'}
      meta={!editing && <Buttons counter={counter} name={name} />}
    >
      {editing ? (
        <SettingForm
          action={savePrinterAction}
          hidden={{ counterId: id }}
          version={null}
          fields={fieldsOf(counter)}
          cancelHref={counterHref(id)}
          texts={formTexts()}
        />
      ) : (
        <div className="stack">
          {problem && <Advice>{problem}</Advice>}
          {!duplex && <Advice tone="info">{t('printing.simplex')}</Advice>}
          <Facts
            long
            items={[...(printer ? printerFacts(printer) : [browserFact(duplex)]), testFact(counter)]}
          />
        </div>
      )}
    </Panel>
  );
};

/** The counters with their printers: what each can, since when that is known, and how its last test page came out. */
export default page('supervise', async ({ authorised, search }) => {
  const counters = await listCounterPrinters(authorised);
  return (
    <>
      <PageHead
        title={t('printing.title')}
        sub={t('printing.sub')}
        actions={<LinkButton href="/supervisione/impostazioni">{t('setup.title')}</LinkButton>}
      />
      <div className="stack">
        <p className="muted">{t('printing.test.where')}</p>
        {counters.map((counter) => (
          <CounterPanel key={counter.id} counter={counter} editing={search.modifica === counter.id} />
        ))}
      </div>
    </>
  );
});
