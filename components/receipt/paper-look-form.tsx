// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button } from '@/components/ui/button';
import { CheckTile } from '@/components/ui/check-tile';
import { RadioTiles } from '@/components/ui/radio-tiles';
import { SelectField } from '@/components/ui/select-field';
import { translatorFor } from '@/lib/i18n/translate';
import { type PaperLook } from '@/lib/receipt/paper-look';
import { backKinds } from '@/lib/receipt/paper-municipality';
import { PRINT_FRAME } from './print-forms';

const t = translatorFor('it');

type PaperLookFormProps = {
  action: string;
  /** What can be printed so, a button each. */
  prints: readonly { kind: string; label: string }[];
  /** How the last sheet of this request was printed. */
  look: PaperLook;
  duplex: boolean;
  /** The counter has a printer of its own. */
  direct: boolean;
};

/** For who reads another language, easy words or large print: the sheets again in that look; those that follow keep it. */
export const PaperLookForm = ({ action, prints, look, duplex, direct }: PaperLookFormProps) => (
  <details className="help">
    <summary>{t('print.look')}</summary>
    <form method="post" action={action} target={PRINT_FRAME} className="stack">
      <input type="hidden" name="sides" value={duplex ? 'both' : 'fronts'} />
      <SelectField
        name="backs"
        label={t('print.look.backs')}
        hint={t('print.look.backsHint')}
        placeholder={t('print.look.backs.same')}
        options={backKinds.map((value) => ({ value, label: t(`print.look.backs.${value}`) }))}
        defaultValue={look.backs ?? ''}
      />
      <CheckTile name="largeCodes" label={t('print.look.large')} defaultChecked={look.largeCodes} />
      {direct && (
        <RadioTiles
          name="via"
          label={t('print.look.via')}
          size="small"
          defaultValue="printer"
          options={(['printer', 'browser'] as const).map((value) => ({
            value,
            label: t(`print.look.via.${value}`),
          }))}
        />
      )}
      <div className="button-row">
        {prints.map(({ kind, label }) => (
          <Button key={kind} type="submit" name="kind" value={kind} size="small">
            {label}
          </Button>
        ))}
      </div>
      {!duplex && <p className="muted small">{t('print.look.simplex')}</p>}
    </form>
  </details>
);
