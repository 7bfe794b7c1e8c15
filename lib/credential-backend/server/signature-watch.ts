// SPDX-License-Identifier: AGPL-3.0-or-later

/** So many answers in a row that no known key has signed are no accident any more. */
const ALARM_AT = 3;

/** Follows whether the answers that must be signed are; one for each process. */
export type SignatureWatch = {
  answered(signed: boolean): void;
  /** What the answers since the last question say: the last one was signed, or at least the third in a row was not; `null` for neither. */
  news(): 'signed' | 'unsigned' | null;
};

/** A watch that has seen no answer yet. */
export const makeSignatureWatch = (): SignatureWatch => {
  let unsigned = 0;
  let told = true;
  return {
    answered(signed) {
      unsigned = signed ? 0 : unsigned + 1;
      told = false;
    },
    news() {
      if (told) return null;
      told = true;
      if (unsigned === 0) return 'signed';
      return unsigned >= ALARM_AT ? 'unsigned' : null;
    },
  };
};
