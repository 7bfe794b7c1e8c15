// SPDX-License-Identifier: AGPL-3.0-or-later
import { activeAttacks } from './active-attacks';
import { type Attack } from './attack';
import { bombAttacks } from './bomb-attacks';
import { honestForm } from './honest-form';
import { paperAttacks } from './paper-attacks';
import { shapeAttacks } from './shape-attacks';

/** Everything that is refused, made here: nothing of it comes from anywhere else. */
export const attackCorpus = async (): Promise<Attack[]> => [
  ...shapeAttacks(await honestForm()),
  ...activeAttacks(),
  ...bombAttacks(),
  ...(await paperAttacks()),
];
