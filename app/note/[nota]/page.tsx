// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BarePage } from '@/app/bare-page';
import { t } from '@/app/texts';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { findNote, type Note } from './notes';

type NoteProps = { params: Promise<{ nota: string }> };

const noteOf = async ({ params }: NoteProps): Promise<Note> => findNote((await params).nota) ?? notFound();

export const generateMetadata = async (props: NoteProps): Promise<Metadata> => ({
  title: t((await noteOf(props)).title),
});

/** A page of the footer: public, the same for everybody, without session. */
export default async function NotePage(props: NoteProps) {
  const note = await noteOf(props);
  return (
    <BarePage>
      <Panel className="panel--roomy measure">
        <div className="stack stack--form">
          <h1>{t(note.title)}</h1>
          {note.sections.map(({ heading, texts }) => (
            <section key={heading}>
              <h2>{t(heading)}</h2>
              {texts.map((key) => (
                <p key={key}>{t(key)}</p>
              ))}
            </section>
          ))}
          <div className="button-row">
            <LinkButton href="/">{t('action.backHome')}</LinkButton>
          </div>
        </div>
      </Panel>
    </BarePage>
  );
}
