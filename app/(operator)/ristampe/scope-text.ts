// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type ReprintRefusal } from '@/lib/reprint/decide-reprint';

type Issuing = Extract<ReprintRefusal, { kind: 'scope' }>['issuing'];

/** Who reprints where only the municipality that issued the card may: its office, telephone and hours. */
export const scopeText = ({
  name: comune,
  office: ufficio,
  phone: telefono,
  openingHours: orari,
}: Issuing): string => t('reprint.scope', { comune, ufficio, telefono, orari });
