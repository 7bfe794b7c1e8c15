// SPDX-License-Identifier: AGPL-3.0-or-later

/** An expected reason not to go on: one sentence for people, saying what to do; printed without a stack, exit code 1. */
export class Refusal extends Error {}
