// SPDX-License-Identifier: AGPL-3.0-or-later
import { type OfficialForm } from '@/lib/credential-backend/official-form';
import { searchForm } from '@/lib/places/plain-letters';
import { type FormVersion, isSameVersion } from './form-version';

/** One form in one language with what is known of its versions, newest first. */
export type FormLine = {
  code: string;
  language: FormVersion['language'];
  title: string;
  versions: readonly [FormVersion, ...FormVersion[]];
};

const byVersion = new Intl.Collator('it', { numeric: true });

const newestFirst = (a: FormVersion, b: FormVersion): number =>
  b.publishedAt.getTime() - a.publishedAt.getTime() || byVersion.compare(b.version, a.version);

const asVersion = (published: OfficialForm): FormVersion => ({
  code: published.code,
  language: published.language,
  version: published.version,
  title: published.title,
  audience: published.audience,
  publishedAt: published.publishedAt,
  validFrom: published.validFrom,
  validUntil: published.validUntil,
  pages: published.pages,
  digest: published.digest,
  origin: 'ministry',
  kept: null,
  withdrawn: null,
  insteadCode: null,
  releases: [],
});

/** What is here together with what is published and not yet here. */
export const withPublished = (
  here: readonly FormVersion[],
  published: readonly OfficialForm[],
): FormVersion[] => [
  ...here,
  ...published.filter((form) => !here.some((version) => isSameVersion(version, form))).map(asVersion),
];

/** Versions gathered by form and language, in the order of the codes; the title is the newest version's. */
export const formLinesOf = (versions: readonly FormVersion[]): FormLine[] => {
  const lines = new Map<string, [FormVersion, ...FormVersion[]]>();
  for (const version of [...versions].sort(newestFirst)) {
    const id = `${version.code}/${version.language}`;
    const line = lines.get(id);
    if (line) line.push(version);
    else lines.set(id, [version]);
  }
  return [...lines.values()]
    .map((all) => ({ code: all[0].code, language: all[0].language, title: all[0].title, versions: all }))
    .sort((a, b) => byVersion.compare(a.code, b.code) || a.language.localeCompare(b.language));
};

/** The lines in whose title or code every word typed occurs, accents and case aside; all of them when nothing was typed. */
export const searchForms = (lines: readonly FormLine[], text: string): FormLine[] => {
  const words = searchForm(text).split(' ');
  return lines.filter(({ title, code }) => {
    const searched = searchForm(`${title} ${code}`);
    return words.every((word) => searched.includes(word));
  });
};
