// SPDX-License-Identifier: AGPL-3.0-or-later
import { RadioTiles } from '@/components/ui/radio-tiles';
import { type CodesWay, codesWays } from '@/lib/cie-request/codes-way';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

/** How codes that follow reach the citizen; `postal` is where they would be sent to. */
export const CodesWayTiles = ({ way, postal }: { way: CodesWay | null; postal: string }) => (
  <RadioTiles
    name="codesWay"
    label={t('callBack.way')}
    layout="stack"
    size="small"
    defaultValue={way ?? undefined}
    options={codesWays.map((value) => ({
      value,
      label: t(`callBack.way.${value}`),
      hint:
        value === 'post' ? t('callBack.way.postHint', { indirizzo: postal }) : t('callBack.way.counterHint'),
    }))}
  />
);
