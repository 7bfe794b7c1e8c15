// SPDX-License-Identifier: AGPL-3.0-or-later
import { findGuide, guides } from '@/lib/guides/guide';
import { type GuideTongue } from '@/lib/guides/guide-view';
import { type PageLink, type PublicFrame, type PublicPage } from '@/lib/guides/public-guides-page';
import { translate } from '@/lib/i18n/translate';
import { type GuideAddress, guidePath, readGuideAddress } from '@/lib/municipality/public-guides';
import {
  listServedMunicipalities,
  type ServedMunicipality,
} from '@/lib/municipality/server/list-municipalities';
import { database } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { makeRateLimit } from '@/lib/platform/rate-limit';
import { guideWords } from './guide-words';
import { findOwnGuides, type OwnGuides } from './own-guides';

/** A whole office, or a street of telephones behind one address of their operator, still gets through. */
const RULE = { most: 300, seconds: 60 };

const waitOf = makeRateLimit(RULE);

const nameOf = ({ name, secondName }: ServedMunicipality, tongue: GuideTongue): string =>
  translate(tongue, {
    key: 'receipt.municipality',
    values: { comune: tongue === 'de' ? (secondName ?? name) : name },
  });

const frameOf = (address: GuideAddress, municipality: string | null): PublicFrame => {
  const { tongue } = address;
  const otherTongue = tongue === 'it' ? 'de' : 'it';
  return {
    tongue,
    municipality,
    practice: env().practice ? guideWords(tongue, 'guide.practice') : null,
    skip: guideWords(tongue, 'guide.skip'),
    privacy: guideWords(tongue, 'guide.privacy'),
    accessibility: guideWords(tongue, 'guide.accessibility'),
    other: {
      text: guideWords(tongue, 'guide.otherTongue'),
      path: guidePath({ ...address, tongue: otherTongue }),
      tongue: otherTongue,
    },
  };
};

const linksOf = (own: OwnGuides, address: GuideAddress): PageLink[] =>
  guides.map((guide) => ({
    text: `${guide.number}. ${own.viewOf(guide, address.tongue).short}`,
    path: guidePath({ ...address, number: guide.number }),
  }));

const pageOf = (own: OwnGuides, address: GuideAddress, frame: PublicFrame): PublicPage => {
  const { tongue, number } = address;
  const guide = number === null ? null : findGuide(String(number));
  const links = linksOf(own, address);
  if (!guide) return { ...frame, kind: 'list', title: guideWords(tongue, 'guide.all'), links };
  return {
    ...frame,
    kind: 'guide',
    view: own.viewOf(guide, tongue),
    othersHead: guideWords(tongue, 'guide.others'),
    others: links,
  };
};

const NOWHERE: GuideAddress = { municipality: null, number: null, tongue: 'it' };

const missing = (): PublicPage => ({
  ...frameOf(NOWHERE, null),
  other: null,
  kind: 'refusal',
  status: 404,
  title: guideWords('it', 'guide.missing'),
  text: guideWords('it', 'guide.missingText'),
  links: [],
});

const choiceOf = (served: readonly ServedMunicipality[], address: GuideAddress): PublicPage => ({
  ...frameOf(address, null),
  kind: 'list',
  title: guideWords(address.tongue, 'guide.choose'),
  links: served.map((one) => ({
    text: nameOf(one, address.tongue),
    path: guidePath({ ...address, municipality: one.istatCode }),
  })),
});

/** A page of too many requests at once; `seconds` until the next one is answered. */
export type PublicAnswer = { page: PublicPage; seconds: number };

const tooMany = (seconds: number): PublicAnswer => ({
  seconds,
  page: {
    ...missing(),
    kind: 'refusal',
    status: 429,
    title: guideWords('it', 'guide.tooMany'),
    text: guideWords('it', 'guide.tooManyText'),
    links: [],
  },
});

const findPage = async (parts: readonly string[]): Promise<PublicPage> => {
  const address = readGuideAddress(parts);
  if (!address || (address.number !== null && !findGuide(String(address.number)))) return missing();
  const served = await listServedMunicipalities();
  const own =
    address.municipality === null
      ? served.length === 1
        ? served[0]
        : undefined
      : served.find(({ istatCode }) => istatCode === address.municipality);
  if (!own) return address.municipality === null && served.length > 0 ? choiceOf(served, address) : missing();
  const frame = frameOf(address, nameOf(own, address.tongue));
  const page = await database().withTenant(own.id, async (tenant) => {
    const found = await findOwnGuides(tenant);
    return found && pageOf(found, address, frame);
  });
  return page ?? missing();
};

/**
 * The public page at an address below `/g/`, for anybody: the guides with what the municipality's papers say anyway. Nobody is signed in,
 * nothing is written down; `caller` is counted in memory only.
 */
export const findPublicPage = async (parts: readonly string[], caller: string): Promise<PublicAnswer> => {
  const seconds = await waitOf(caller);
  return seconds > 0 ? tooMany(seconds) : { page: await findPage(parts), seconds: 0 };
};
