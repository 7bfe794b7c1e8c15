// SPDX-License-Identifier: AGPL-3.0-or-later
type SpelledPart = {
  /** The letter, digit or word to say, and the town that stands for it. */
  sound: string;
  town?: string;
  doubtful?: boolean;
};

/** An address to be read aloud with town names; the doubtful part is marked. */
export const Spelling = ({ title, parts }: { title: string; parts: readonly SpelledPart[] }) => (
  <div className="spelling">
    <p className="spelling__title">{title}</p>
    <ol className="spelling__list">
      {parts.map((part, index) => (
        <li
          key={index}
          className={part.doubtful ? 'spelling__item spelling__item--doubtful' : 'spelling__item'}
        >
          <b>{part.sound}</b> {part.town}
        </li>
      ))}
    </ol>
  </div>
);
