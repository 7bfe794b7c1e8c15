// SPDX-License-Identifier: AGPL-3.0-or-later
import { practiceMunicipalities } from '@/contracts/practice/municipalities';
import { makeRegister, type PracticeRegister } from '@/contracts/practice/register/register';
import { checkRegistry, type RegistryWire } from '@/contracts/validate';
import { type Operation, type Reply } from './operation';
import { Refusal } from './problem';

const ERRORS = {
  'not-registered': [404, 'EN122', 'Soggetto non iscritto in ANPR'],
  cancelled: [404, 'EN122', 'Soggetto cancellato da ANPR'],
  'not-enabled': [403, 'EN148', "Ente non abilitato o caso d'uso inesistente"],
} as const satisfies Record<string, readonly [number, string, string]>;

let made: PracticeRegister | null = null;

/** The practice register, made once. */
export const register = (): PracticeRegister => (made ??= makeRegister());

let operations = 0;

const operationNumber = (now: Date): string =>
  `${now.getTime()}${String((operations += 1)).padStart(6, '0')}`;

const refused = (error: keyof typeof ERRORS, now: Date): Reply => {
  const [status, codiceErroreAnomalia, testoErroreAnomalia] = ERRORS[error];
  const body: RegistryWire['RispostaKO'] = {
    idOperazioneANPR: operationNumber(now),
    listaErrori: [{ codiceErroreAnomalia, tipoErroreAnomalia: 'E', testoErroreAnomalia }],
  };
  return { json: body, status };
};

/** Municipalities of the directory that the portal does not serve have no agreement; of others nothing is known. */
const isEnabled = (code: string): boolean =>
  practiceMunicipalities.find((municipality) => municipality.code === code)?.served ?? true;

/** Finds a person of the practice register by codice fiscale. */
export const findPerson: Operation = {
  method: 'POST',
  path: '/anpr-service-e002',
  run: (_tx, raw, { now }) => {
    const asked = checkRegistry('RichiestaE002', raw);
    if (!asked.ok) throw new Refusal('malformed-request', { detail: asked.faults.join('; ') });
    const { criteriRicerca, datiRichiedente } = asked.value;
    if (!isEnabled(datiRichiedente.codMittente)) return Promise.resolve(refused('not-enabled', now));
    const { recordsOf, isCancelled } = register();
    const found = recordsOf(criteriRicerca.codiceFiscale);
    if (found.length === 0)
      return Promise.resolve(
        refused(isCancelled(criteriRicerca.codiceFiscale) ? 'cancelled' : 'not-registered', now),
      );
    const answer: RegistryWire['RispostaE002OK'] = {
      idOperazioneANPR: operationNumber(now),
      listaSoggetti: { datiSoggetto: found },
    };
    return Promise.resolve({ json: answer });
  },
};
