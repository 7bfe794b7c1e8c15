// SPDX-License-Identifier: AGPL-3.0-or-later
import { BarePage } from './bare-page';
import { NotFoundText } from './not-found-text';

/** An address that leads nowhere. */
export default function NotFound() {
  return (
    <BarePage>
      <NotFoundText />
    </BarePage>
  );
}
