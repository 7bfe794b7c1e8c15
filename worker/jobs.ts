// SPDX-License-Identifier: AGPL-3.0-or-later
import { recheckPeople } from '@/lib/cie-request/server/recheck-people';
import { notePublications } from '@/lib/modulistica/server/note-publications';
import { listMunicipalities } from '@/lib/municipality/server/list-municipalities';
import { fetchNotices } from '@/lib/notices/server/fetch-notices';
import { watchRegister } from '@/lib/weather/server/note-answers';
import { type Job, forEach } from './job';
import { type Others } from './others';
import { feedJobs } from './feed-jobs';
import { KEEPING } from './keeping-jobs';
import { stockJobs } from './stock-jobs';
import { weatherJobs } from './weather-jobs';

/** The worker's table of jobs; the work itself stands in the modules. */
export const jobsOf = (others: Others, owner: string, random: () => number): readonly Job[] => {
  const { backend } = others;
  const register = others.register && watchRegister(others.register);
  return [
    ...feedJobs(others, owner, random),
    ...stockJobs(backend),
    {
      name: 'note-forms',
      everyMs: 300_000,
      run: async () => notePublications(backend, await listMunicipalities()),
    },
    {
      name: 'recheck-people',
      everyMs: 5_000,
      run: forEach((municipality) => recheckPeople(register, municipality)),
    },
    { name: 'fetch-notices', everyMs: 60_000, run: () => fetchNotices(backend, listMunicipalities) },
    ...weatherJobs(others, register),
    ...KEEPING,
  ];
};
