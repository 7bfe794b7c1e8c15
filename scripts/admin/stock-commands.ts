// SPDX-License-Identifier: AGPL-3.0-or-later
import { inMunicipality } from '@/lib/access/server/in-municipality';
import { resumeStock, stopStock } from '@/lib/first-halves/server/stop-stock';
import { ok } from '@/lib/kernel/result';
import { type TenantTx } from '@/lib/platform/database';
import { type Command, type Outcome, refuse } from './outcome';

const change = async (
  words: string,
  slug: string | undefined,
  work: (tenant: TenantTx) => Promise<boolean>,
  said: { done: string; already: string },
): Promise<Outcome> => {
  if (!slug) return refuse(`Manca il Comune: ${words} COMUNE.`);
  const changed = await inMunicipality(slug, async (tenant) => ok(await work(tenant)));
  if (!changed.ok)
    return refuse(`Nessun Comune si chiama ${slug}: controllare il nome breve, quello dopo la chiocciola.`);
  return ok([changed.value ? said.done : said.already]);
};

export const stockCommands: readonly Command[] = [
  {
    words: 'stock return',
    takes: 'COMUNE',
    does: 'restituisce la scorta dei codici e ferma il rifornimento (chi chiede la carta riceve il foglio dei codici in seguito)',
    run: ([slug]) =>
      change('stock return', slug, stopStock, {
        done: 'Rifornimento fermo: i codici in scorta si distruggono qui e tornano al servizio credenziali. Per riprendere: stock resume.',
        already: 'Il rifornimento era già fermo.',
      }),
  },
  {
    words: 'stock resume',
    takes: 'COMUNE',
    does: 'riprende il rifornimento dei codici dopo stock return',
    run: ([slug]) =>
      change('stock resume', slug, resumeStock, {
        done: 'Il rifornimento riprende da solo.',
        already: 'Il rifornimento non era fermo.',
      }),
  },
];
