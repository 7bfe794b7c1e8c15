// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type Wire } from '@/contracts/validate';
import { type FormDraft, formDrafts } from './catalogue';
import { drawForm } from './draw-form';

const PAGES = 2;

/** A form as listed, with its bytes; a forthcoming one waits for its day. */
export type PublishedForm = { entry: Wire['OfficialForm']; bytes: Buffer; forthcoming: boolean };

const publish = async (draft: FormDraft): Promise<PublishedForm> => {
  const bytes = await drawForm(draft);
  const { code, title, audience, language, version, published_at, valid_from, valid_until } = draft;
  const digest = createHash('sha256').update(bytes).digest('hex');
  const entry = {
    code,
    title,
    audience,
    language,
    version,
    published_at,
    valid_from,
    ...(valid_until && { valid_until }),
    pages: PAGES,
    size_bytes: bytes.byteLength,
    digest,
  };
  return { entry, bytes, forthcoming: draft.forthcoming ?? false };
};

/** Draws every version, the forthcoming ones too. */
export const publishForms = (): Promise<PublishedForm[]> => Promise.all(formDrafts.map(publish));
