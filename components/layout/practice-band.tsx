// SPDX-License-Identifier: AGPL-3.0-or-later
/** The striped band of the practice mode: on every page, on the paper too, never mistaken for service. */
export const PracticeBand = ({ text }: { text: string }) => (
  <div className="practice">
    <span className="practice__text">{text}</span>
  </div>
);
