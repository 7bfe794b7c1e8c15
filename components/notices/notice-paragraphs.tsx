// SPDX-License-Identifier: AGPL-3.0-or-later
import { Fragment } from 'react';
import { partsOf } from '@/lib/notices/notice-links';
import { translatorFor } from '@/lib/i18n/translate';
import './notices.css';

const t = translatorFor('it');

/** Paragraphs of a notice as plain text; an address of the State's own sites can be followed, and stands there as it is. */
export const NoticeParagraphs = ({ paragraphs }: { paragraphs: readonly string[] }) =>
  paragraphs.map((paragraph, index) => (
    <p className="notice__paragraph" key={index}>
      {partsOf(paragraph).map(({ text, href }, part) =>
        href ? (
          <a key={part} href={href} target="_blank" rel="noreferrer">
            {text}
            <span className="visually-hidden"> ({t('frame.newWindow')})</span>
          </a>
        ) : (
          <Fragment key={part}>{text}</Fragment>
        ),
      )}
    </p>
  ));
