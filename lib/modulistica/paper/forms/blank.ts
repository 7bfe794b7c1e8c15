// SPDX-License-Identifier: AGPL-3.0-or-later

/** A line to write on inside a sentence that an office or a doctor completes. */
const BLANK = '______________________';

/** A value inside a sentence, or a line to write it on. */
export const orBlank = (value: string | undefined): string => value?.trim() || BLANK;
