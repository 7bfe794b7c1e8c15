// SPDX-License-Identifier: AGPL-3.0-or-later
import { Advice } from '@/components/ui/advice';
import { Gauge } from '@/components/ui/gauge';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import { type Tone } from '@/components/ui/tone';
import { t } from '@/app/texts';
import { type StockLevel } from '@/lib/first-halves/stock';
import { type StockView } from '@/lib/first-halves/server/get-stock';

type StockPanelProps = { stock: StockView; callBacks: { all: number; ready: number } };

const TONES: Record<StockLevel, Tone> = { fine: 'success', low: 'warning', alarm: 'danger', empty: 'danger' };

/** More than these are told as many. */
const MANY_DAYS = 60;

/** How long the codes last, in words; nothing where none are used. */
export const daysWords = ({ left, days }: StockView): string => {
  if (left === 0) return t('stock.empty');
  if (days === null) return '';
  return days > MANY_DAYS ? t('stock.manyDays', { n: MANY_DAYS }) : t('stock.days', { n: days });
};

/** What is wrong with the stock, in words, or `null`. */
export const alarmWords = (stock: StockView): string | null => {
  if (stock.stopped) return t('stock.stopped');
  return stock.level === 'alarm' ? t('stock.alarm') : null;
};

/** The stock of codes: sheets, days, what to do when they do not come, and who waits for one. */
export const StockPanel = ({ stock, callBacks }: StockPanelProps) => {
  const { left, level, lowWater } = stock;
  const alarm = alarmWords(stock);
  return (
    <Panel
      title={t('home.stock')}
      icon="box"
      ruled={false}
      meta={<StatusBadge tone={TONES[level]}>{t(`stock.level.${level}`)}</StatusBadge>}
    >
      <p className="stock">
        <strong className="stock__number">{left}</strong> {t('home.stockSheets', { n: left })}
      </p>
      <Gauge value={left} max={3 * lowWater} threshold={lowWater} label={`${t('home.stock')}: ${left}`} />
      <p>
        <strong>{daysWords(stock)}</strong>
      </p>
      {alarm ? (
        <Advice tone="danger">{alarm}</Advice>
      ) : (
        <p className="field__hint">{t('home.stockThreshold', { n: lowWater })}</p>
      )}
      {callBacks.all > 0 && (
        <Advice
          tone={callBacks.ready > 0 ? 'warning' : 'info'}
          actions={
            <LinkButton href="/richieste/da-richiamare" size="row">
              {t('callBack.title')}
            </LinkButton>
          }
        >
          {t('callBack.link', { n: callBacks.all })}.{' '}
          {callBacks.ready > 0 && t('callBack.ready', { n: callBacks.ready })}
        </Advice>
      )}
    </Panel>
  );
};
