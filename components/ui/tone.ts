// SPDX-License-Identifier: AGPL-3.0-or-later
/** Blue informs, amber says "pay attention, go on", red "stop here", green "done"; neutral says nothing. */
export type Tone = 'neutral' | 'info' | 'warning' | 'danger' | 'success';
