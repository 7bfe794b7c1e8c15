// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button } from '@/components/ui/button';
import { type ButtonLook } from '@/components/ui/button-look';
import { t } from '@/app/texts';

/** The frame that the print forms are posted into. */
export const PRINT_FRAME = 'foglio';

type Kind = 'sheet-1' | 'sheet-1-citizen' | 'sheet-1-office' | 'sheet-2';
type PrintFormProps = {
  id?: string;
  requestId: string;
  kind: Kind;
  sides?: 'both' | 'fronts' | 'backs';
  look?: ButtonLook;
  label: string;
};

/** One print: posted into the page's frame, where the paper then stands. */
export const PrintForm = ({ id, requestId, kind, sides = 'both', look, label }: PrintFormProps) => (
  <form id={id} method="post" action={`/richieste/${requestId}/stampe`} target={PRINT_FRAME}>
    <input type="hidden" name="kind" value={kind} />
    <input type="hidden" name="sides" value={sides} />
    <Button type="submit" {...look}>
      {label}
    </Button>
  </form>
);

type Texts = Record<'both' | 'fronts' | 'backs', string>;

const TEXTS: Record<'sheet-1' | 'sheet-2', Texts> = {
  'sheet-1': { both: t('print.sheet1'), fronts: t('print.sheet1Fronts'), backs: t('print.sheet1Backs') },
  'sheet-2': { both: t('print.codes'), fronts: t('print.codesFronts'), backs: t('print.codesBacks') },
};

type SheetFormsProps = {
  requestId: string;
  kind: 'sheet-1' | 'sheet-2';
  duplex: boolean;
  autoId: string;
  look: ButtonLook;
  label?: string;
};

/** The button of a sheet, or, at a printer without duplex, the guide through fronts, turning, backs. */
export const SheetForms = ({ requestId, kind, duplex, autoId, look, label }: SheetFormsProps) => {
  const texts = TEXTS[kind];
  if (duplex)
    return (
      <PrintForm id={autoId} requestId={requestId} kind={kind} look={look} label={label ?? texts.both} />
    );
  return (
    <div className="stack">
      <p>
        <strong>{t('paperGuide.title')}</strong>
      </p>
      <ol className="things">
        <li>
          <PrintForm
            id={autoId}
            requestId={requestId}
            kind={kind}
            sides="fronts"
            look={look}
            label={texts.fronts}
          />
        </li>
        <li>{t('paperGuide.2')}</li>
        <li>
          <PrintForm
            requestId={requestId}
            kind={kind}
            sides="backs"
            look={{ size: 'small' }}
            label={texts.backs}
          />
        </li>
        <li>{t('paperGuide.4')}</li>
      </ol>
    </div>
  );
};
