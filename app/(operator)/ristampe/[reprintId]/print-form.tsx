// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button } from '@/components/ui/button';
import { type ButtonLook } from '@/components/ui/button-look';
import { t } from '@/app/texts';

/** The frame that the print forms are posted into. */
export const PRINT_FRAME = 'foglio';

type Kind = 'declaration' | 'codes';
type PrintFormProps = {
  id?: string;
  reprintId: string;
  kind: Kind;
  sides?: 'both' | 'fronts' | 'backs';
  look?: ButtonLook;
  label: string;
};

/** One print: posted into the page's frame, where the paper then stands. */
export const PrintForm = ({ id, reprintId, kind, sides = 'both', look, label }: PrintFormProps) => (
  <form id={id} method="post" action={`/ristampe/${reprintId}/stampe`} target={PRINT_FRAME}>
    <input type="hidden" name="kind" value={kind} />
    <input type="hidden" name="sides" value={sides} />
    <Button type="submit" {...look}>
      {label}
    </Button>
  </form>
);

type CodesFormsProps = {
  reprintId: string;
  duplex: boolean;
  autoId: string;
  look: ButtonLook;
  label: string;
};

/** The button of the codes sheet; at a printer without duplex its two sides, which are one print, one after the other. */
export const CodesForms = ({ reprintId, duplex, autoId, look, label }: CodesFormsProps) =>
  duplex ? (
    <PrintForm id={autoId} reprintId={reprintId} kind="codes" look={look} label={label} />
  ) : (
    <div className="stack">
      <strong>{t('paperGuide.title')}</strong>
      <ol className="things">
        <li>
          <PrintForm
            id={autoId}
            reprintId={reprintId}
            kind="codes"
            sides="fronts"
            look={look}
            label={t('print.codesFronts')}
          />
        </li>
        <li>{t('paperGuide.2')}</li>
        <li>
          <PrintForm
            reprintId={reprintId}
            kind="codes"
            sides="backs"
            look={{ size: 'small' }}
            label={t('print.codesBacks')}
          />
        </li>
        <li>{t('reprint.simplexCheck')}</li>
      </ol>
    </div>
  );
