// SPDX-License-Identifier: AGPL-3.0-or-later
import { checkRegistry, type RegistryWire } from '@/contracts/validate';
import { type Clock } from '@/lib/kernel/clock';
import { type NewId } from '@/lib/kernel/identifiers';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type Bearer, makeBearer } from '@/lib/platform/bearer';
import { type Breaker, makeBreaker } from '@/lib/platform/breaker';
import { exchange, type HttpAnswer, jsonIn, retryAfterMs } from '@/lib/platform/http';
import { evidenceHeaders, signRequest } from '@/lib/platform/modi/request-evidence';
import { type Register, type RegisterQuestion } from '../register';
import { registryProblemOf, type RegistryError, type RegistryProblem } from '../registry-error';
import { type RegistryPerson } from '../registry-person';
import { readPerson } from './read-person';

const PATH = '/anpr-service-e002';
const DEADLINE_MS = 2_000;
const MOST_BYTES = 262_144;
/** A clerk waits for each question: after three without an answer nobody waits any more. */
const FAILURES_TO_OPEN = 3;
const STATION_LENGTH = 20;
const ASSURANCE = 'LoA3';

/** The service's base URL (up to `/v1`) and this system's private key (JWK as JSON, with `kid`). */
export type RegisterOptions = {
  baseUrl: string;
  clientKey: string;
  clock: Clock;
  newId: NewId;
  fetch?: typeof fetch;
};

type Answer = Result<RegistryPerson, RegistryError>;

const refused = (problem: RegistryProblem, code: string | null = null): Answer =>
  fail({ kind: 'refused', problem, code });

const stationOf = (name: string): string => name.trim().slice(0, STATION_LENGTH) || 'sportello';

const bodyOf = (question: RegisterQuestion, number: string): Buffer => {
  const request: RegistryWire['RichiestaE002'] = {
    idOperazioneClient: number,
    criteriRicerca: { codiceFiscale: question.codiceFiscale },
    datiRichiedente: {
      codMittente: question.municipalityCode,
      idPostazione: stationOf(question.station),
      idUtente: question.operator,
    },
    datiRichiesta: {
      dataRiferimentoRichiesta: question.on,
      motivoRichiesta: 'Richiesta di carta di identità elettronica',
      casoUso: 'CIE2',
    },
  };
  return Buffer.from(JSON.stringify(request));
};

/** The headers of PDND: who calls, that the body is theirs, and who of theirs asks from where. */
const headersOf = async (bearer: Bearer, question: RegisterQuestion, body: Buffer) => {
  const asked = { userID: question.operator, userLocation: stationOf(question.station), LoA: ASSURANCE };
  return {
    Authorization: `Bearer ${await bearer()}`,
    Accept: 'application/json',
    ...evidenceHeaders(await signRequest(bearer, body, asked)),
  };
};

const personIn = (body: Uint8Array, codiceFiscale: string): Answer => {
  const answer = checkRegistry('RispostaE002OK', jsonIn(body));
  if (!answer.ok) return refused('not-readable');
  const [subject, ...others] = answer.value.listaSoggetti.datiSoggetto;
  if (others.length > 0) return refused('several-records');
  const person = subject && readPerson(subject);
  return person?.codiceFiscale === codiceFiscale ? ok(person) : refused('not-readable');
};

const refusalIn = ({ status, body }: HttpAnswer): Answer => {
  const answer = checkRegistry('RispostaKO', jsonIn(body));
  const error = answer.ok
    ? answer.value.listaErrori.find((one) => one.tipoErroreAnomalia === 'E')
    : undefined;
  if (error) return refused(registryProblemOf(error.codiceErroreAnomalia), error.codiceErroreAnomalia);
  return refused(status === 401 || status === 403 ? 'not-recognised' : 'not-readable');
};

const classify = (answer: HttpAnswer, asked: string, breaker: Breaker, clock: Clock): Answer => {
  const { status, headers, body } = answer;
  if (status === 429 || status === 503) {
    breaker.toldToWait(retryAfterMs(headers, clock.now()));
    return fail({ kind: 'away', since: clock.now() });
  }
  if (status >= 500) return fail({ kind: 'away', since: breaker.failed() });
  breaker.succeeded();
  return status === 200 ? personIn(body, asked) : refusalIn(answer);
};

/** The gateway to one population register. Make one for each process: its breaker is inside. */
export const makeRegister = (options: RegisterOptions): Register => {
  const { clientKey, clock, newId } = options;
  const baseUrl = options.baseUrl.replace(/\/$/, '');
  const bearer = makeBearer(clientKey, baseUrl, clock, newId);
  const breaker = makeBreaker(clock, FAILURES_TO_OPEN);
  let asked = 0;
  const nextNumber = (): string => `${clock.now().getTime()}${String((asked += 1) % 1000).padStart(3, '0')}`;

  return {
    findPerson: async (question) => {
      const permit = breaker.ask();
      if (permit.kind === 'wait') return fail({ kind: 'away', since: clock.now() });
      if (permit.kind === 'open') return fail({ kind: 'away', since: permit.since });
      const body = bodyOf(question, nextNumber());
      const headers = await headersOf(bearer, question, body);
      const limits = { deadlineMs: DEADLINE_MS, maxBytes: MOST_BYTES };
      const sent = await exchange(
        { url: `${baseUrl}${PATH}`, method: 'POST', headers, body, ...limits },
        options.fetch,
      );
      if (sent.ok) return classify(sent.value, question.codiceFiscale, breaker, clock);
      const { kind } = sent.error;
      return kind === 'connection' || kind === 'deadline'
        ? fail({ kind: 'away', since: breaker.failed() })
        : refused('not-readable');
    },
  };
};
