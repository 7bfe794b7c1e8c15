// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type Wire } from '@/contracts/validate';
import { type FormDraft, formDrafts } from './catalogue';
import { drawForm } from './draw-form';

const PAGES = 2;

/** A form as listed, with its bytes. */
export type PublishedForm = { entry: Wire['OfficialForm']; bytes: Buffer };

const publish = async (draft: FormDraft): Promise<PublishedForm> => {
  const bytes = await drawForm(draft);
  const { code, title, audience, language, version, published_at, valid_from } = draft;
  const digest = createHash('sha256').update(bytes).digest('hex');
  const entry = {
    code,
    title,
    audience,
    language,
    version,
    published_at,
    valid_from,
    pages: PAGES,
    size_bytes: bytes.byteLength,
    digest,
  };
  return { entry, bytes };
};

/** Draws every published version. */
export const publishForms = (): Promise<PublishedForm[]> => Promise.all(formDrafts.map(publish));
