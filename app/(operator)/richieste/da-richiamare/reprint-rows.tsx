// SPDX-License-Identifier: AGPL-3.0-or-later
import { reprintCallBackWord } from '@/app/call-back-texts';
import { t } from '@/app/texts';
import { Button } from '@/components/ui/button';
import { Mono } from '@/components/ui/mono';
import { type RowItem } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { type ReprintCallBack } from '@/lib/reprint/call-back';
import { calledAction } from './actions';

const Called = ({ id }: { id: string }) => (
  <form action={calledAction}>
    <input type="hidden" name="callBackId" value={id} />
    <Button type="submit" size="row">
      {t('reprint.callBack.called')}
    </Button>
  </form>
);

const reachWords = ({ phone, note }: ReprintCallBack): string =>
  [phone, note].filter((text) => text !== null).join(' · ') || t('reprint.callBack.noReach');

const rowOf = (line: ReprintCallBack, isBack: boolean): RowItem => ({
  id: line.id,
  href: line.reprint ? `/ristampe/${line.reprint.id}` : `/ristampe?richiamo=${line.id}`,
  marked: isBack,
  cells: {
    since: `${formatDay(line.leftAt)}, ${formatTime(line.leftAt)}`,
    name: line.reprint?.holder ?? <Mono>{line.codiceFiscale}</Mono>,
    contact: reachWords(line),
    way: t('reprint.callBack.what', { carta: line.cardSerial, nome: line.leftBy }),
    state: <StatusBadge tone={isBack ? 'warning' : 'neutral'}>{reprintCallBackWord(isBack)}</StatusBadge>,
    act: <Called id={line.id} />,
  },
});

/**
 * The rows of citizens who wanted codes while the service was away; those that can be asked again are told apart: left before the service
 * was last heard (`heardAt`).
 */
export const reprintRows = (
  lines: readonly ReprintCallBack[],
  heardAt: Date | null,
): { ready: RowItem[]; waiting: RowItem[] } => {
  const isReady = ({ leftAt }: ReprintCallBack) => heardAt !== null && leftAt < heardAt;
  return {
    ready: lines.filter(isReady).map((line) => rowOf(line, true)),
    waiting: lines.filter((line) => !isReady(line)).map((line) => rowOf(line, false)),
  };
};
