// SPDX-License-Identifier: AGPL-3.0-or-later
import { Mono } from '@/components/ui/mono';

type FirstAccessCardProps = {
  /** The secret in groups, and its QR symbol as one path of `size` modules. */
  card: { secret: string; path: string; size: number };
  texts: { qr: string; secret: string };
};

const SIDE = 204;

/** The second factor's secret as a symbol to scan, and as text for whoever cannot. */
export const FirstAccessCard = ({ card, texts }: FirstAccessCardProps) => (
  <>
    <svg
      role="img"
      aria-label={texts.qr}
      viewBox={`0 0 ${card.size} ${card.size}`}
      width={SIDE}
      height={SIDE}
      shapeRendering="crispEdges"
    >
      <rect width={card.size} height={card.size} fill="#fff" />
      <path d={card.path} fill="#000" />
    </svg>
    <p>
      {texts.secret}
      <br />
      <Mono strong>{card.secret}</Mono>
    </p>
  </>
);
