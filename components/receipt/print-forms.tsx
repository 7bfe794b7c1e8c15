// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button } from '@/components/ui/button';
import { type ButtonLook } from '@/components/ui/button-look';

/** The frame that the print forms are posted into: the `name` of the page's `PrintDesk`. */
export const PRINT_FRAME = 'foglio';

type PrintFormProps = {
  id?: string;
  /** Where prints of the page's request or reprint are posted. */
  action: string;
  kind: string;
  sides?: 'both' | 'fronts' | 'backs';
  look?: ButtonLook;
  label: string;
};

/** One print: posted into the page's frame, where the paper then stands. */
export const PrintForm = ({ id, action, kind, sides = 'both', look, label }: PrintFormProps) => (
  <form id={id} method="post" action={action} target={PRINT_FRAME}>
    <input type="hidden" name="kind" value={kind} />
    <input type="hidden" name="sides" value={sides} />
    <Button type="submit" {...look}>
      {label}
    </Button>
  </form>
);

/** What a counter without duplex is told, step by step. */
export type PrintGuide = Record<'title' | 'fronts' | 'turn' | 'backs' | 'check', string>;

type SheetFormsProps = Required<Pick<PrintFormProps, 'id' | 'action' | 'kind' | 'look' | 'label'>> & {
  duplex: boolean;
  guide: PrintGuide;
};

/** The button of a sheet, or, at a printer without duplex, the guide through fronts, turning, backs: one print in two halves. */
export const SheetForms = ({ id, action, kind, look, label, duplex, guide }: SheetFormsProps) =>
  duplex ? (
    <PrintForm id={id} action={action} kind={kind} look={look} label={label} />
  ) : (
    <div className="stack">
      <p>
        <strong>{guide.title}</strong>
      </p>
      <ol className="things">
        <li>
          <PrintForm id={id} action={action} kind={kind} sides="fronts" look={look} label={guide.fronts} />
        </li>
        <li>{guide.turn}</li>
        <li>
          <PrintForm action={action} kind={kind} sides="backs" look={{ size: 'small' }} label={guide.backs} />
        </li>
        <li>{guide.check}</li>
      </ol>
    </div>
  );
