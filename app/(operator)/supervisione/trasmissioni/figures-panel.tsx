// SPDX-License-Identifier: AGPL-3.0-or-later
import { TimeBars } from '@/components/timing/time-bars';
import { Panel } from '@/components/ui/panel';
import { t } from '@/app/texts';
import { type DeliveryFigures } from '@/lib/enrolment/open-delivery';

const NAMES = ['waiting', 'attention', 'confirmed'] as const;

/** Waiting, needing a person, confirmed today: drawn small, with the same numbers in a table where the drawing is too small to be read. */
export const FiguresPanel = ({ figures }: { figures: DeliveryFigures }) => (
  <Panel id="andamento" title={t('deliveries.figures')}>
    <TimeBars
      label={t('deliveries.figures.drawing', {
        attesa: figures.waiting,
        verifica: figures.attention,
        confermate: figures.confirmed,
      })}
      bars={NAMES.map((name) => ({
        id: name,
        label: t(`deliveries.figure.${name}`),
        value: figures[name],
        text: String(figures[name]),
      }))}
    />
    <table className="figures figures--small-screen">
      <tbody>
        {NAMES.map((name) => (
          <tr key={name}>
            <th scope="row">{t(`deliveries.figure.${name}`)}</th>
            <td>{figures[name]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Panel>
);
