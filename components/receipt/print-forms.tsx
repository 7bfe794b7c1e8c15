// SPDX-License-Identifier: AGPL-3.0-or-later
import { TurnSketch } from '@/components/printing/turn-sketch';
import { Button } from '@/components/ui/button';
import { type ButtonLook } from '@/components/ui/button-look';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

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
  /** The counter has a printer of its own: it is the main way, the browser's dialog the other. */
  direct?: boolean;
};

type WayProps = Omit<PrintFormProps, 'direct'> & { via: 'printer' | 'browser'; title?: string };

const Way = ({ id, action, kind, sides = 'both', look, label, via, title }: WayProps) => (
  <form id={id} method="post" action={action} target={PRINT_FRAME}>
    <input type="hidden" name="kind" value={kind} />
    <input type="hidden" name="sides" value={sides} />
    <input type="hidden" name="via" value={via} />
    <Button type="submit" aria-label={title} {...look}>
      {label}
    </Button>
  </form>
);

/** One print: on the counter's own printer, or posted into the page's frame, where the paper then stands. */
export const PrintForm = ({ direct = false, ...print }: PrintFormProps) =>
  direct ? (
    <div className="print-ways">
      <Way {...print} via="printer" label={t('printing.onPrinter', { cosa: print.label })} />
      <Way
        {...print}
        id={undefined}
        via="browser"
        look={{ variant: 'plain', size: 'small' }}
        label={t('printing.browser')}
        title={t('printing.onBrowser', { cosa: print.label })}
      />
    </div>
  ) : (
    <Way {...print} via="browser" />
  );

/** What a counter without duplex is told, step by step. */
export type PrintGuide = Record<'title' | 'fronts' | 'turn' | 'backs' | 'check', string>;

type SheetFormsProps = Required<Pick<PrintFormProps, 'id' | 'action' | 'kind' | 'look' | 'label'>> & {
  duplex: boolean;
  direct: boolean;
  guide: PrintGuide;
};

/** The button of a sheet, or, at a printer without duplex, the guide through fronts, turning, backs: one print in two halves. */
export const SheetForms = ({ duplex, guide, id, label, ...print }: SheetFormsProps) =>
  duplex ? (
    <PrintForm {...print} id={id} label={label} />
  ) : (
    <div className="stack">
      <p>
        <strong>{guide.title}</strong>
      </p>
      <ol className="things">
        <li>
          <PrintForm {...print} id={id} sides="fronts" label={guide.fronts} />
        </li>
        <li>
          {guide.turn}
          <TurnSketch />
        </li>
        <li>
          <PrintForm {...print} sides="backs" look={{ size: 'small' }} label={guide.backs} />
        </li>
        <li>{guide.check}</li>
      </ol>
    </div>
  );
