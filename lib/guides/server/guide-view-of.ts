// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Guide, guides, type VideoName } from '@/lib/guides/guide';
import { type GuideTongue, type GuideView, markedWords } from '@/lib/guides/guide-view';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { settingOn } from '@/lib/municipality/dated-switch';
import { type MunicipalitySettings } from '@/lib/municipality/settings';
import { computedWords, guideWords } from './guide-words';

/** What a municipality's settings put into the guides. */
export type GuideFacts = {
  activationSite: string;
  reprintScope: 'issuing' | 'any';
  videos: Record<VideoName, string | null>;
};

/** The facts of a municipality on a day. */
export const guideFactsOf = (
  { publicServices, switches }: MunicipalitySettings,
  day: CivilDate,
): GuideFacts => ({
  activationSite: publicServices.activationSite,
  reprintScope: settingOn(switches.reprintScope, day) ?? 'issuing',
  videos: {
    activationVideo: publicServices.activationVideo,
    pukRecoveryVideo: publicServices.pukRecoveryVideo,
  },
});

const videoOf = (tongue: GuideTongue, { video }: Guide, { videos }: GuideFacts): GuideView['video'] => {
  const url = video && videos[video];
  if (!url) return null;
  return {
    head: guideWords(tongue, 'guide.video'),
    title: guideWords(tongue, `guide.video.${video}`),
    url,
  };
};

/** A guide in one language with a municipality's facts. */
export const guideViewOf = (guide: Guide, tongue: GuideTongue, facts: GuideFacts): GuideView => {
  const values = { sito: facts.activationSite, ambito: facts.reprintScope };
  const say = (part: string): string => computedWords(tongue, `guide.${guide.name}.${part}`, values);
  return {
    number: guide.number,
    cover: guide.cover,
    tongue,
    position: guideWords(tongue, 'guide.position', { n: guide.number, tutte: guides.length }),
    title: say('title'),
    short: say('short'),
    lead: say('lead'),
    needs: { head: guideWords(tongue, 'guide.needs'), text: say('needs') },
    stepsHead: guideWords(tongue, 'guide.steps'),
    steps: guide.steps.map((drawing, index) => ({
      words: markedWords(say(`step${index + 1}`)),
      drawing,
      alt: guideWords(tongue, `drawing.${drawing}`),
    })),
    notes: Array.from({ length: guide.notes }, (_, index) => ({
      head: say(`note${index + 1}.head`),
      words: markedWords(say(`note${index + 1}`)),
    })),
    warning: guideWords(tongue, 'guide.warning'),
    online: { head: guideWords(tongue, 'guide.online'), alt: guideWords(tongue, 'guide.online.alt') },
    video: videoOf(tongue, guide, facts),
  };
};
