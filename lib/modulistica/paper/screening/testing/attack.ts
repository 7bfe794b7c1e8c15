// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormFault } from '@/lib/modulistica/form-fault';

/** A file somebody might upload, and why it is not taken. */
export type Attack = { name: string; file: Uint8Array; fault: FormFault };
