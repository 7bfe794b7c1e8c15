// SPDX-License-Identifier: AGPL-3.0-or-later
import { type GuideView, type Words } from '@/lib/guides/guide-view';
import { GuideDrawing } from './guide-drawing';

const WordsOf = ({ words }: { words: Words }) =>
  words.map(({ text, strong }, index) => (strong ? <b key={index}>{text}</b> : text));

/** A guide as it is read, at the counter and at home: what is needed, the steps with their drawings, what else is to be known. */
export const GuideArticle = ({ view }: { view: GuideView }) => (
  <article className="guide" lang={view.tongue}>
    <header className="guide__head">
      <p className="guide__position">{view.position}</p>
      <h1 className="guide__title">{view.title}</h1>
      <p className="guide__lead">{view.lead}</p>
      <div className="guide__needs">
        <h2>{view.needs.head}</h2>
        <p>{view.needs.text}</p>
      </div>
    </header>
    <h2 className="guide__hidden">{view.stepsHead}</h2>
    <ol className="guide__steps">
      {view.steps.map(({ words, drawing, alt }) => (
        <li className="guide__step" key={alt}>
          <GuideDrawing name={drawing} alt={alt} />
          <p>
            <WordsOf words={words} />
          </p>
        </li>
      ))}
    </ol>
    <div className="guide__notes">
      {view.notes.map(({ head, words }) => (
        <section className="guide__note" key={head}>
          <h2>{head}</h2>
          <p>
            <WordsOf words={words} />
          </p>
        </section>
      ))}
      {view.video && (
        <section className="guide__note">
          <h2>{view.video.head}</h2>
          <p>
            <a href={view.video.url} rel="noopener noreferrer">
              {view.video.title}
            </a>
          </p>
        </section>
      )}
    </div>
    <p className="guide__warning">{view.warning}</p>
  </article>
);
