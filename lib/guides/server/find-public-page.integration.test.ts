// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { addTown, type Town } from '@/lib/testing/town';
import { type PublicPage } from '../public-guides-page';
import { findPublicPage } from './find-public-page';

let town: Town;
let quiet: Town;
let undecided: Town;

const services = exampleSettings.publicServices;

beforeAll(async () => {
  configure(sharedDatabase());
  town = await addTown();
  quiet = await addTown({
    ...exampleSettings,
    publicServices: { ...services, activationVideo: null, pukRecoveryVideo: null, guidesSite: null },
    switches: {
      ...exampleSettings.switches,
      reprintScope: [{ value: 'issuing', from: '2020-01-01', source: 'x' }],
    },
  });
  undecided = await addTown({});
});

let callers = 0;
/** A page as a caller of its own gets it. */
const pageAt = async (path: string): Promise<PublicPage> =>
  (await findPublicPage(path.split('/').filter(Boolean), `caller ${(callers += 1)}`)).page;

const guideAt = async (path: string) => {
  const page = await pageAt(path);
  if (page.kind !== 'guide') throw new Error(page.kind);
  return page;
};

describe('a public page', () => {
  it('is a guide with what its municipality says, and leads to the others and the other language', async () => {
    const page = await guideAt(`${town.istatCode}/1`);
    expect(page).toMatchObject({
      tongue: 'it',
      municipality: 'Comune di Borgo Prova',
      view: { number: 1, video: { url: services.activationVideo } },
      other: { path: `/g/${town.istatCode}/1/de`, tongue: 'de' },
    });
    expect(page.others.map(({ path }) => path)).toEqual(
      [1, 2, 3, 4, 5].map((number) => `/g/${town.istatCode}/${number}`),
    );
  });

  it('speaks German throughout where it is asked to', async () => {
    const page = await guideAt(`${town.istatCode}/5/de`);
    expect(page).toMatchObject({
      tongue: 'de',
      municipality: 'Gemeinde Borgo Prova',
      view: { tongue: 'de' },
    });
    expect(page.others.every(({ path }) => path.endsWith('/de'))).toBe(true);
  });

  it('shows each municipality its own settings only', async () => {
    const page = await guideAt(`${quiet.istatCode}/5`);
    expect(page.view.video).toBeNull();
    expect(JSON.stringify(page.view.notes)).toContain('al Comune che ha rilasciato la carta');
    expect(JSON.stringify((await guideAt(`${town.istatCode}/5`)).view.notes)).toContain(
      'un qualsiasi Comune',
    );
  });

  it('lists the guides, and asks for the municipality where the portal serves several', async () => {
    const list = await pageAt(town.istatCode);
    expect(list).toMatchObject({ kind: 'list', links: { length: 5 } });
    const choice = await pageAt('3/de');
    if (choice.kind !== 'list') throw new Error(choice.kind);
    expect(choice.municipality).toBeNull();
    expect(choice.links.map(({ path }) => path)).toContain(`/g/${town.istatCode}/3/de`);
  });

  it.each(['999999/1', '7', 'x', '1/2/3', "1' or true"])('is none at %s', async (path) => {
    expect(await pageAt(path)).toMatchObject({ kind: 'refusal', status: 404 });
  });

  it('is none of a municipality that has not decided', async () => {
    expect(await pageAt(`${undecided.istatCode}/1`)).toMatchObject({ kind: 'refusal', status: 404 });
  });

  it('lets a caller come often, not without end, and nobody else waits for them', async () => {
    const answers = await Promise.all(Array.from({ length: 301 }, () => findPublicPage(['x'], 'hasty')));
    expect(
      answers.map(({ page }) => page.kind === 'refusal' && page.status).filter((s) => s === 429),
    ).toHaveLength(1);
    expect(answers.at(-1)?.seconds).toBeGreaterThan(0);
    expect((await findPublicPage(['x'], 'calm')).page).toMatchObject({ status: 404 });
  });
});
