// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { PrintForm, SheetForms } from '@/components/receipt/print-forms';
import { ActionList } from '@/components/ui/action-list';
import { Panel } from '@/components/ui/panel';
import { prefilledFormsHref } from '@/lib/modulistica/own-form-address';
import { type OfferedForm } from '@/lib/modulistica/server/offer-forms';

type FormsPanelProps = { requestId: string; forms: readonly OfferedForm[]; duplex: boolean };
type OneFormProps = { action: string; form: OfferedForm };

const look = { variant: 'plain', size: 'row', icon: 'print' } as const;

const OneForm = ({ action, form: { code } }: OneFormProps) => (
  <PrintForm action={action} kind={code} look={look} label={t(`ownForm.print.${code}`)} />
);

/** At a printer without duplex: the two halves of the sheet, folded away until the form is wanted. */
const TwoHalves = ({ action, form: { code } }: OneFormProps) => {
  const guide = {
    title: t('printing.simplex'),
    fronts: t('ownForm.fronts'),
    turn: t('paperGuide.turn'),
    backs: t('ownForm.backs'),
    check: t('paperGuide.check', { sheet: 1, sheets: 1 }),
  };
  const label = t(`ownForm.print.${code}`);
  return (
    <details className="help">
      <summary>{label}</summary>
      <SheetForms
        id={`modulo-${code}`}
        action={action}
        kind={code}
        look={{ size: 'small' }}
        label={label}
        duplex={false}
        direct={false}
        guide={guide}
      />
    </details>
  );
};

/** The forms that this request needs, each filled in with what it knows, and why; nothing where there is none. */
export const FormsPanel = ({ requestId, forms, duplex }: FormsPanelProps) => {
  if (forms.length === 0) return null;
  const action = prefilledFormsHref(requestId);
  return (
    <Panel title={t('ownForm.panel')}>
      <p className="muted small">{t('ownForm.panelHint')}</p>
      <ActionList
        items={forms.map((form) => ({
          id: form.code,
          allowed: true,
          action: duplex ? (
            <OneForm action={action} form={form} />
          ) : (
            <TwoHalves action={action} form={form} />
          ),
          reason: `${form.code} · ${t(`ownForm.why.${form.why}`)}`,
        }))}
      />
    </Panel>
  );
};
