// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormFault } from './form-fault';

/** What an uploaded form says of itself once it is kept. */
export type FormLabel = { title: string; language: 'it' | 'de' | 'it-de' };

/** A form that may be kept: written anew, so that nothing of the file is in it but its pages. `padded` when a page was added. */
export type ScreenedForm = { bytes: Uint8Array; pages: number; padded: boolean };

/** What the screening program writes before the bytes of a form that may be kept: one line of JSON. */
export type ScreeningVerdict = { fault: FormFault } | { pages: number; padded: boolean };
