// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * What proves an exchange to somebody else (PROFILE_NON_REPUDIATION_01): what we signed and what they signed in answer, as it travelled.
 * `digest` as the header names it (`SHA-256=…`), signatures as compact JWS. No personal data is in it.
 */
export type Proof = {
  request: { digest: string; signature: string; tracking: string };
  answer: { signature: string; body: Uint8Array };
};
