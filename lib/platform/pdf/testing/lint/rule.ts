// SPDX-License-Identifier: AGPL-3.0-or-later
import { type OpenedPaper } from './opened-paper';

/** What a paper has to be, with the place in the standard that says so. */
export type Rule = { name: string; holds: (paper: OpenedPaper) => boolean };
